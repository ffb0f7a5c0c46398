import { isSomeLeg } from '../../knowledge/muscles';
import { plainRoutine } from '../event';
import { EVERYWHERE } from '../everywhere';
import { replan, sitDown } from '../flows/goingOn';
import { leave } from '../flows/leaving';
import { notUnderstood } from '../flows/missing';
import { performNextPart } from '../flows/performing';
import { play, startRoutine, stretchFor } from '../flows/routine';
import { running } from '../flows/running';
import { askSafety } from '../flows/safety';
import { steer } from '../flows/steering';
import { STEER } from '../flows/steeringWords';
import { conditionsOf, withConditions } from '../person';
import type { QuestionOf } from '../question';
import type { State } from '../state';
import { ask, askAgain, end, type Here, listen, midway, noted, type Room, type Turn } from '../turn';

/** "Which one: bedtime, warm-up, cool-down, desk, or pregnancy?" */
export const whichRoutine: Room<QuestionOf<'whichRoutine'>> = {
  yes: askAgain,
  unsure: ({ state }) => ask(state, [], { kind: 'offer', offer: 'bedtime' }),
  // "Desk" and "pregnancy" are a place and a condition before they are routines.
  position: (here, { position, conditions }) =>
    startRoutine(here, {
      ...plainRoutine(position === 'sitting' ? 'desk' : 'bedtime'),
      position,
      conditions,
    }),
  condition: (here, event) =>
    event.condition === 'pregnancy' ? startRoutine(here, EXPECTING) : EVERYWHERE.condition(here, event),
  topic: (here, event) =>
    event.topic === 'pregnancy' ? startRoutine(here, EXPECTING) : EVERYWHERE.topic(here, event),
  muscle: (here, { muscle, side }) => stretchFor(here, muscle, side),
};

const EXPECTING = plainRoutine('pregnancy_bedtime');

/** "Which muscle would you like to stretch?" */
export const whichStretch: Room<QuestionOf<'whichStretch'>> = {
  yes: askAgain,
  muscle: (here, { muscle, side }) =>
    muscle === null ? listen(here.state, [{ act: 'noMuscleCalledThat' }]) : stretchFor(here, muscle, side),
  // The calf is where most cramps are (claim D9), so it is the one to begin with.
  unsure: (here) => stretchFor(here, 'calf'),
};

/** "Left leg, right leg, or both?" A bare "right" reaches us as a yes, so a yes is asked about once. */
export const whichSide: Room<QuestionOf<'whichSide'>> = {
  side: ({ state, question }, { side }) => play(state, [], { ...question.request, side: side ?? 'both' }),
  muscle: (here, { muscle, side }) => {
    const { request } = here.question;
    const other = !isSomeLeg(muscle) && muscle !== request.muscle;
    return other
      ? stretchFor(here, muscle, side)
      : play(here.state, [], { ...request, side: side ?? 'both' });
  },
  topic: (here, event) => (event.topic === 'both_legs' ? bothSides(here) : EVERYWHERE.topic(here, event)),
  yes: ({ state, question }) =>
    question.asked
      ? play(state, [], { ...question.request, side: 'both' })
      : ask(state, [{ act: 'sayLeftRightBoth' }], { ...question, asked: true }),
  no: bothSides,
  unsure: bothSides,
  fallback: bothSides,
};

function bothSides({ state, question }: Here<QuestionOf<'whichSide'>>): Turn {
  return play(state, [], { ...question.request, side: 'both' });
}

/** "Are you steady?", for a request that was for standing. No and unclear sit down. */
export const standing: Room<QuestionOf<'standing'>> = {
  yes: stand,
  steady: (here, { steady }) => (steady ? stand(here) : sit(here)),
  no: sit,
  unsure: sit,
  fallback: sit,
  position: (here, { position }) => (position === 'standing' ? askAgain(here) : sit(here)),
  // "Both" is the light and the hold, and says nothing of being steady.
  side: askAgain,
  topic: (here, event) =>
    event.topic === 'both_legs' && event.muscle === null ? askAgain(here) : EVERYWHERE.topic(here, event),
};

function stand({ state, question }: Here<QuestionOf<'standing'>>): Turn {
  return play({ ...state, steady: true }, [], { ...question.request, steady: true });
}

function sit({ state, question }: Here<QuestionOf<'standing'>>): Turn {
  return play(state, [{ act: 'sittingThen' }], { ...question.request, position: 'sitting', steady: false });
}

/** The question a long routine is split at (content 3.2). */
export const checkpoint: Room<QuestionOf<'checkpoint'>> = {
  yes: (here) => passed(here),
  steady: (here, { steady }) => {
    if (steady) return passed(here);
    return here.question.of === 'steady' ? failed(here) : (sitDown(here) ?? leave(here));
  },
  no: (here) => failed(here),
  unsure: (here) => failed(here),
  fallback: (here) => (midway(here) ? notUnderstood(here) : failed(here)),
  // "I'm done" and "go on" pass; only a yes says that somebody is steady.
  steer: (here, { action }) => {
    if (midway(here) || !['next', 'resume'].includes(action)) return steer(here, action);
    return here.question.of === 'steady' ? askAgain(here) : passed(here);
  },
};

function passed(here: Here<QuestionOf<'checkpoint'>>): Turn {
  const { question } = here;
  const now = here.state.routine;
  if (!now) return leave(here);
  const steady = question.of === 'steady' || here.state.steady;
  const state: State = { ...here.state, steady };
  return performNextPart(state, [], now, { ...now.request, steady });
}

function failed(here: Here<QuestionOf<'checkpoint'>>): Turn {
  const { state, question } = here;
  const now = state.routine;
  if (!now) return leave(here);
  switch (question.of) {
    case 'steady':
      return performNextPart({ ...state, steady: false }, [], now, { ...now.request, steady: false });
    case 'feelingWell':
      return askSafety({ ...state, routine: null }, 'unwell', null);
    case 'ready':
      return ask(state, [], { kind: 'offer', offer: 'sitting' });
  }
}

/** "Any bleeding, dizziness, contractions, or advice not to exercise?" Only a clear no goes on. */
export const pregnancyCheck: Room<QuestionOf<'pregnancyCheck'>> = {
  no: ({ state, ...here }) => {
    const { routine } = state;
    if (!routine) return leave({ state, ...here });
    return performNextPart(state, [], routine, { ...routine.request, conditions: conditionsOf(state) });
  },
  condition: ({ state }, { condition }) => listen(condition ? withConditions(state, [condition]) : state, []),
  yes: callMidwife,
  unsure: callMidwife,
  fallback: callMidwife,
  unwell: callMidwife,
  steer: (here, { action }) => (action === 'pain' ? callMidwife(here) : askAgain(here)),
  notYet: askAgain,
  position: askAgain,
  side: askAgain,
  steady: askAgain,
};

function callMidwife({ state }: Here): Turn {
  return end({ ...state, routine: null }, [{ act: 'callMidwife' }], { topic: 'pregnancy' });
}

/** "Shall we go on?" */
export const paused: Room<QuestionOf<'paused'>> = {
  yes: (here) => {
    const now = running(here);
    return now ? STEER.resume(now) : leave(here);
  },
  no: leave,
};

/** "Is the pain gone now?" after a stretch that hurt. */
export const painGone: Room<QuestionOf<'painGone'>> = {
  yes: gentler,
  gone: gentler,
  no: unwell,
  unsure: unwell,
  fallback: unwell,
  notEased: unwell,
  helpful: (here, { helpful }) => (helpful ? gentler(here) : unwell(here)),
  steer: (here, { action }) => (action === 'pain' ? unwell(here) : askAgain(here)),
  notYet: unwell,
  position: askAgain,
  side: askAgain,
  // Where it hurts, and whom, does not say that it is gone.
  muscle: askAgain,
  condition: noted,
  steady: askAgain,
};

function gentler(here: Here): Turn {
  const now = running(here);
  return now ? replan(now, [{ act: 'goOn' }], { holds: 'shorter' }) : leave(here);
}

function unwell({ state }: Here): Turn {
  return askSafety({ ...state, routine: null }, 'unwell', null);
}
