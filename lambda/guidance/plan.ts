import type { Side } from '../knowledge/conditions';
import type { RoutineId } from '../knowledge/routineIds';
import type { StretchId } from '../knowledge/stretchIds';
import type { PlanRequest } from './request';

/** The yes-or-no question a part of a plan ends with; `helped` is the last part's. */
export const PART_QUESTIONS = [
  'eased',
  'easedNow',
  'ready',
  'feelingWell',
  'steady',
  'pregnancyCheck',
  'helped',
] as const;
export type PartQuestion = (typeof PART_QUESTIONS)[number];

/** One line of a routine table of content 3.2, or one repetition group of a single stretch. */
export interface Step {
  /** 1-based over the whole plan, as people count ("step three"). */
  readonly number: number;
  readonly stretch: StretchId | null;
  /** Key of the spoken cue in the words module. */
  readonly cue: string;
  /** Speaking the cue and getting there. */
  readonly setupMs: number;
  /** Each hold of the step in order; a step with none is only spoken. */
  readonly holds: readonly Hold[];
  /** After the last hold: letting go, or changing place. */
  readonly releaseMs: number;
}

export interface Hold {
  readonly side: Side | null;
  /** 1-based on its side. */
  readonly repetition: number;
  readonly ms: number;
  /** Time to change legs before this hold, 0 for the first of a step. */
  readonly changeMs: number;
  /** A static hold is counted down; movement (march, pumps) is only kept company. */
  readonly manner: 'hold' | 'move';
}

/** What one response plays: at most 240 s, ending where a question is natural. */
export interface Part {
  readonly steps: readonly Step[];
  readonly question: PartQuestion;
}

export interface Plan {
  readonly request: PlanRequest;
  /** What feedback is stored under. */
  readonly subject: RoutineId | StretchId;
  readonly parts: readonly Part[];
}

/** Nothing safe is left for this person (content 3.3, last lines). */
export interface NoPlan {
  readonly none: 'nothingSafe' | 'unknown';
}
