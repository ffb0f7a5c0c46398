import type { Condition, Position, Side } from '../knowledge/conditions';
import type { Muscle } from '../knowledge/muscles';
import type { RoutineId } from '../knowledge/routineIds';
import type { StretchId } from '../knowledge/stretchIds';

export const PACES = ['slow', 'normal', 'fast'] as const;
/** How fast the voice speaks and how long it leaves to move; a hold lasts the same at every pace. */
export type Pace = (typeof PACES)[number];

export const HOLD_LENGTHS = ['shorter', 'normal', 'longer'] as const;
/** A hold moved within the range that its stretch allows (content 3.1). */
export type HoldLength = (typeof HOLD_LENGTHS)[number];

/**
 * All that decides a plan. It is small and plain JSON, so the session keeps this and not the plan: planning is
 * a pure function, and the same request gives the same plan, word for word.
 */
export interface PlanRequest {
  /** A whole routine; null asks for single stretches by `stretch` or `muscle`. */
  readonly routine: RoutineId | null;
  readonly stretch: StretchId | null;
  readonly muscle: Muscle | null;
  /** As asked for; null lets the planner take the seated or lying version. */
  readonly position: Position | null;
  readonly conditions: readonly Condition[];
  /** The person has said that they are steady, a light is on and something firm is in reach. */
  readonly steady: boolean;
  /** The sore leg, or the leg to begin with; null when not said. */
  readonly side: Side | null;
  /** The time a person has, in seconds; null for the whole routine. */
  readonly seconds: number | null;
  readonly holds: HoldLength;
  readonly pace: Pace;
  /** Chooses among equal wordings; the same seed says the same words. */
  readonly seed: number;
}
