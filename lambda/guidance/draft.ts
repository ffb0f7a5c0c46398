import type { Side } from '../knowledge/conditions';
import type { CloseCueId } from '../knowledge/cueIds';
import type { AskId, HoldTable } from '../knowledge/routines';
import type { Hold, Step } from './plan';
import type { Pace } from './request';

/** A step before it is known how many will stand before it. */
export type Draft = Omit<Step, 'number'>;

/** A question between two parts. */
export interface Ask {
  readonly question: AskId;
  readonly cueMs: number;
}

/** A line of a plan that is not yet cut into parts. */
export type Item =
  | { readonly kind: 'step'; readonly step: Draft }
  | { readonly kind: 'ask'; readonly ask: Ask };

/** How the plan ends besides its steps. */
export interface Outline {
  readonly items: readonly Item[];
  readonly close: { readonly cue: CloseCueId; readonly ms: number } | null;
}

/**
 * What speech and moving take at a pace, as a share of the normal time: Alexa's `prosody rate` of 85 % and
 * 115 %.
 */
export const PACE_FACTOR: Readonly<Record<Pace, number>> = { slow: 1 / 0.85, normal: 1, fast: 1 / 1.15 };

/** Whether there is anything to do in a step; the others are only spoken. */
export const works = (step: Pick<Step, 'holds'>): boolean => step.holds.length > 0;

/** A question is left out with the stretches that it led to; the pregnancy check never is. */
export const withoutIdleAsks = (items: readonly Item[]): readonly Item[] =>
  items.filter((item, index) => {
    if (item.kind === 'step' || item.ask.question === 'pregnancyCheck') return true;
    const later = items.slice(index + 1).some((next) => next.kind === 'step' && works(next.step));
    const earlier = items.slice(0, index).some((before) => before.kind === 'step' && works(before.step));
    return later && earlier;
  });

/** The legs in the order they take turns; the one that was named begins. */
export const turnsOf = (side: Side | null): readonly Side[] =>
  side === 'right' ? ['right', 'left'] : ['left', 'right'];

/** Milliseconds of a step: set-up, holds with the changes between them, release. */
export const lengthOf = (step: Pick<Step, 'setupMs' | 'holds' | 'releaseMs'>): number =>
  step.setupMs + step.holds.reduce((sum, hold) => sum + hold.changeMs + hold.ms, 0) + step.releaseMs;

/** Ankle pumps are bends first, then circles both ways, in the shares of 40 s to 30 s (content 3.1). */
export const pumpBeats = (ms: number): Hold['beats'] => [
  { atMs: Math.round((ms * 4) / 7), cue: 'pumpCircles' },
  { atMs: Math.round((ms * 11) / 14), cue: 'pumpOtherWay' },
];

/** Every hold of a row: all legs once, then again for the next repetition. */
export const holdsOf = (table: HoldTable, sides: readonly (Side | null)[]): readonly Hold[] => {
  const beats = table.beats.map(({ atSeconds, cue }) => ({ atMs: atSeconds * 1000, cue }));
  const holds: Hold[] = [];
  for (let repetition = 1; repetition <= table.repetitions; repetition += 1) {
    for (const side of sides) {
      const changeMs = holds.length === 0 ? 0 : table.changeSeconds * 1000;
      holds.push({ side, repetition, ms: table.seconds * 1000, changeMs, manner: table.manner, beats });
    }
  }
  return holds;
};
