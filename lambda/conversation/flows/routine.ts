import type { PlanRequest } from '../../guidance/request';
import type { Condition, Side } from '../../knowledge/conditions';
import { isSomeLeg, type Muscle } from '../../knowledge/muscles';
import { RELIEF_FOR } from '../../knowledge/relief';
import type { HabitId } from '../../knowledge/routineIds';
import { STRETCHES } from '../../knowledge/stretches';
import type { Act } from '../act';
import type { EventOf } from '../event';
import { conditionsOf, withConditions, worries } from '../person';
import { planOf } from '../planOf';
import type { State } from '../state';
import { ask, type Here, type Turn } from '../turn';
import { perform, performFromStep } from './performing';
import { askSafety } from './safety';

type Wish = Partial<Omit<PlanRequest, 'conditions' | 'steady' | 'pace' | 'seed'>>;

/** A routine was asked for, by name or by the time there is. */
export function startRoutine(here: Here, event: Omit<EventOf<'routine'>, 'type'>): Turn {
  const implied: readonly Condition[] = event.routine === 'pregnancy_bedtime' ? ['pregnancy'] : [];
  const state = withConditions(here.state, [...event.conditions, ...implied]);
  const { seconds, position, step } = event;
  if (event.routine === 'unknown') {
    return ask(state, [{ act: 'noRoutineCalledThat' }], { kind: 'whichRoutine' }, { topic: 'start_routine' });
  }
  if (event.routine === null && seconds === null) {
    return ask(state, [], { kind: 'whichRoutine' }, { topic: 'start_routine' });
  }
  const routine = forThisPerson(event.routine ?? 'bedtime', state);
  return { ...begin(state, { routine, seconds, position }, step), topic: 'start_routine' };
}

/** Single stretches were asked for, by name or by muscle. */
export function startStretch(here: Here, event: Omit<EventOf<'stretch'>, 'type'>): Turn {
  const state = withConditions(here.state, event.conditions);
  const { stretch, muscle, position, side, seconds } = event;
  if (stretch === null && isSomeLeg(muscle)) {
    return ask(state, [], { kind: 'whichStretch' }, { topic: 'start_stretch' });
  }
  if (stretch === null && muscle !== null && RELIEF_FOR[muscle] === null) {
    const placed: State = { ...state, position: position ?? state.position };
    return ask(placed, [], { kind: 'whichThigh', stretch: true, side }, { topic: 'start_stretch' });
  }
  const wish: Wish = { stretch, muscle: stretch ? null : muscle, position, side, seconds };
  return { ...begin(state, wish, null), topic: 'start_stretch' };
}

/** A stretch for this place, with nothing else known: as `crampIn` is for a cramp. */
export function stretchFor(here: Here, muscle: Muscle | null, side: Side | null = null): Turn {
  return startStretch(here, { stretch: null, muscle, side, position: null, seconds: null, conditions: [] });
}

/** What has to be known before a routine: danger, where the person or the place worries (content 4.1). */
function begin(before: State, wish: Wish, step: number | null): Turn {
  const state: State = { ...before, cramp: null };
  const request: PlanRequest = {
    routine: null,
    stretch: null,
    muscle: null,
    side: null,
    seconds: null,
    holds: 'normal',
    ...wish,
    position: wish.position ?? state.position,
    conditions: conditionsOf(state),
    steady: state.steady,
    pace: state.pace,
    seed: state.seed,
  };
  if (worries(state.conditions)) return askSafety({ ...state, routine: null }, 'beforeRoutine', request);
  return getReady(state, [], request, step);
}

/** What else has to be known: whether the person stands safely, and which leg. */
export function getReady(
  state: State,
  before: readonly Act[],
  asked: PlanRequest,
  step: number | null = null,
): Turn {
  const request = asOfNow(state, asked);
  if (planOf({ request, round: 'plan' }) === null) return play(state, before, request);
  if (!state.steady && wantsToStand(request)) {
    return ask(state, [...before, { act: 'standingNeeds' }], { kind: 'standing', request });
  }
  if (wantsASide(request)) return ask(state, before, { kind: 'whichSide', request, asked: false });
  return play(state, before, request, step);
}

/** Standing was asked for, or belongs to what was: by day a warm-up and a cool-down are done on one's feet. */
function wantsToStand({ position, routine, conditions }: PlanRequest): boolean {
  // Sits whatever is answered (table 3.3).
  if (conditions.includes('poor_balance')) return false;
  if (position !== null) return position === 'standing';
  return (routine === 'warmup' || routine === 'cooldown') && !conditions.includes('night');
}

/** Something that the person says of themselves while a question holds up what they asked for. */
export function noteBefore(state: State, fresh: Condition, request: PlanRequest): Turn {
  if (worries([fresh])) {
    return askSafety({ ...state, routine: null }, 'beforeRoutine', asOfNow(state, request));
  }
  return getReady(state, [{ act: 'conditionNoted' }], request);
}

/** Plays a request that nothing stands in the way of any more. */
export function play(
  state: State,
  before: readonly Act[],
  asked: PlanRequest,
  step: number | null = null,
): Turn {
  const request = asOfNow(state, asked);
  const made = planOf({ request, round: 'plan' });
  if (!made) return perform(state, before, request);

  const acts: Act[] = [...before];
  if (!state.said.stopLine) acts.push({ act: 'stopLine' });
  const told: State = { ...state, said: { ...state.said, stopLine: true } };
  if (made.fitted) acts.push({ act: 'fitted', fits: made.fitted.fits, seconds: made.fitted.seconds });
  if (step === null) return perform(told, acts, request);

  const steps = made.parts.flatMap((part) => part.steps);
  if (steps.some(({ number }) => number === step)) {
    return performFromStep(told, acts, { request, round: 'plan' }, step);
  }
  return perform(told, [...acts, { act: 'noSuchStep', steps: steps.length }], request);
}

/** What was said of oneself since it was asked for counts. */
function asOfNow(state: State, request: PlanRequest): PlanRequest {
  return { ...request, conditions: conditionsOf(state) };
}

/** Asks which leg where a single stretch is done a leg at a time and none was named. */
function wantsASide(request: PlanRequest): boolean {
  if (request.routine !== null || request.side !== null) return false;
  const made = planOf({ request, round: 'plan' });
  return (
    made?.parts.some(({ steps }) =>
      steps.some(({ stretch }) => stretch && STRETCHES[stretch].sides === 'each'),
    ) ?? false
  );
}

/** Pregnancy has a bedtime routine of its own (content 3.3). */
function forThisPerson(routine: HabitId, { conditions }: State): HabitId {
  return routine === 'bedtime' && conditions.includes('pregnancy') ? 'pregnancy_bedtime' : routine;
}
