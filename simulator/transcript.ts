import { durationMs } from '../lambda/guidance/locate';
import type { Timeline } from '../lambda/guidance/timeline';
import type { Exchange } from './device/device';
import { type Paint, plain } from './terminal/paint';

const HOW_UNDERSTOOD = { exact: 'exact', guessed: 'guessed', none: 'not understood' } as const;

/** One exchange as a person reads it: "U:", what was understood, "A:" with its pauses, and how it ends. */
export function transcript(utterance: string, exchange: Exchange, paint: Paint = plain): string {
  const { seen } = exchange;
  const heard = seen ? withPauses(seen.timeline) : paint('aside', '(nothing)');
  const lines = [
    `U: ${utterance}`,
    ...understoodLines(exchange, paint),
    `A: ${paint('speech', heard)}`,
    ...besideLines(exchange, paint),
    endLine(exchange, paint),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The intent, its slots and how it was found; no line where nothing was said. */
export function understoodLines({ understood }: Exchange, paint: Paint): readonly string[] {
  if (!understood) return [];
  const slots = Object.entries(understood.slots).map(([name, { value, id }]) => `${name}=${id ?? value}`);
  const how = paint(understood.understood, HOW_UNDERSTOOD[understood.understood]);
  return [`   ${paint('aside', [understood.intent, ...slots].join(' '))} (${how})`];
}

/** What came with the speech: the card, and the feedback that was stored. */
export function besideLines({ seen, response }: Exchange, paint: Paint): readonly string[] {
  const { card } = response.response;
  const cardLines =
    card?.type === 'Simple' ? [`card: ${card.title}`, ...(card.content ?? '').split('\n')] : [];
  return [
    ...cardLines.map((line, index) => `   ${index === 0 ? '' : '  '}${line}`),
    ...feedbackLines(seen),
  ].map((line) => paint('aside', line));
}

/** How long the response was, and whether the microphone stays open. */
export function endLine({ seen, ends }: Exchange, paint: Paint): string {
  const heardFor = seconds(seen ? durationMs(seen.timeline) : 0);
  return paint('aside', `   ${heardFor}, ${ends ? 'session closed' : 'microphone open'}`);
}

function feedbackLines(seen: Exchange['seen']): readonly string[] {
  const answer = seen?.turn.feedback;
  if (!answer) return [];
  const told = `${answer.subject} ${answer.helpful ? 'helped' : 'did not help'}`;
  return [seen.feedback ? `   stored: ${told}` : `   not stored, on record in the log: ${told}`];
}

/** Speech as it is heard, with each silence of a second or more in brackets. */
export function withPauses({ pieces }: Timeline): string {
  return pieces
    .map((piece) => (piece.kind === 'say' ? piece.text : piece.ms >= 1000 ? `[${seconds(piece.ms)}]` : ''))
    .filter((text) => text !== '')
    .join(' ');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace(/\.0$/, '')} s`;
}
