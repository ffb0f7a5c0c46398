import type { Position } from '../conditions';
import type { Direction } from '../moves';
import type { Muscle } from '../muscles';
import type { SourceId } from '../sources';

/** Least and most, both allowed. */
export type Range = readonly [least: number, most: number];

/** One line of dosage of content 3.1. */
export interface Dose {
  readonly holdSeconds: Range;
  readonly repetitions: Range;
}

/**
 * Whom the sources tell to leave a stretch alone, whatever table 3.3 says. No plan asks about these one by one: the
 * stop rule and "who should not stretch" speak of them together.
 */
export type Avoid =
  | 'clot'
  | 'calfInjury'
  | 'ankleInjury'
  | 'footInjury'
  | 'hamstringInjury'
  | 'groinStrain'
  | 'kneePain'
  | 'shoulderPain'
  | 'worseSciatica'
  | 'pelvicPain'
  | 'achillesPain'
  | 'numbShin'
  | 'chestSymptoms'
  | 'dizziness';

/** A stretch of the library, without its words (content 3.1). */
export interface Stretch {
  readonly muscles: readonly Muscle[];
  /** How it can be done; `BY_POSITION` says which is best where. */
  readonly positions: readonly Position[];
  /** Cannot be done but on one's feet. */
  readonly standing: boolean;
  readonly direction: Direction;
  /** `each` takes turns, `together` has no side, `sore` is for the leg that cramps. */
  readonly sides: 'each' | 'together' | 'sore';
  /** Seconds of one block while a cramp is on, and how many blocks; null: never for relief. */
  readonly relief: Dose | null;
  /** Every dosage outside relief that the sources give. */
  readonly doses: readonly Dose[];
  /** What one stretch asked for by itself is given; within `doses`. */
  readonly single: { readonly holdSeconds: number; readonly repetitions: number };
  readonly avoid: readonly Avoid[];
  /** Keys of the source list (content section 6). */
  readonly sources: readonly SourceId[];
}

/** Relief holds have no published number: "until it eases" is the rule, and 20 s blocks are our choice. */
export const RELIEF_BLOCKS: Dose = { holdSeconds: [20, 20], repetitions: [1, 4] };
