import { lengthOf } from '../../guidance/draft';
import type { Step } from '../../guidance/plan';
import { HOLD_LENGTHS, type HoldLength, PACES, type Pace } from '../../guidance/request';
import type { Position, Side } from '../../knowledge/conditions';
import { isHabit } from '../../knowledge/routineIds';
import { STRETCHES } from '../../knowledge/stretches';
import type { Act } from '../act';
import type { Steering } from '../event';
import { ask, listen, midway, type Turn } from '../turn';
import { fromHold, fromStep, goOn, pause, replan, waits } from './goingOn';
import { perform } from './performing';
import { currentStretch, type Running, stepAt } from './running';

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
  otherLeg: (r) => {
    // A cramp that moves begins anew.
    if (r.state.cramp) {
      return perform(r.state, [], { ...r.now.request, side: otherSide(r.now.request.side) });
    }
    return changeSide(r, otherSide(r.heard?.side ?? r.now.request.side));
  },
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
    const told: readonly Act[] = move ? [{ act: 'detail', move }] : [];
    return r.heard?.over ? goOn(r, told) : fromStep(r, told, r.step);
  },
};

/** Another side: a cramp or a single stretch changes legs; in a habit both take their turn anyway. */
export function changeSide(r: Running, side: Side | null): Turn {
  if (isHabit(r.now.request.routine)) return goOn(r, [{ act: 'bothTakeTurns' }]);
  const stretch = currentStretch(r);
  if (stretch && STRETCHES[stretch].sides === 'together') return goOn(r, [{ act: 'noSides' }]);
  if (side === null) return goOn(r, [{ act: 'sayLeftRightBoth' }]);
  // In a cramp whose stretch is over, which leg it was does not answer whether it has eased.
  if (r.state.cramp && !midway(r.here)) {
    return listen({ ...r.state, routine: { ...r.now, request: { ...r.now.request, side } } }, []);
  }
  return replan(r, [], { side });
}

/** Another position: the same muscle's stretch as the position table has it (content 3.3). */
export function changePosition(r: Running, position: Position): Turn {
  const request = { ...r.now.request, position, steady: r.state.steady };
  if (position === 'standing' && !r.state.steady) {
    return ask(r.state, [{ act: 'standingNeeds' }], { kind: 'standing', request });
  }
  // To somebody who is up, a cramp's other move has to be told from its first word.
  if (r.state.cramp && position === 'standing') return perform(r.state, [], request);
  const standing = r.now.request.position === 'standing' || r.state.steady;
  return replan(r, position === 'sitting' && standing ? [{ act: 'sittingThen' }] : [], { position });
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

function otherSide(side: Side | null): Side | null {
  if (side === 'left') return 'right';
  return side === 'right' ? 'left' : null;
}
