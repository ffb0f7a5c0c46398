import type { Side } from '../knowledge/conditions';
import type { RoutineCueId } from '../knowledge/cueIds';
import type { MoveId, Note } from '../knowledge/moves';
import type { RoutineId } from '../knowledge/routineIds';

/**
 * A cue as it is spoken. One that names a leg is a function of the leg: the first one in a routine, the sore one
 * in a cramp, null when it was not said.
 */
export type Cue = string | ((side: Side | null) => string);

/** What is said of one stretch or opening move. */
export interface MoveWords {
  /** As in "the bedtime stretches are …" and on a screen's heading. */
  readonly name: string;
  /** One or two sentences that set it up when it is asked for by itself or stands in for another. */
  readonly setup: Cue;
  /** Names the leg that is next where more than the leg changes; else the counting words do. */
  readonly change?: (side: Side) => string;
  /** Step by step, for "tell me how". */
  readonly steps: readonly string[];
  readonly breathe: string;
  /** Where it should be felt, for "am I doing it right?". */
  readonly feel: string;
  /** What to put right if it is not felt there. */
  readonly correct: string;
  /** When to stop. */
  readonly abort: string;
}

/** Sets of equal wordings; one is chosen by the request's seed. */
export interface CountingWords {
  /** The word that starts a hold. */
  readonly ready: readonly string[];
  /** The same where the stretch was never let go. */
  readonly stay: readonly string[];
  readonly begin: readonly string[];
  readonly halfway: readonly string[];
  /** Three, two, one. */
  readonly count: readonly string[];
  readonly release: readonly string[];
  /** Ends a movement. */
  readonly stop: readonly string[];
  /** Names the leg that is next. */
  readonly change: (side: Side) => readonly string[];
  /** The same stretch again, for both legs at once or for one leg alone. */
  readonly again: readonly string[];
  readonly holding: readonly string[];
  readonly moving: readonly string[];
  readonly resting: readonly string[];
  /** While a person gets into place and it takes long. */
  readonly waiting: readonly string[];
}

/** How long a voice takes at its normal pace: a text is timed by its letters, words and stops. */
export interface SpeechRate {
  readonly msPerLetter: number;
  readonly msPerWord: number;
  /** A comma, colon or semicolon. */
  readonly msPerComma: number;
  /** A sentence that is not the last. */
  readonly msPerInnerSentence: number;
  /** Before the first and after the last sound. */
  readonly msAtTheEnds: number;
  /** Ms of whole texts that were measured one by one: the words that begin, count and end a hold, which holds hang on. */
  readonly measuredMs: Readonly<Record<string, number>>;
}

/** What the guidance says. Plain text without markup. */
export interface GuidanceWords {
  readonly routineNames: Readonly<Record<RoutineId, string>>;
  readonly cues: Readonly<Record<RoutineCueId, Cue>>;
  readonly stretches: Readonly<Record<MoveId, MoveWords>>;
  /** One short sentence for each thing to mind. */
  readonly notes: Readonly<Record<Note, string>>;
  /** "left leg", "both legs". */
  readonly legNames: Readonly<Record<Side, string>>;
  readonly counting: CountingWords;
  readonly speechRate: SpeechRate;
}
