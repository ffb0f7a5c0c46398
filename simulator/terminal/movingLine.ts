import type { Perform } from '../../lambda/conversation/act';
import { planOf } from '../../lambda/conversation/planOf';
import { durationMs, locate } from '../../lambda/guidance/locate';
import { performPart } from '../../lambda/guidance/perform';
import type { Mark, Timeline } from '../../lambda/guidance/timeline';
import type { Words } from '../../lambda/words/words';

/** The routine that a response plays, as far as the response itself does not tell. */
export interface Playing {
  readonly steps: number;
  /** Ms of the parts that come in later responses. */
  readonly laterMs: number;
}

const PHASES = { setup: 'get ready', hold: 'hold', release: 'let go' } as const satisfies Record<
  Mark['phase'],
  string
>;

const BAR = 16;

/** What is known of the routine in a response; null where it plays none. */
export function playingOf(perform: Perform | undefined, timeline: Timeline, words: Words): Playing | null {
  const plan = perform && planOf(perform);
  if (!plan) return null;
  const { manner } = timeline;
  const later = plan.parts.flatMap((_, part) =>
    part > perform.part ? [durationMs(performPart(plan, part, words, { manner }))] : [],
  );
  return {
    steps: plan.parts.reduce((sum, { steps }) => sum + steps.length, 0),
    laterMs: later.reduce((sum, ms) => sum + ms, 0),
  };
}

/** The line that moves while a response is heard: the step, the leg, and what is left of the hold and of all. */
export function movingLine(timeline: Timeline, atMs: number, playing: Playing | null, words: Words): string {
  const { mark, leftMs, phaseLeftMs, pieceIndex } = locate(timeline, atMs);
  const bar = barOf(atMs / Math.max(1, durationMs(timeline)));
  const here = timeline.pieces[pieceIndex]?.mark ?? null;
  if (!playing || !mark || !here) return `${bar} ${clockTime(leftMs)} left`;
  return [
    `${bar} step ${here.step} of ${playing.steps}`,
    ...(here.stretch ? [words.stretches[here.stretch].name] : []),
    ...(here.side ? [words.legNames[here.side]] : []),
    `${PHASES[here.phase]} ${Math.ceil(phaseLeftMs / 1000)} s`,
    `${clockTime(leftMs + playing.laterMs)} left`,
  ].join(' · ');
}

/** `3:05`, rounded to the second. */
export function clockTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function barOf(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return '━'.repeat(full) + '─'.repeat(BAR - full);
}
