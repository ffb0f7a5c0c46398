import { leave } from '../flows/leaving';
import { performNextPart } from '../flows/performing';
import { play, startStretch } from '../flows/routine';
import { askSafety } from '../flows/safety';
import { changePosition, replan, running, STEER } from '../flows/steering';
import type { QuestionOf } from '../question';
import type { State } from '../state';
import { ask, askAgain, end, type Here, listen, type Room, type Turn } from '../turn';

/** "Which one: bedtime, warm-up, cool-down, desk, or pregnancy?" */
export const whichRoutine: Room<QuestionOf<'whichRoutine'>> = {
  yes: askAgain,
  muscle: (here, { muscle, side }) =>
    startStretch(here, { stretch: null, muscle, side, position: null, seconds: null, conditions: [] }),
};

/** "Which muscle would you like to stretch?" */
export const whichStretch: Room<QuestionOf<'whichStretch'>> = {
  yes: askAgain,
  muscle: (here, { muscle, side }) =>
    muscle === null
      ? listen(here.state, [{ act: 'noMuscleCalledThat' }])
      : startStretch(here, { stretch: null, muscle, side, position: null, seconds: null, conditions: [] }),
  // The calf is where most cramps are (claim D9), so it is the one to begin with.
  unsure: (here) =>
    startStretch(here, {
      stretch: null,
      muscle: 'calf',
      side: null,
      position: null,
      seconds: null,
      conditions: [],
    }),
};

/** "Left leg, right leg, or both?" A bare "right" reaches us as a yes, so a yes is asked about once. */
export const whichSide: Room<QuestionOf<'whichSide'>> = {
  side: ({ state, question }, { side }) => play(state, [], { ...question.request, side: side ?? 'both' }),
  muscle: ({ state, question }, { side }) => play(state, [], { ...question.request, side: side ?? 'both' }),
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
  steady: stand,
  no: sit,
  unsure: sit,
  fallback: sit,
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
  steady: (here) => passed(here),
  no: (here) => failed(here),
  unsure: (here) => failed(here),
  fallback: (here) => failed(here),
  position: (here, { position }) => {
    const now = running(here);
    return now && position ? changePosition(now, position) : listen(here.state, []);
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
  no: (here) => (here.state.routine ? performNextPart(here.state, [], here.state.routine) : leave(here)),
  yes: callMidwife,
  unsure: callMidwife,
  fallback: callMidwife,
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
};

function gentler(here: Here): Turn {
  const now = running(here);
  return now ? replan(now, [{ act: 'goOn' }], { holds: 'shorter' }) : leave(here);
}

function unwell({ state }: Here): Turn {
  return askSafety({ ...state, routine: null }, 'unwell', null);
}
