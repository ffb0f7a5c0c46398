import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Question } from '../conversation/question';
import type { Turn } from '../conversation/turn';
import type { Timeline } from '../guidance/timeline';
import { askAgainFor } from '../speech/compose';
import type { Words } from '../words/words';
import { cardFor } from './card';
import { sentenceToSsml, toSsml } from './ssml';

interface Said {
  readonly turn: Turn;
  /** What the turn asks; null when it ends. */
  readonly question: Question | null;
  readonly timeline: Timeline;
  readonly words: Words;
}

/** Writes a turn down as Alexa's response: an open microphone always with a question, an end never with one. */
export function respond(builder: ResponseBuilder, { turn, question, timeline, words }: Said): Response {
  builder.speak(toSsml(timeline));
  const card = cardFor(turn, words);
  if (card) builder.withSimpleCard(card.title, card.text);
  if (question) builder.reprompt(sentenceToSsml(askAgainFor(question, words), timeline.manner));
  return builder.withShouldEndSession(question === null).getResponse();
}
