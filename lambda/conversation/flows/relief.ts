import type { PlanRequest } from '../../guidance/request';
import type { Condition, Side } from '../../knowledge/conditions';
import { isSomeLeg, type Muscle } from '../../knowledge/muscles';
import { bothAtOnce, RELIEF_FOR } from '../../knowledge/relief';
import type { Act } from '../act';
import { type EventOf, plainCramp } from '../event';
import { MOST_NOES } from '../freshState';
import { conditionsOf, withConditions } from '../person';
import { planOf } from '../planOf';
import type { State } from '../state';
import { ask, end, type Here, midway, type Turn } from '../turn';
import { perform, performFromStep, performNextPart } from './performing';
import { askSafety } from './safety';

type Cramp = NonNullable<State['cramp']>;

/** Noes and safety are counted for each cramp, wherever it is said to be meanwhile (content 4.1). */
const NEW_CRAMP: Cramp = { noes: 0, safetyAsked: false, gentleRound: false };

/** Time to do what was just said, for somebody whose place is not known and who has no routine. */
export const HOLD: readonly Act[] = [{ act: 'holdThere' }, { act: 'holdLonger' }];

/**
 * Whoever cannot say where it is gets the words that are right for three in four (content 2, `cramp_now`), and after an
 * operation rest.
 */
export function whileUnsureActs({ conditions }: State): readonly Act[] {
  if (conditions.includes('recent_surgery')) return [{ act: 'restWhereItHurtsLeast' }];
  return [{ act: 'whileUnsure' }, ...HOLD];
}

/** The cramp with one more no to "has it eased". */
export function oneNoMore(cramp: Cramp): Cramp {
  return { ...cramp, noes: Math.min(cramp.noes + 1, MOST_NOES) };
}

/** After the second no comes the safety question, and no further step (content 4.1); null before. */
export function safetyAfterTwoNoes(state: State): Turn | null {
  const due = state.cramp !== null && state.cramp.noes >= 2 && !state.cramp.safetyAsked;
  return due ? askSafety(state, 'notEasing', null, 'cramp_wont_stop') : null;
}

/** A cramp is on. One that comes in the middle of a routine puts the routine away. */
export function inACramp(state: State): State {
  return state.cramp ? state : { ...state, cramp: NEW_CRAMP, routine: null };
}

/**
 * A cramp is on. With a known muscle the move is the first sentence; without one, a single short question, since
 * the direction depends on it (content section 0, rules 2 and 3).
 */
export function startCramp(
  here: Here,
  { muscle, side, position, conditions }: Omit<EventOf<'cramp'>, 'type'>,
): Turn {
  const state: State = {
    ...inACramp(withConditions(here.state, conditions)),
    position: position ?? here.state.position,
  };
  if (isSomeLeg(muscle)) {
    return ask(state, [{ act: 'settle' }], { kind: 'where', side }, { topic: 'cramp_now' });
  }
  const safety = safetyAfterTwoNoes(state);
  if (safety) return safety;
  const routine = RELIEF_FOR[muscle];
  if (routine === null)
    return ask(state, [], { kind: 'whichThigh', stretch: false, side }, { topic: 'cramp_now' });

  const request: PlanRequest = {
    routine,
    stretch: null,
    muscle,
    position: state.position,
    conditions: conditionsOf(state),
    // Who says that they stand as it cramps is on their feet already and holds on (content 3.2).
    steady: state.steady || isOnFeet(state),
    side,
    seconds: null,
    holds: 'normal',
    pace: state.pace,
    seed: state.seed,
  };
  const before: readonly Act[] = side === 'both' && !bothAtOnce(muscle) ? [{ act: 'worseLegFirst' }] : [];
  return { ...perform(state, before, request), topic: 'cramp_now' };
}

/** Who sits or lies first whatever they say of the place (content section 0, rule 8). */
const SEATED_FIRST: readonly Condition[] = [
  'pregnancy',
  'poor_balance',
  'hip_replacement',
  'knee_replacement',
  'osteoporosis',
];

/** Out on a run somebody stands unless they say otherwise (table 3.3: outdoors, standing is the first choice). */
export function isOnFeet({ position, conditions }: State): boolean {
  if (conditions.some((condition) => SEATED_FIRST.includes(condition))) return false;
  return position === 'standing' || (position === null && conditions.includes('outdoors'));
}

/** The cramp in this place, with nothing else known. */
export function crampIn(here: Here, muscle: Muscle | null, side: Side | null = null): Turn {
  return startCramp(here, plainCramp(muscle, side));
}

/** It has let go: rest, and then quiet. Asks for feedback unless it was given or asked for already. */
export function eased(here: Here, rated: Turn['feedback'] = null): Turn {
  const { state } = here;
  const cue = (state.routine && planOf(state.routine)?.close?.cue) ?? 'closeFoot';
  const acts: Act[] = [{ act: 'close', cue }];
  if (!state.said.disclaimer) acts.push({ act: 'disclaimer' });
  const after: State = {
    ...state,
    cramp: null,
    topic: { id: 'cramp_gone', units: 1 },
    said: { ...state.said, disclaimer: true },
  };
  if (rated || state.said.helpful || state.subject === null) {
    return end(after, [...acts, { act: 'goodbye' }], { topic: 'cramp_gone', feedback: rated });
  }
  return ask(after, acts, { kind: 'helpful', routine: true }, { topic: 'cramp_gone' });
}

/**
 * It has not let go. The first no goes on to the second half of the routine, the second brings the safety
 * question, and after the one gentle round medical advice (content section 0, rule 6, and 4.1). Said of a routine
 * that is no relief, it may mean a cramp.
 */
export function notEased(here: Here): Turn {
  const cramp = here.state.cramp ?? NEW_CRAMP;
  const state: State = { ...here.state, cramp: oneNoMore(cramp) };
  if (cramp.gentleRound) return adviceNow(state);

  const { routine, conditions } = state;
  if (here.state.cramp && conditions.includes('recent_surgery')) {
    return askSafety(state, 'notEasing', null, 'cramp_wont_stop');
  }
  if (routine && !here.state.cramp) return ask(here.state, [], { kind: 'offer', offer: 'relief' });
  if (routine && beforeTheStopRule(here))
    return performFromStep(here.state, [], routine, (here.heard?.step ?? 0) + 1);
  if (routine && cramp.noes === 0 && routine.part === 0) {
    return { ...performNextPart(state, [], routine), topic: 'cramp_wont_stop' };
  }
  return askSafety(state, 'notEasing', null, 'cramp_wont_stop');
}

/** Early in the first part, which ends with the stop rule: whoever says no so soon holds on, and hears it first. */
function beforeTheStopRule(here: Here): boolean {
  const { routine } = here.state;
  const steps = (routine && planOf(routine)?.parts[0]?.steps) ?? [];
  return midway(here) && routine?.part === 0 && (here.heard?.step ?? 0) < (steps.at(-1)?.number ?? 0);
}

/** One more round, shorter and softer, and only once; with no place known, no way to stretch is. */
export function oneGentleRound(here: Here): Turn {
  const { state } = here;
  const { cramp, routine } = state;
  if (!cramp || cramp.gentleRound) return adviceNow(state);
  const last: State = { ...state, cramp: { ...cramp, gentleRound: true } };
  if (!routine) {
    const rest: Act = { act: 'restWhereItHurtsLeast' };
    return ask(last, [rest], { kind: 'eased', again: true }, { topic: 'cramp_now' });
  }
  const request: PlanRequest = { ...routine.request, conditions: conditionsOf(state) };
  return perform(last, [], request, {
    round: 'gentle',
    part: 0,
    from: { step: 1, ms: 0 },
  });
}

/** A cramp that lasts longer than this wants medical advice (content section 0, rule 6), s. */
const LONGEST_CRAMP_SECONDS = 600;

/** Whether a time said of a cramp is over ten minutes; ten minutes themselves are not. */
export function lastsTooLong(seconds: number | null): boolean {
  return seconds !== null && seconds > LONGEST_CRAMP_SECONDS;
}

/** Ten minutes have passed: medical advice now, and nothing more from here. */
export function adviceNow(state: State): Turn {
  return end({ ...state, cramp: null }, [{ act: 'tenMinutes' }], { topic: 'cramp_wont_stop' });
}
