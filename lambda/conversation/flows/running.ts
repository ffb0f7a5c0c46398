import type { Plan, Step } from '../../guidance/plan';
import type { Perform } from '../act';
import { planOf } from '../planOf';
import type { State } from '../state';
import { type Heard, type Here, midway } from '../turn';

/** A routine under way, with its plan and the step that the person is hearing. */
export interface Running {
  readonly state: State;
  readonly here: Here;
  readonly now: Perform;
  readonly plan: Plan;
  readonly steps: readonly Step[];
  readonly step: number;
  readonly heard: Heard | null;
}

/** What the voice was saying when it was cut off; null when it had come to its end. */
export function cutOff(here: Here): Running | null {
  return midway(here) ? running(here) : null;
}

/** What is running, or null. Without a place on the clock the routine's own place counts. */
export function running(here: Here): Running | null {
  const now = here.state.routine;
  const plan = now && planOf(now);
  if (!now || !plan) return null;
  const steps = plan.parts.flatMap((part) => part.steps);
  return {
    state: here.state,
    here,
    now,
    plan,
    steps,
    step: here.heard?.step ?? now.from.step,
    heard: here.heard,
  };
}

/** What is running and not yet done: somebody who is asked how it was is not set to it again by a word about them. */
export function unfinished(here: Here): Running | null {
  const done = !midway(here) && (here.question.kind === 'helpful' || here.question.kind === 'open');
  return done ? null : running(here);
}

/** The step that is heard or waits; undefined where the plan has no such number. */
export function stepAt(r: Running): Step | undefined {
  return r.steps.find(({ number }) => number === r.step);
}

/** The stretch being heard; null for talk and for opening moves that are no stretch of the library. */
export function currentStretch(r: Running): Step['stretch'] {
  return r.heard?.stretch ?? stepAt(r)?.stretch ?? null;
}
