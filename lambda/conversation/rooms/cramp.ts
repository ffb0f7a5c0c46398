import { afterSafety, askWhichDanger } from '../flows/checking';
import { adviceNow, crampIn, eased, notEased, oneGentleRound } from '../flows/relief';
import { startStretch } from '../flows/routine';
import { clotSign, danger } from '../flows/safety';
import { withConditions } from '../person';
import type { QuestionOf } from '../question';
import { ask, askAgain, type Handler, type Here, listen, type Room, type Turn } from '../turn';

/** Whoever cannot say where it is gets the words that are right for three in four (content 2, `cramp_now`). */
function whileUnsure({ state }: Here): Turn {
  return ask(state, [{ act: 'whileUnsure' }], { kind: 'eased', again: true }, { topic: 'cramp_now' });
}

/** "Is it your calf, foot, shin, or thigh?" */
export const where: Room<QuestionOf<'where'>> = {
  muscle: (here, { muscle, side }) =>
    muscle === null || muscle === 'leg' ? whileUnsure(here) : crampIn(here, muscle, side),
  stretch: (here, { muscle, side }) => (muscle === null ? whileUnsure(here) : crampIn(here, muscle, side)),
  position: ({ state }, { conditions }) => listen(withConditions(state, conditions), []),
  side: askAgain,
  yes: askAgain,
  no: whileUnsure,
  unsure: whileUnsure,
  fallback: whileUnsure,
  help: whileUnsure,
};

/** "Front, back, or inside of the thigh?" */
export const whichThigh: Room<QuestionOf<'whichThigh'>> = {
  muscle: (here, { muscle, side }) => {
    if (muscle === null || muscle === 'thigh' || muscle === 'leg') return listen(here.state, []);
    if (!here.question.stretch) return crampIn(here, muscle, side);
    return startStretch(here, { stretch: null, muscle, side, position: null, seconds: null, conditions: [] });
  },
  yes: askAgain,
  no: askAgain,
  help: askAgain,
  unsure: ({ state }) => ask(state, [{ act: 'restWhereItHurtsLeast' }], { kind: 'eased', again: true }),
};

/** "Has it eased, yes or no?" Anything unclear is a no (content 3.2). */
export const easedRoom: Room<QuestionOf<'eased'>> = {
  yes: (here) => eased(here),
  gone: (here) => eased(here),
  no: notEased,
  notEased,
  unsure: notEased,
  fallback: notEased,
  helpful: (here, { helpful }) => {
    const { subject } = here.state;
    if (!helpful) return notEased(here);
    return eased(here, subject && { subject, helpful });
  },
  muscle: (here, { muscle, side }) => (muscle === null ? notEased(here) : crampIn(here, muscle, side)),
};

/** The three-part question. A yes is always the danger; whatever is unclear counts as one (content 4.2). */
export const safety: Room<QuestionOf<'safety'>> = {
  no: afterSafety,
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
  steer: (here, { action }) => (action === 'repeat' ? listen(here.state, []) : askWhichDanger(here)),
  overTenMinutes: ({ state, question }) =>
    ask(state, [], { ...question, why: question.why === 'notEasing' ? 'overTenMinutes' : question.why }),
  condition: ({ state }, { condition }) => listen(condition ? withConditions(state, [condition]) : state, []),
  help: askAgain,
};

/** "Is it one of those?": chest, breathing, a cold or numb leg. */
export const whichDanger: Room<QuestionOf<'whichDanger'>> = {
  no: ({ state }) => danger(state, clotSign(state)),
  ...everythingElse((here) => danger(here.state, 'chest')),
};

/** "Has it been more than ten minutes?" */
export const tenMinutes: Room<QuestionOf<'tenMinutes'>> = {
  no: oneGentleRound,
  gone: (here) => eased(here),
  yes: ({ state }) => adviceNow(state),
  unsure: ({ state }) => adviceNow(state),
  fallback: ({ state }) => adviceNow(state),
  notEased: ({ state }) => adviceNow(state),
  overTenMinutes: ({ state }) => adviceNow(state),
};

function everythingElse(answer: Handler<'yes'>): Room<QuestionOf<'whichDanger'>> {
  const same = (here: Here): Turn => answer(here, { type: 'yes' });
  return { yes: same, unsure: same, fallback: same, notEased: same, cramp: same, topic: same, muscle: same };
}
