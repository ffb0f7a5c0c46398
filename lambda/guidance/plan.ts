import type { Side } from '../knowledge/conditions';
import type { CloseCueId, CueId, RoutineCueId } from '../knowledge/cueIds';
import type { MoveId, Note } from '../knowledge/moves';
import type { RoutineId } from '../knowledge/routineIds';
import type { AskId } from '../knowledge/routines';
import type { StretchId } from '../knowledge/stretchIds';
import type { PlanRequest } from './request';

/** The yes-or-no question a part of a plan ends with; `helped` is the last part's. */
export type PartQuestion = AskId | 'helped';

/** One line of a routine table of content 3.2, or one repetition group of a single stretch. */
export interface Step {
  /** 1-based over the whole plan, as people count ("step three"). */
  readonly number: number;
  readonly stretch: StretchId | null;
  /** What is done: `stretch`, or an opening move that is no stretch of the library; null for talk. */
  readonly move: MoveId | null;
  /** What this person has to mind in it (content 3.3). */
  readonly notes: readonly Note[];
  /** Key of the spoken cue in the words module. */
  readonly cue: CueId;
  /** Speaking the cue and getting there. */
  readonly setupMs: number;
  /** Each hold of the step in order; a step with none is only spoken. */
  readonly holds: readonly Hold[];
  /** After the last hold: letting go, or changing place. */
  readonly releaseMs: number;
  /** Nothing is let go at the end: the stretch stays on through the next cue. */
  readonly continues: boolean;
}

/** One hold, or one spell of a movement. */
export interface Hold {
  readonly side: Side | null;
  /** 1-based on its side. */
  readonly repetition: number;
  readonly ms: number;
  /** Time to change legs before this hold, 0 for the first of a step. */
  readonly changeMs: number;
  /** A static hold is counted down; movement (march, pumps) is only kept company. */
  readonly manner: 'hold' | 'move';
  /** Said on the way through a movement, counted from the start of the hold. */
  readonly beats: readonly { readonly atMs: number; readonly cue: RoutineCueId }[];
}

/** What one response plays: at most 240 s, ending where a question is natural. */
export interface Part {
  readonly steps: readonly Step[];
  readonly question: PartQuestion;
  /** Speaking the question and listening, as content 3.2 counts it; 0 for `helped`, which it leaves out. */
  readonly askMs: number;
}

/** How a plan was cut to the time that a person has. */
export interface Fitted {
  /** False when even the shortest form is longer than asked for. */
  readonly fits: boolean;
  /** The seconds of the plan as it now is. */
  readonly seconds: number;
}

/** What one request leads to: parts, each a response of its own. */
export interface Plan {
  readonly request: PlanRequest;
  /** What feedback is stored under. */
  readonly subject: RoutineId | StretchId;
  readonly parts: readonly Part[];
  /** What the dialogue says after a "yes, it has eased"; null when the last part holds its own close. */
  readonly close: { readonly cue: CloseCueId; readonly ms: number } | null;
  /** Null when no time was given, or nothing had to go. */
  readonly fitted: Fitted | null;
}

/** Nothing safe is left for this person (content 3.3, last lines). */
export interface NoPlan {
  readonly none: 'nothingSafe' | 'unknown';
}
