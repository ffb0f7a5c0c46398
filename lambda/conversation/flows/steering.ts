import { lengthOf } from '../../guidance/draft';
import type { Plan, Step } from '../../guidance/plan';
import { findStep } from '../../guidance/planner';
import { HOLD_LENGTHS, type HoldLength, PACES, type Pace } from '../../guidance/request';
import type { Position, Side } from '../../knowledge/conditions';
import { isHabit } from '../../knowledge/routineIds';
import { STRETCHES } from '../../knowledge/stretches';
import type { Act, Perform } from '../act';
import type { Steering } from '../event';
import { conditionsOf } from '../person';
import { planOf } from '../planOf';
import type { State } from '../state';
import { ask, type Heard, type Here, listen, midway, type Turn } from '../turn';
import { perform, performFromStep } from './performing';

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

type Steer = (running: Running) => Turn;

/** Every steering word, while a routine runs. */
export const STEER: Readonly<Record<Exclude<Steering, 'pain'>, Steer>> = {
  next: (r) => {
    const next = r.steps.find(({ number }) => number > r.step);
    return next ? fromStep(r, [], next.number) : atTheEnd(r);
  },
  previous: (r) => (r.step > 1 ? fromStep(r, [], r.step - 1) : fromStep(r, [{ act: 'firstStep' }], 1)),
  // Nobody means the good wishes at the end.
  repeat: (r) => fromStep(r, [], r.heard?.over ? lastDone(r) : r.step),
  startOver: (r) => perform(r.state, [], r.now.request),
  pause: (r) => pause(r, [{ act: 'paused' }]),
  // In the middle of a hold "carry on" cheers along; it neither skips nor begins again.
  resume: (r) => (midway(r.here) ? goOn(r, [{ act: 'goOn' }]) : fromStep(r, [{ act: 'goOn' }], r.step)),
  slower: (r) => changePace(r, neighbour(PACES, r.now.request.pace, -1), 'slowest'),
  faster: (r) => changePace(r, neighbour(PACES, r.now.request.pace, 1), 'fastest'),
  longer: (r) => changeHolds(r, neighbour(HOLD_LENGTHS, r.now.request.holds, 1), 'longest'),
  shorter: (r) => changeHolds(r, neighbour(HOLD_LENGTHS, r.now.request.holds, -1), 'shortest'),
  otherLeg: (r) => changeSide(r, otherSide(r.heard?.side ?? r.now.request.side)),
  howLong: (r) => {
    const seconds = Math.round(leftMs(r) / 1000);
    return goOn(r, [seconds > 0 ? { act: 'timeLeft', seconds } : { act: 'lastStep' }]);
  },
  whatNext: (r) => {
    const next = r.steps.find(({ number, stretch }) => number > r.step && stretch !== null);
    return goOn(r, [{ act: 'comesNext', stretch: next?.stretch ?? null }]);
  },
  howManyMore: (r) => {
    const holds = r.heard?.holdsLeft ?? (waits(r) ? (stepAt(r)?.holds.length ?? 0) : 0);
    const after = r.steps.filter(({ number, holds: h }) => number > r.step && h.length > 0);
    return goOn(r, [{ act: 'stillToDo', holds, steps: after.length }]);
  },
  formCheck: (r) => {
    const move = stepAt(r)?.move;
    return move ? goOn(r, [{ act: 'form', move }]) : fromStep(r, [], r.step);
  },
  tellMeHow: (r) => {
    const move = stepAt(r)?.move;
    return fromStep(r, move ? [{ act: 'detail', move }] : [], r.step);
  },
};

/** Keeps the place at the start of the step being heard, and waits. */
export function pause(r: Running, acts: readonly Act[]): Turn {
  return ask(keepingPlace(r), acts, { kind: 'paused' });
}

/** What goes on later goes on at the step being heard. */
export function keepingPlace(r: Running): State {
  const part = findStep(r.plan, r.step)?.partIndex ?? r.now.part;
  return { ...r.state, routine: { ...r.now, part, from: { step: r.step, ms: 0 } } };
}

/** Another side: a cramp or a single stretch changes legs; in a habit both take their turn anyway. */
export function changeSide(r: Running, side: Side | null): Turn {
  if (isHabit(r.now.request.routine)) return goOn(r, [{ act: 'bothTakeTurns' }]);
  const stretch = currentStretch(r);
  if (stretch && STRETCHES[stretch].sides === 'together') return goOn(r, [{ act: 'noSides' }]);
  if (side === null) return goOn(r, [{ act: 'sayLeftRightBoth' }]);
  return replan(r, [], { side });
}

/** Another position: the same muscle's stretch as the position table has it (content 3.3). */
export function changePosition(r: Running, position: Position): Turn {
  if (position === 'standing' && r.state.night) return goOn(r, [{ act: 'notAtNight' }]);
  const request = { ...r.now.request, position, steady: r.state.steady };
  if (position === 'standing' && !r.state.steady) {
    return ask(r.state, [{ act: 'standingNeeds' }], { kind: 'standing', request });
  }
  const standing = r.now.request.position === 'standing' || r.state.steady;
  return replan(r, position === 'sitting' && standing ? [{ act: 'sittingThen' }] : [], { position });
}

/** Plans again with a change and goes on at the same muscle, or from the top where it is not in the new plan. */
export function replan(r: Running, before: readonly Act[], change: Partial<Perform['request']>): Turn {
  const request = { ...r.now.request, conditions: conditionsOf(r.state), steady: r.state.steady, ...change };
  const plan = planOf({ request, round: r.now.round });
  const steps = plan?.parts.flatMap((part) => part.steps) ?? [];
  const stretch = currentStretch(r);
  const alike = steps.filter((step) => stretch && step.stretch && sharesMuscle(step.stretch, stretch));
  const same = alike.find(({ number }) => number === r.step) ?? alike[0];
  const step = same?.number ?? (steps.some(({ number }) => number === r.step) ? r.step : 1);
  return performFromStep(r.state, before, { request, round: r.now.round }, step);
}

function sharesMuscle(a: keyof typeof STRETCHES, b: keyof typeof STRETCHES): boolean {
  return STRETCHES[a].muscles.some((muscle) => STRETCHES[b].muscles.includes(muscle));
}

/**
 * Says something short and goes on where the voice was cut off, so that the hold is not done twice; where it waits,
 * at the step it waits for. A part that was said to its end is not said again: its question is.
 */
export function goOn(r: Running, before: readonly Act[]): Turn {
  if (!r.heard) return waits(r) ? fromStep(r, before, r.step) : listen(r.state, before);
  const from = { step: r.now.from.step, ms: Math.round(r.heard.atMs) };
  return perform(r.state, before, r.now.request, { ...r.now, from });
}

/** Paused: what is to come of this part is not spoken, and yet not done. */
function waits({ here }: Running): boolean {
  return here.question.kind === 'paused';
}

function fromStep(r: Running, before: readonly Act[], step: number): Turn {
  return performFromStep(r.state, before, r.now, step);
}

/** Leaves the last step for the question that the plan ends with, unless that was asked already. */
function atTheEnd({ state }: Running): Turn {
  const asked = state.question.kind === 'helpful' && state.said.helpful;
  return ask(state, [{ act: 'lastStep' }], asked ? { kind: 'open' } : state.question);
}

/** The last step up to here in which something was done. */
function lastDone({ steps, step }: Running): number {
  return steps.findLast(({ number, holds }) => number <= step && holds.length > 0)?.number ?? step;
}

function stepAt(r: Running): Step | undefined {
  return r.steps.find(({ number }) => number === r.step);
}

/** The stretch being heard; null for talk and for opening moves that are no stretch of the library. */
export function currentStretch(r: Running): Step['stretch'] {
  return r.heard?.stretch ?? stepAt(r)?.stretch ?? null;
}

/**
 * To the end of what is sure to come, ms; without a clock the plan's own time. A relief routine goes on after its
 * part only if the cramp has not eased.
 */
function leftMs(r: Running): number {
  const { plan, now } = r;
  const later = plan.close ? [] : plan.parts.slice(now.part + 1);
  return (r.heard?.leftMs ?? waitingMs(r)) + lengthOfAll(later.flatMap((part) => part.steps));
}

function waitingMs(r: Running): number {
  const steps = r.plan.parts[r.now.part]?.steps ?? [];
  return waits(r) ? lengthOfAll(steps.filter(({ number }) => number >= r.step)) : 0;
}

function lengthOfAll(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + lengthOf(step), 0);
}

function neighbour<T>(scale: readonly T[], value: T, by: 1 | -1): T | null {
  return scale[scale.indexOf(value) + by] ?? null;
}

function changePace(r: Running, pace: Pace | null, limit: 'slowest' | 'fastest'): Turn {
  if (pace === null) return goOn(r, [{ act: limit }]);
  return fromHold({ ...r, state: { ...r.state, pace } }, { pace });
}

function changeHolds(r: Running, holds: HoldLength | null, limit: 'longest' | 'shortest'): Turn {
  if (holds === null) return goOn(r, [{ act: limit }]);
  return fromHold(r, { holds });
}

/** Plans again with a change and goes on at the hold being heard, so that "faster" does not make it longer. */
function fromHold(r: Running, change: Partial<Perform['request']>): Turn {
  const again = { request: { ...r.now.request, ...change }, round: r.now.round };
  const hold = midway(r.here) ? r.heard?.hold : undefined;
  const at = hold && stepAt(r)?.holds[hold.index];
  if (hold && at) {
    // A movement goes on without a word of its own.
    const before: readonly Act[] = at.manner === 'move' && hold.ms > 0 ? [{ act: 'goOn' }] : [];
    return performFromStep(r.state, before, again, r.step, hold);
  }
  const allHeld = hold !== undefined && hold.index > 0;
  const next = allHeld ? r.steps.find(({ number }) => number > r.step) : null;
  return performFromStep(r.state, [], again, next?.number ?? r.step);
}

function otherSide(side: Side | null): Side | null {
  if (side === 'left') return 'right';
  return side === 'right' ? 'left' : null;
}
