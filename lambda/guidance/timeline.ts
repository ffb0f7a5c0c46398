import type { Side } from '../knowledge/conditions';
import type { StretchId } from '../knowledge/stretchIds';
import type { Pace } from './request';

/** Where in a plan a moment lies. */
export interface Mark {
  /** 1-based over the whole plan. */
  readonly step: number;
  readonly stretch: StretchId | null;
  readonly side: Side | null;
  readonly repetition: number;
  /** `setup` is hearing the cue and getting there, `release` letting go or changing legs. */
  readonly phase: 'setup' | 'hold' | 'release';
}

/** Whether two marks lie in the same phase of the same hold; talk that belongs to no step lies with itself. */
export const samePhase = (a: Mark | null, b: Mark | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.step === b.step &&
    a.phase === b.phase &&
    a.side === b.side &&
    a.repetition === b.repetition);

/** Something said, or exact silence; `ms` of speech is an estimate. `mark` is null for talk around a routine. */
export type Piece =
  | { readonly kind: 'say'; readonly text: string; readonly ms: number; readonly mark: Mark | null }
  | { readonly kind: 'silence'; readonly ms: number; readonly mark: Mark | null };

/** How the voice sounds for a whole response. */
export interface Manner {
  readonly pace: Pace;
  /** Whispered and low, for the night. */
  readonly quiet: boolean;
}

/**
 * What a response sounds like from its first word to its last: spoken pieces and exact silences. Every reply is
 * one of these; speech markup, the simulator's clock and the screen's countdown are all drawn from it.
 */
export interface Timeline {
  readonly manner: Manner;
  readonly pieces: readonly Piece[];
}
