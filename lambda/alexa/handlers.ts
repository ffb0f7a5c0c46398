import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { turnLine } from '../log/turnLine';
import { english } from '../words/en/english';
import { canFulfill } from './canFulfill';
import { eventFrom, localeOf } from './request';
import { sentenceToSsml } from './ssml';
import type { Surroundings } from './surroundings';
import { takeTurn } from './takeTurn';

/** Whatever is part of the dialogue. */
export function dialogueHandler(surroundings: Surroundings): RequestHandler {
  return {
    canHandle: ({ requestEnvelope: { request, session } }) =>
      session !== undefined && eventFrom(request) !== null,
    handle: (input) => {
      const event = eventFrom(input.requestEnvelope.request);
      return takeTurn(input, event ?? { type: 'fallback' }, surroundings);
    },
  };
}

/** "Could you?": answered from what the skill knows, without a word or an effect. */
export const canFulfillHandler: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'CanFulfillIntentRequest',
  handle: ({ requestEnvelope, responseBuilder }) =>
    requestEnvelope.request.type === 'CanFulfillIntentRequest'
      ? responseBuilder.withCanFulfillIntent(canFulfill(requestEnvelope.request.intent)).getResponse()
      : responseBuilder.getResponse(),
};

/**
 * Everything else Alexa may send (the end of a session, errors of a screen, audio player and system events, types
 * not yet invented) is closed quietly: nothing may be said to them. Their reason is the only place where a
 * response that Alexa refused shows up, so it is logged.
 */
export function quietHandler({ now, log }: Surroundings): RequestHandler {
  return {
    canHandle: () => true,
    handle: ({ requestEnvelope, responseBuilder }) => {
      const { request } = requestEnvelope;
      const startMs = now();
      log(
        turnLine({
          request: request.type,
          ms: now() - startMs,
          locale: localeOf(requestEnvelope),
          outcome: 'quiet',
          reason: reasonOf(request),
        }),
      );
      return responseBuilder.getResponse();
    },
  };
}

/** What went wrong is said aloud and asked about; the log gets its name and never its message. */
export function errorHandler({ now, log }: Surroundings): ErrorHandler {
  return {
    canHandle: () => true,
    handle: (input: HandlerInput, error: Error): Response => {
      const { requestEnvelope, responseBuilder } = input;
      const locale = localeOf(requestEnvelope);
      const startMs = now();
      log(
        turnLine({
          request: requestEnvelope.request.type,
          ms: now() - startMs,
          locale,
          outcome: 'error',
          understood: false,
          reason: error.name,
        }),
      );
      if (eventFrom(requestEnvelope.request) === null) return responseBuilder.getResponse();
      const { lines, questions, reprompts } = english(locale);
      const plainly = { pace: 'normal', quiet: false } as const;
      const question = { kind: 'open' } as const;
      return responseBuilder
        .speak(sentenceToSsml(`${lines.wentWrong} ${questions.open(question)}`, plainly))
        .reprompt(sentenceToSsml(reprompts.open(question), plainly))
        .getResponse();
    },
  };
}

/** Alexa's own words for what happened: an enumeration, never free text. */
function reasonOf(request: HandlerInput['requestEnvelope']['request']): string | null {
  switch (request.type) {
    case 'SessionEndedRequest':
      return request.error?.type ?? request.reason;
    case 'Alexa.Presentation.APL.RuntimeError':
    case 'Alexa.Presentation.APLA.RuntimeError':
      return request.errors?.map(({ type }) => type).join(' ') ?? null;
    case 'System.ExceptionEncountered':
      return request.error?.type ?? null;
    default:
      return null;
  }
}
