import type { ResponseBuilder } from 'ask-sdk-core';
import type { interfaces, Response } from 'ask-sdk-model';
import type { Question } from '../conversation/question';
import type { Turn } from '../conversation/turn';
import type { Timeline } from '../guidance/timeline';
import { sceneFor } from '../screen/sceneFor';
import { askAgainFor, askFor } from '../speech/compose';
import type { Words } from '../words/words';
import { cardFor } from './card';
import { sentenceToSsml, toSsml } from './ssml';

type RenderDocumentDirective = interfaces.alexa.presentation.apl.RenderDocumentDirective;

interface Said {
  readonly turn: Turn;
  /** What the turn asks; null when it ends. */
  readonly question: Question | null;
  readonly timeline: Timeline;
  readonly words: Words;
  /** Whether the device declares a screen. A speaker gets exactly the response it would without one. */
  readonly screen: boolean;
}

/** Writes a turn down as Alexa's response: an open microphone always with a question, an end never with one. */
export async function respond(builder: ResponseBuilder, said: Said): Promise<Response> {
  const { turn, question, timeline, words } = said;
  builder.speak(toSsml(timeline));
  const card = cardFor(turn, words);
  if (card) builder.withSimpleCard(card.title, card.text);
  if (question) builder.reprompt(sentenceToSsml(askAgainFor(question, words), timeline.manner));
  if (said.screen) builder.addDirective(await directive(said));
  return builder.withShouldEndSession(question === null).getResponse();
}

/** Drawing is loaded for the first device with a screen, so that a speaker's cold start does not wait for it. */
async function directive({ turn, question, timeline, words }: Said): Promise<RenderDocumentDirective> {
  const { renderScreen } = await import('../screen/renderScreen');
  const asked = question ? askFor(question, words) : '';
  const scene = sceneFor({ turn, question, asked, timeline, words });
  const { token, document, datasources } = renderScreen(scene, { night: turn.state.night });
  return { type: 'Alexa.Presentation.APL.RenderDocument', token, document, datasources };
}
