import { isSomeLeg, type Muscle } from '../knowledge/muscles';
import { isHabit } from '../knowledge/routineIds';
import type { Act } from './act';
import { type EventOf, type EventType, plainRoutine } from './event';
import { answer, isWaiting, tellMore } from './flows/answering';
import { keepingPlace, pause, replan, sitDown } from './flows/goingOn';
import { leave } from './flows/leaving';
import { notUnderstood } from './flows/missing';
import {
  adviceNow,
  crampIn,
  eased,
  HOLD,
  inACramp,
  isOnFeet,
  lastsTooLong,
  notEased,
  startCramp,
  whileUnsureActs,
} from './flows/relief';
import { noteBefore, startRoutine, startStretch, stretchFor } from './flows/routine';
import { currentStretch, cutOff, running, unfinished } from './flows/running';
import { askSafety, clotSign, danger } from './flows/safety';
import { steer } from './flows/steering';
import { changePosition, changeSide } from './flows/steeringWords';
import { conditionsOf, withConditions, worries } from './person';
import type { State } from './state';
import { ask, end, type Handler, type Here, listen, midway, type Turn } from './turn';

/** The answer to each event in a room that has none of its own. Total by type: nothing is ever unanswered. */
export const EVERYWHERE: { readonly [T in EventType]: Handler<T> } = {
  launch: ({ state }) =>
    ask(
      { ...state, routine: null, cramp: null, said: { ...state.said, disclaimer: true } },
      [{ act: 'welcome' }],
      { kind: 'open' },
    ),
  cramp: startCramp,
  gone: (here) => (here.state.cramp || here.state.routine ? eased(here) : answer(here, 'cramp_gone')),
  notEased: (here, { muscle, side, worse }) => {
    const { cramp, routine } = here.state;
    // In a stretch that is no cramp's it is let go.
    if (worse && !cramp && midway(here)) return steer(here, 'pain');
    // Of a habit "my calf won't let go" tells of a cramp, and where it is.
    return routine && !cramp && !isSomeLeg(muscle) ? crampIn(here, muscle, side) : notEased(here);
  },
  crampAgain,
  notYet: (here) => steer(here, 'pause'),
  overTenMinutes: (here) =>
    here.state.cramp?.safetyAsked
      ? adviceNow(here.state)
      : askSafety(here.state, 'overTenMinutes', null, 'cramp_wont_stop'),
  time: hearTime,
  onlyACramp: (here) => (isWaiting(here) ? listen(here.state, []) : crampIn(here, null)),
  topic: (here, { topic, muscle }) => aboutTopic(here, topic, muscle),
  redFlag: ({ state }, { sign }) => danger(state, sign === 'clot' ? clotSign(state) : sign),
  routine: startRoutine,
  stretch: startStretch,
  muscle: (here, { muscle, side }) => {
    if (muscle === null) {
      return ask(here.state, [{ act: 'noMuscleCalledThat' }], { kind: 'where', side });
    }
    const { request } = (here.state.cramp ? null : cutOff(here))?.now ?? {};
    // "I meant my foot", in the middle of a single stretch.
    if (request?.routine === null) return stretchFor(here, muscle, side ?? request.side);
    return crampIn(here, muscle, side);
  },
  side: (here, { side }) => {
    const place = cramping(here);
    if (place && side === 'both') return crampIn(here, place, side);
    const now = running(here);
    return now ? changeSide(now, side) : steer(here, 'otherLeg');
  },
  position: (here, { position, conditions }) => {
    const said = withConditions(here.state, conditions);
    if (position === 'standing' && said.night) return listen(said, [{ act: 'notAtNight' }]);
    // Who says in a cramp that they stand is on their feet already.
    const placed: State = { ...said, position: position ?? said.position };
    const state: State = { ...placed, steady: said.steady || (said.cramp !== null && isOnFeet(placed)) };
    const now = unfinished({ ...here, state });
    return now && position ? changePosition(now, position) : listen(state, [{ act: 'positionNoted' }]);
  },
  condition: (here, { condition }) => {
    if (condition === null) return notUnderstood(here);
    const state = withConditions(here.state, [condition]);
    const { question } = here;
    if (question.kind === 'standing' || question.kind === 'whichSide') {
      return noteBefore(state, condition, question.request);
    }
    const now = unfinished({ ...here, state });
    if (!now) {
      if (condition === 'pregnancy') return answer({ ...here, state }, 'pregnancy');
      if (condition === 'recent_surgery' && !isWaiting(here)) {
        return ask(state, [{ act: 'answer', topic: 'stretch_safety', unit: 0 }], { kind: 'open' });
      }
      if (isWaiting(here) || here.question.kind === 'helpful')
        return listen(state, [{ act: 'conditionNoted' }]);
      return ask(state, [{ act: 'conditionNoted' }], { kind: 'whichRoutine' });
    }
    const request = { ...now.now.request, conditions: conditionsOf(state) };
    if (worries([condition]) && !state.cramp) return askSafety(keepingPlace(now), 'beforeRoutine', request);
    // Whoever stood sits down before anything else is said to them.
    const sit: readonly Act[] = condition === 'poor_balance' && state.steady ? [{ act: 'sittingThen' }] : [];
    return replan(now, [{ act: 'conditionNoted' }, ...sit], {});
  },
  unwell,
  steady: (here, { steady }) => {
    // "I can't stand up", as the first thing that somebody says.
    if (!steady && here.question.kind === 'open' && !here.state.routine) return crampIn(here, null);
    const sitting = steady ? null : sitDown(here);
    return sitting ?? listen({ ...here.state, steady }, [{ act: 'positionNoted' }]);
  },
  steer: (here, { action }) => steer(here, action),
  quiet: (here, { on }) => {
    const state: State = { ...here.state, quiet: on };
    const wasQuiet = here.state.quiet ?? here.state.night;
    return listen(state, [{ act: on ? 'whisper' : wasQuiet ? 'normalVoice' : 'turnItUp' }]);
  },
  listStretches: ({ state }) =>
    ask(
      { ...state, routine: null },
      [{ act: 'stretches' }],
      { kind: 'whichStretch' },
      { topic: 'start_stretch' },
    ),
  listRoutines: ({ state }) =>
    ask(
      { ...state, routine: null },
      [{ act: 'routines' }],
      { kind: 'whichRoutine' },
      { topic: 'start_routine' },
    ),
  source: (here) => listen(here.state, [sourceOf(here)], { topic: 'sources' }),
  howSure: ({ state }) =>
    listen(state, [{ act: 'howSure', topic: state.topic?.id ?? 'does_stretching_work' }], {
      topic: 'sources',
    }),
  helpful: (here, { helpful }) => rate(here, helpful),
  yes: ({ state }) => listen(state, [{ act: 'nothingAsked' }]),
  no: (here) => leave(here),
  unsure: (here) => listen(here.state, [{ act: 'help', room: here.question.kind }], { topic: 'help' }),
  thanks: (here) => listen(here.state, [{ act: 'youAreWelcome' }]),
  more: tellMore,
  help: (here) => {
    const now = here.state.cramp ? null : cutOff(here);
    if (now) return { ...pause(now, [{ act: 'help', room: 'paused' }]), topic: 'help' };
    return listen(here.state, [{ act: 'help', room: here.question.kind }], { topic: 'help' });
  },
  stop: leave,
  fallback: notUnderstood,
};

/**
 * Nobody stretches dizzy, and nobody stands: content 3.2 and the abort cues of 3.1. In pregnancy it is for the
 * midwife, as in her own check.
 */
function unwell(here: Here): Turn {
  const state: State = { ...here.state, routine: null, steady: false, position: null };
  const sitDown: Act = { act: 'sitDown' };
  if (state.conditions.includes('pregnancy')) {
    return end(state, [sitDown, { act: 'callMidwife' }], { topic: 'pregnancy' });
  }
  const asked = askSafety(state, 'unwell', null);
  return { ...asked, acts: [sitDown, ...asked.acts] };
}

/** A time that a cramp has lasted, or, with no cramp on, the time that there is for a routine. */
function hearTime(here: Here, { seconds, since }: EventOf<'time'>): Turn {
  if (lastsTooLong(seconds) && (since || here.state.cramp)) {
    return EVERYWHERE.overTenMinutes(here, { type: 'overTenMinutes' });
  }
  if (isWaiting(here)) return listen(here.state, []);
  if (since) return crampIn(here, null);
  return startRoutine(here, { ...plainRoutine(null), seconds });
}

/** "It's back": what was relieved in this session is relieved anew, without being asked about. */
function crampAgain(here: Here): Turn {
  const { request } = here.state.routine ?? {};
  if (here.state.cramp) return notEased(here);
  if (midway(here)) return crampIn(here, null);
  if (!request || request.routine === null || isHabit(request.routine)) {
    return answer(here, 'cramp_keeps_returning');
  }
  return { ...crampIn(here, request.muscle, request.side), topic: 'cramp_keeps_returning' };
}

/** Where the cramp at hand is, if it is being relieved. */
function cramping({ state }: Here): Muscle | null {
  return (state.cramp && state.routine?.request.muscle) ?? null;
}

/** Topics that mean more than an answer. */
function aboutTopic(here: Here, topic: EventOf<'topic'>['topic'], muscle: EventOf<'topic'>['muscle']): Turn {
  switch (topic) {
    case 'out_of_scope':
      return notUnderstood(here);
    case 'driving':
    case 'swimming':
      // Nothing to follow by ear while the hands are on a wheel or the head is above water (section 0, rule 11).
      return end({ ...here.state, routine: null, cramp: null }, [{ act: 'answer', topic, unit: 0 }], {
        topic,
      });
    case 'both_legs': {
      const state: State = { ...inACramp(here.state), topic: { id: topic, units: 1 }, subject: topic };
      // "Both legs now": both of what cramps already.
      const both = isSomeLeg(muscle) ? cramping(here) : muscle;
      if (both) return { ...crampIn({ ...here, state }, both, 'both'), topic };
      // Its answer stretches the calves, and nothing is stretched after an operation.
      const acts: readonly Act[] = state.conditions.includes('recent_surgery')
        ? whileUnsureActs(state)
        : [{ act: 'answer', topic, unit: 0 }, ...HOLD];
      return ask(state, acts, { kind: 'eased', again: true }, { topic });
    }
    case 'pregnancy':
      return answer({ ...here, state: withConditions(here.state, ['pregnancy']) }, topic);
    default:
      return answer(here, topic);
  }
}

function sourceOf(here: Here): Act {
  const { state } = here;
  const now = state.topic ? null : running(here);
  const stretch = now && currentStretch(now);
  if (stretch) return { act: 'stretchSource', stretch };
  return { act: 'source', topic: state.topic?.id ?? 'sources' };
}

/** Feedback said of itself. With a cramp on it says whether that has eased; a question that waits is kept. */
function rate(here: Here, helpful: boolean): Turn {
  const { state } = here;
  const feedback = state.subject && { subject: state.subject, helpful };
  if (state.cramp) return helpful ? eased(here, feedback) : notEased(here);
  if (feedback === null) return listen(state, [{ act: 'nothingToRate' }], { topic: 'feedback' });
  const rated: State = { ...state, subject: null, said: { ...state.said, helpful: true } };
  const acts: readonly Act[] = [{ act: helpful ? 'thanks' : 'sorryNotHelpful' }];
  const extras = { topic: 'feedback' as const, feedback };
  return isWaiting(here) ? listen(rated, acts, extras) : ask(rated, acts, { kind: 'open' }, extras);
}
