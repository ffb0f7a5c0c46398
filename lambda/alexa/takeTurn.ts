import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { converse } from '../conversation/converse';
import type { Event } from '../conversation/event';
import type { Turn } from '../conversation/turn';
import { keepFeedback } from '../feedback/keep';
import { type FeedbackRow, feedbackRow } from '../feedback/row';
import { turnLine } from '../log/turnLine';
import { compose } from '../speech/compose';
import { heardAt, mannerOf } from '../speech/heard';
import type { WordsFor } from '../words/wordsFor';
import { arrivedMs } from './arrival';
import { hasScreen, intentOf, localeOf, sentAtMs } from './request';
import { respond } from './respond';
import { readState, writeState } from './session';
import type { Surroundings } from './surroundings';
import { isNight } from './timeZone';

/** One turn, whichever door the event came through: read where we are, decide, say, remember, log. */
export async function takeTurn(
  { requestEnvelope, attributesManager, responseBuilder }: HandlerInput,
  event: Event,
  surroundings: Surroundings,
  wordsFor: WordsFor,
): Promise<Response> {
  const { request, session } = requestEnvelope;
  const startMs = arrivedMs(attributesManager);
  const at = sentAtMs(request, startMs);
  const locale = localeOf(requestEnvelope);
  const words = wordsFor(locale);

  const night = session?.new === true && (await isNight(requestEnvelope, startMs));
  const state = await readState(session?.attributes, { seed: surroundings.seed(), night });
  const turn = converse(state, event, heardAt(state, words, { at, clock: startMs }));
  const question = turn.next === 'end' ? null : turn.state.question;
  const timeline = compose(turn.acts, question, words, mannerOf(turn.state));
  const screen = hasScreen(requestEnvelope);
  const response = await respond(responseBuilder, { turn, question, timeline, words, screen });

  const feedback = await keep(turn, locale, startMs, surroundings);
  surroundings.watch?.({ event, turn, timeline, feedback });

  const clock = surroundings.now();
  const sent = { acts: turn.acts, at: at + (clock - startMs), clock };
  surroundings.log(
    turnLine({
      request: request.type,
      intent: intentOf(request),
      topic: turn.topic,
      routine: turn.state.routine?.request.routine ?? null,
      understood: event.type !== 'fallback',
      ms: clock - startMs,
      locale,
      outcome: turn.next,
      helpful: turn.feedback?.helpful ?? null,
      subject: turn.feedback?.subject ?? null,
    }),
  );
  // Last, so that a turn that fails leaves the session as it was. Outside of a session ask-sdk takes no attributes.
  if (session) attributesManager.setSessionAttributes(writeState({ ...turn.state, sent }));
  return response;
}

/** Stores the answer to "was that helpful?", if this turn had one; gives the row once it is in the table. */
async function keep(
  { feedback }: Turn,
  locale: string,
  now: number,
  { randomId, version, ...surroundings }: Surroundings,
): Promise<FeedbackRow | null> {
  if (!feedback) return null;
  const row = feedbackRow({ ...feedback, locale, version }, { now, randomId });
  return (await keepFeedback(row, surroundings)) === 'stored' ? row : null;
}
