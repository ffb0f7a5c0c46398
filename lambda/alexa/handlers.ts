import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import { ResponseFactory } from 'ask-sdk-core/dist/response/ResponseFactory';
import type { Request, Response } from 'ask-sdk-model';
import { errorName } from '../log/errorName';
import { turnLine } from '../log/turnLine';
import { compose } from '../speech/compose';
import { mannerOf } from '../speech/heard';
import type { WordsFor } from '../words/wordsFor';
import { arrivedMs } from './arrival';
import { canFulfill } from './canFulfill';
import { recover } from './recover';
import { eventFrom, localeOf } from './request';
import { respond } from './respond';
import { readState } from './session';
import { listOf } from './slots';
import type { Surroundings } from './surroundings';
import { takeTurn } from './takeTurn';

/** "Could you?": answered from what the skill knows, without a word or an effect. */
export const canFulfillHandler: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request?.type === 'CanFulfillIntentRequest',
  handle: ({ requestEnvelope: { request }, responseBuilder }) =>
    responseBuilder
      .withCanFulfillIntent(canFulfill('intent' in request ? request.intent : undefined))
      .getResponse(),
};

/**
 * What is part of the dialogue takes a turn. Everything else Alexa may send (the end of a session, errors of a screen,
 * audio player and system events, types not yet invented) is closed quietly: nothing may be said to them.
 */
export function turnHandler(surroundings: Surroundings, wordsFor: WordsFor): RequestHandler {
  return {
    canHandle: () => true,
    handle: (input) => {
      const event = eventFrom(input.requestEnvelope.request);
      return event ? takeTurn(input, event, surroundings, wordsFor) : closeQuietly(input, surroundings);
    },
  };
}

/** Logs the reason, since nowhere else does a response that Alexa refused show up. */
function closeQuietly(
  { requestEnvelope, attributesManager, responseBuilder }: HandlerInput,
  { now, log }: Surroundings,
): Response {
  const { request } = requestEnvelope;
  log(
    turnLine({
      request: request?.type,
      ms: now() - arrivedMs(attributesManager),
      locale: localeOf(requestEnvelope),
      outcome: 'quiet',
      reason: reasonOf(request),
    }),
  );
  return responseBuilder.getResponse();
}

/**
 * What went wrong is said aloud and asked about; the log gets its name and never its message. The session stays as
 * it came. No screen is sent: it may be what failed.
 */
export function errorHandler({ now, log }: Surroundings, wordsFor: WordsFor): ErrorHandler {
  return {
    canHandle: () => true,
    handle: async ({ requestEnvelope, attributesManager }, error) => {
      // The turn's own builder may hold half of an answer.
      const responseBuilder = ResponseFactory.init();
      const { request, session } = requestEnvelope;
      const locale = localeOf(requestEnvelope);
      log(
        turnLine({
          request: request?.type,
          ms: now() - arrivedMs(attributesManager),
          locale,
          outcome: 'error',
          understood: false,
          reason: errorName(error),
        }),
      );
      const event = eventFrom(request);
      if (event === null) return responseBuilder.getResponse();
      const turn = recover(await readState(session?.attributes, { seed: 0, night: false }), event);
      const question = turn.next === 'end' ? null : turn.state.question;
      const words = wordsFor(locale);
      const timeline = compose(turn.acts, question, words, mannerOf(turn.state));
      return respond(responseBuilder, { turn, question, timeline, words, screen: false });
    },
  };
}

/** Alexa's own words for what happened: an enumeration, never free text. */
function reasonOf(request: Request): unknown {
  switch (request?.type) {
    case 'SessionEndedRequest':
      return request.error?.type ?? request.reason;
    case 'Alexa.Presentation.APL.RuntimeError':
    case 'Alexa.Presentation.APLA.RuntimeError':
      return typesOf(request.errors).join('+');
    case 'System.ExceptionEncountered':
      return request.error?.type ?? null;
    default:
      return null;
  }
}

function typesOf(errors: readonly { readonly type: unknown }[] | undefined): readonly string[] {
  const types = listOf(errors).map((error) => error?.type);
  return [...new Set(types)].filter((type) => typeof type === 'string');
}
