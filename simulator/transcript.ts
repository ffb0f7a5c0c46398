import { durationMs } from '../lambda/guidance/locate';
import type { Timeline } from '../lambda/guidance/timeline';
import type { Exchange } from './device/device';

const HOW_UNDERSTOOD = { exact: 'exact', guessed: 'guessed', none: 'not understood' } as const;

/** One exchange as a person reads it: "U:", what was understood, "A:" with its pauses, and how it ends. */
export function transcript(utterance: string, exchange: Exchange): string {
  return [`U: ${utterance}`, ...heard(exchange), ''].map((line) => `${line}\n`).join('');
}

/** What came of an utterance, line by line. */
export function heard({ understood, seen, response, ends }: Exchange): readonly string[] {
  const slots = Object.entries(understood?.slots ?? {}).map(
    ([name, { value, id }]) => `${name}=${id ?? value}`,
  );
  const { card } = response.response;
  return [
    ...(understood
      ? [`   ${[understood.intent, ...slots].join(' ')} (${HOW_UNDERSTOOD[understood.understood]})`]
      : []),
    `A: ${seen ? withPauses(seen.timeline) : ''}`,
    ...(card && 'title' in card ? [`   card: ${card.title}`] : []),
    ...(seen?.feedback
      ? [`   stored: ${seen.feedback.subject} ${seen.feedback.helpful ? 'helped' : 'did not help'}`]
      : []),
    `   ${seconds(seen ? durationMs(seen.timeline) : 0)}, ${ends ? 'session closed' : 'microphone open'}`,
  ];
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
