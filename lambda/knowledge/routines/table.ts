import type { Condition, Position } from '../conditions';
import type { CloseCueId, RoutineCueId } from '../cueIds';
import type { MoveId, Note } from '../moves';
import type { Muscle } from '../muscles';

/** Questions that a routine's table asks between its parts (content 3.2, rows "Ask" and "Checkpoint"). */
export type AskId = 'eased' | 'easedNow' | 'ready' | 'feelingWell' | 'steady' | 'pregnancyCheck';

/** The seconds a person has to answer, in every "Ask" row of content 3.2: Alexa listens that long. */
export const LISTENING_SECONDS = 8;

/** What a row holds: `seconds` for each repetition on each side, legs taking turns. */
export interface HoldTable {
  readonly seconds: number;
  readonly repetitions: number;
  readonly sides: 'each' | 'together';
  /** To change legs (sitting 5 s, standing 8 s), or to rest between repetitions. */
  readonly changeSeconds: number;
  readonly manner: 'hold' | 'move';
  /** What is said on the way through a movement, at this many seconds. */
  readonly beats: readonly { readonly atSeconds: number; readonly cue: RoutineCueId }[];
}

/** One numbered line of a habit's table. */
export interface StepRow {
  readonly kind: 'step';
  readonly cue: RoutineCueId;
  /** The cue in its stead when the row's move became this, has to mind this, or the whole plan is so. */
  readonly cueFor: Partial<Readonly<Record<MoveId | Note | 'notStanding' | 'shortened', RoutineCueId>>>;
  readonly move: MoveId | null;
  readonly setupSeconds: number;
  readonly holds: HoldTable | null;
  readonly releaseSeconds: number;
  /** What happens to a row whose move stands for somebody who does not: exchanged, rested, or left out. */
  readonly notStanding: 'exchange' | 'rest' | 'leaveOut';
  /** Conditions that rest instead, beyond what table 3.3 says of the whole stretch. */
  readonly restFor: readonly Condition[];
}

/** A question between two parts. */
export interface AskRow {
  readonly kind: 'ask';
  readonly question: AskId;
  readonly cueSeconds: number;
}

export type HabitRow = StepRow | AskRow;

/** A line of a relief table: one 20 s block. */
export interface ReliefRow {
  readonly setupSeconds: number;
  readonly releaseSeconds: number;
  /** Nothing is let go after this block: the stretch stays on through the next cue. */
  readonly continues: boolean;
  /** The move of the table, and those of a person who said that they lie or sit. */
  readonly move: { readonly usual: MoveId } & Partial<Readonly<Record<'lying' | 'sitting', MoveId>>>;
  /** The cue by what the move has become for this person. */
  readonly cues: Partial<Readonly<Record<MoveId, RoutineCueId>>>;
  /** For a row with a rub, what is said instead to the people who get none. */
  readonly noRub: Partial<Readonly<Record<MoveId, RoutineCueId>>>;
}

/** Relief of one place: two blocks, a question, two more. */
export interface ReliefTable {
  readonly muscle: Muscle;
  /** Rows 1 and 2, up to the first question. */
  readonly first: readonly ReliefRow[];
  /** Rows 4 and 5, after a "no". */
  readonly second: readonly ReliefRow[];
  readonly close: CloseCueId;
  readonly closeSeconds: number;
  /** For somebody who is up and steady; null: sit or lie down all the same. */
  readonly standing: { readonly move: MoveId; readonly cue: RoutineCueId } | null;
  /** Besides pregnancy, who gets no rub cue because it means reaching too far (table 3.3). */
  readonly noRubFor: readonly Condition[];
}

/** A habit: as it is usually done, and its versions for other positions. */
export interface HabitTable {
  readonly usual: readonly HabitRow[];
  readonly versions: Partial<Readonly<Record<Position, readonly HabitRow[]>>>;
}

/** No source gives relief a number of seconds: it is held until it eases, and 20 s a block is our choice. */
export const RELIEF_BLOCK_SECONDS = 20;
/** "Has it eased?" is 3 s of speech in every relief table. */
export const EASED_CUE_SECONDS = 3;
