import type { Side } from '../../knowledge/conditions';
import { isSomeLeg, type Muscle } from '../../knowledge/muscles';
import type { EventOf } from '../event';
import { EVERYWHERE } from '../everywhere';
import { notUnderstood } from '../flows/missing';
import {
  adviceNow,
  crampIn,
  eased,
  notEased,
  safetyAfterTwoNoes,
  startCramp,
  whileUnsureActs,
} from '../flows/relief';
import { stretchFor } from '../flows/routine';
import { askSafety } from '../flows/safety';
import { isNoAnswer, steer } from '../flows/steering';
import { withConditions } from '../person';
import type { QuestionOf } from '../question';
import type { State } from '../state';
import { ask, askAgain, type Here, listen, midway, type Room, type Turn } from '../turn';

function whileUnsure({ state }: Here): Turn {
  return (
    safetyAfterTwoNoes(state) ??
    ask(aboutThisCramp(state), whileUnsureActs(state), { kind: 'eased', again: true }, { topic: 'cramp_now' })
  );
}

/** What is asked about next is this cramp, whatever was answered before it. */
function aboutThisCramp(state: State): State {
  return { ...state, routine: null, topic: { id: 'cramp_now', units: 1 }, subject: 'cramp_now' };
}

/** "Is it your calf, foot, shin, or thigh?" */
export const where: Room<QuestionOf<'where'>> = {
  muscle: (here, { muscle, side }) =>
    isSomeLeg(muscle) ? whileUnsure(here) : crampIn(here, muscle, legOf(here, side)),
  stretch: (here, { muscle, side }) =>
    isSomeLeg(muscle) ? whileUnsure(here) : crampIn(here, muscle, legOf(here, side)),
  cramp: (here, event) =>
    isSomeLeg(event.muscle)
      ? whileUnsure(here)
      : startCramp(here, { ...event, side: legOf(here, event.side) }),
  position: ({ state }, { position, conditions }) =>
    listen({ ...withConditions(state, conditions), position: position ?? state.position }, []),
  steer: (here, { action }) => (isNoAnswer(action) ? askAgain(here) : whileUnsure(here)),
  helpful: (here, { helpful }) => (helpful ? eased(here) : whileUnsure(here)),
  notEased: whileUnsure,
  crampAgain: whileUnsure,
  notYet: whileUnsure,
  side: sideNoted,
  yes: askAgain,
  no: whileUnsure,
  unsure: whileUnsure,
  fallback: whileUnsure,
  help: whileUnsure,
};

/** The leg that was named now, or before the question. */
function legOf({ question }: Here<QuestionOf<'where' | 'whichThigh'>>, side: Side | null): Side | null {
  return side ?? question.side;
}

function sideNoted(
  { state, question }: Here<QuestionOf<'where' | 'whichThigh'>>,
  { side }: EventOf<'side'>,
): Turn {
  return ask(state, [], { ...question, side: side ?? question.side });
}

/** "Front, back, or inside of the thigh?" */
export const whichThigh: Room<QuestionOf<'whichThigh'>> = {
  muscle: (here, { muscle, side }) => (isSomeThigh(muscle) ? askAgain(here) : thighIn(here, muscle, side)),
  // Asks the same again, and keeps what else was said.
  cramp: (here, event) =>
    startCramp(
      here,
      isSomeThigh(event.muscle) && !here.question.stretch
        ? { ...event, muscle: 'thigh', side: legOf(here, event.side) }
        : event,
    ),
  // "The back" is also how people say that they want to go back.
  steer: (here, { action }) => {
    if (action === 'previous') return thighIn(here, 'hamstring', null);
    return isNoAnswer(action) ? askAgain(here) : restUnlessStretching(here);
  },
  side: sideNoted,
  topic: (here, event) =>
    event.topic === 'both_legs' && isSomeLeg(event.muscle)
      ? sideNoted(here, { type: 'side', side: 'both' })
      : EVERYWHERE.topic(here, event),
  // What was rated before the cramp is not what helped.
  helpful: (here, event) => {
    if (here.question.stretch) return EVERYWHERE.helpful(here, event);
    return event.helpful ? eased(here) : restUnlessStretching(here);
  },
  yes: askAgain,
  no: restUnlessStretching,
  unsure: restUnlessStretching,
};

/** Still no word on which side of the thigh. */
function isSomeThigh(muscle: Muscle | null): muscle is 'thigh' | 'leg' | null {
  return isSomeLeg(muscle) || muscle === 'thigh';
}

/** Which way to stretch is not known, so nothing is: a cramp is rested where it hurts least. */
function restUnlessStretching(here: Here<QuestionOf<'whichThigh'>>): Turn {
  if (here.question.stretch) return askAgain(here);
  const acts = [{ act: 'restWhereItHurtsLeast' as const }];
  return ask(aboutThisCramp(here.state), acts, { kind: 'eased', again: true }, { topic: 'cramp_now' });
}

function thighIn(here: Here<QuestionOf<'whichThigh'>>, muscle: Muscle, side: Side | null): Turn {
  const leg = legOf(here, side);
  return here.question.stretch ? stretchFor(here, muscle, leg) : crampIn(here, muscle, leg);
}

/** "Has it eased, yes or no?" Anything unclear is a no (content 3.2). */
export const easedRoom: Room<QuestionOf<'eased'>> = {
  yes: (here) => eased(here),
  gone: (here) => eased(here),
  no: notEased,
  notEased: (here, { worse }) => (worse ? gettingWorse(here) : notEased(here)),
  unsure: notEased,
  fallback: (here) => {
    if (!midway(here)) return notEased(here);
    // Whoever mumbles on is held through it.
    return here.state.said.outOfScope ? listen(here.state, []) : notUnderstood(here);
  },
  notYet: (here) => (midway(here) ? steer(here, 'pause') : notEased(here)),
  // "I'm done" is no "it has eased".
  steer: (here, { action }) => (action === 'next' && !midway(here) ? askAgain(here) : steer(here, action)),
  cramp: (here, event) => (isThisCramp(here, event.muscle) ? stillThere(here) : startCramp(here, event)),
  muscle: (here, { muscle, side }) =>
    isThisCramp(here, muscle) ? stillThere(here) : crampIn(here, muscle, side),
};

/**
 * Worse in the stretch, it may be another muscle and is let go (content section 0, rule 3); worse after it, no further
 * step follows, and once no danger is named, medical advice (4.3).
 */
function gettingWorse(here: Here): Turn {
  if (midway(here)) return steer(here, 'pain');
  const { state } = here;
  return state.cramp?.safetyAsked
    ? adviceNow(state)
    : askSafety(state, 'overTenMinutes', null, 'cramp_wont_stop');
}

/** "My calf is cramping" once more, and not another place. */
function isThisCramp({ state }: Here, muscle: Muscle | null): boolean {
  return isSomeLeg(muscle) || muscle === state.routine?.request.muscle;
}

function stillThere(here: Here): Turn {
  return midway(here) ? askAgain(here) : notEased(here);
}
