import type { EventOf } from '../event';
import { afterSafety, askWhichDanger, goneButUnchecked } from '../flows/checking';
import { adviceNow, eased, lastsTooLong, oneGentleRound } from '../flows/relief';
import { clotSign, danger } from '../flows/safety';
import { isNoAnswer } from '../flows/steering';
import { withConditions } from '../person';
import type { QuestionOf } from '../question';
import { ask, askAgain, type Here, listen, noted, type Room, type Turn } from '../turn';

/** The three-part question. A yes is always the danger; whatever is unclear counts as one (content 4.2). */
export const safety: Room<QuestionOf<'safety'>> = {
  no: afterSafety,
  // "No, it is not swollen" answers one part of three, so the question stands.
  onlyACramp: ({ state }) => listen(state, [{ act: 'stillNeedAnAnswer' }]),
  unwell: askWhichDanger,
  gone: goneButUnchecked,
  crampAgain: askWhichDanger,
  notYet: askWhichDanger,
  yes: askWhichDanger,
  unsure: askWhichDanger,
  fallback: askWhichDanger,
  notEased: askWhichDanger,
  topic: askWhichDanger,
  muscle: askWhichDanger,
  side: askWhichDanger,
  cramp: askWhichDanger,
  routine: askWhichDanger,
  stretch: askWhichDanger,
  helpful: askWhichDanger,
  position: askWhichDanger,
  steady: askWhichDanger,
  more: askWhichDanger,
  source: askWhichDanger,
  howSure: askWhichDanger,
  listStretches: askWhichDanger,
  listRoutines: askWhichDanger,
  steer: (here, { action }) => (isNoAnswer(action) ? askAgain(here) : askWhichDanger(here)),
  thanks: askAgain,
  overTenMinutes: longAlready,
  time: (here, { seconds }) => (lastsTooLong(seconds) ? longAlready(here) : askAgain(here)),
  condition: ({ state }, { condition }) => listen(condition ? withConditions(state, [condition]) : state, []),
};

function longAlready({ state, question }: Here<QuestionOf<'safety'>>): Turn {
  return ask(state, [], { ...question, why: question.why === 'notEasing' ? 'overTenMinutes' : question.why });
}

/** "Is it one of those?": chest, breathing, a cold or numb leg. */
export const whichDanger: Room<QuestionOf<'whichDanger'>> = {
  no: ({ state }) => danger(state, clotSign(state)),
  yes: theWorst,
  unsure: theWorst,
  fallback: theWorst,
  notEased: theWorst,
  gone: theWorst,
  overTenMinutes: theWorst,
  time: theWorst,
  onlyACramp: theWorst,
  unwell: theWorst,
  thanks: theWorst,
  cramp: theWorst,
  topic: theWorst,
  muscle: theWorst,
  side: theWorst,
  position: theWorst,
  condition: theWorst,
  steady: theWorst,
  routine: theWorst,
  stretch: theWorst,
  listStretches: theWorst,
  listRoutines: theWorst,
  helpful: theWorst,
  more: theWorst,
  source: theWorst,
  howSure: theWorst,
  steer: (here, { action }) =>
    isNoAnswer(action) ? listen(here.state, [{ act: 'noMoreStretching' }]) : theWorst(here),
  crampAgain: theWorst,
  notYet: theWorst,
};

function theWorst({ state }: Here): Turn {
  return danger(state, 'chest');
}

/** "Has it been more than ten minutes?" Only a clear no brings the one gentle round (content 4.2). */
export const tenMinutes: Room<QuestionOf<'tenMinutes'>> = {
  no: oneGentleRound,
  gone: (here) => eased(here),
  crampAgain: advise,
  notYet: oneGentleRound,
  condition: noted,
  position: askAgain,
  steady: askAgain,
  side: askAgain,
  yes: advise,
  unsure: advise,
  fallback: advise,
  notEased: advise,
  overTenMinutes: advise,
  time: isItTenMinutes,
  cramp: advise,
  muscle: advise,
  routine: advise,
  stretch: advise,
  unwell: advise,
  helpful: (here, { helpful }) => {
    const { subject } = here.state;
    return helpful ? eased(here, subject && { subject, helpful }) : advise(here);
  },
  steer: (here, { action }) => (isNoAnswer(action) ? askAgain(here) : advise(here)),
};

function isItTenMinutes(here: Here<QuestionOf<'tenMinutes'>>, { seconds }: EventOf<'time'>): Turn {
  return seconds === null || lastsTooLong(seconds) ? advise(here) : oneGentleRound(here);
}

function advise({ state }: Here): Turn {
  return adviceNow(state);
}
