import { isHabit } from '../../knowledge/routineIds';
import { plainRoutine, type Steering } from '../event';
import { EVERYWHERE } from '../everywhere';
import { afterwards, answer, tellMore } from '../flows/answering';
import { sitDown } from '../flows/goingOn';
import { leave } from '../flows/leaving';
import { crampIn } from '../flows/relief';
import { startRoutine } from '../flows/routine';
import { cutOff } from '../flows/running';
import { steer } from '../flows/steering';
import { STEER } from '../flows/steeringWords';
import type { QuestionOf } from '../question';
import { ask, askAgain, end, type Here, listen, midway, noted, type Room, type Turn } from '../turn';

/** Nothing is asked but what one would like. Thanks mean that it was all. */
export const open: Room<QuestionOf<'open'>> = {
  thanks: (here) => {
    if (midway(here)) return EVERYWHERE.thanks(here, { type: 'thanks' });
    const left = leave(here);
    return { ...left, acts: [{ act: 'youAreWelcome' }, ...left.acts] };
  },
  steer: (here, { action }) => steer(midway(here) || isAtHand(here, action) ? here : atRest(here), action),
};

/** A routine that is done can be done again, and what was said of it last can be said again; it is not gone on with. */
function isAtHand({ heard }: Here, action: Steering): boolean {
  if (action === 'startOver' || action === 'otherLeg') return true;
  return heard !== null && !['pause', 'resume', 'next'].includes(action);
}

function atRest(here: Here): Here {
  return { ...here, state: { ...here.state, routine: null } };
}

/** Something was offered. */
export const offer: Room<QuestionOf<'offer'>> = {
  yes: takeUp,
  steer: (here, { action }) => (action === 'resume' && !midway(here) ? takeUp(here) : steer(here, action)),
  notYet: decline,
  // Whether to sit is still to be answered.
  condition: (here, event) =>
    here.question.offer === 'sitting' ? noted(here, event) : EVERYWHERE.condition(here, event),
  position: (here, event) =>
    here.question.offer === 'sitting' && event.position === 'standing'
      ? askAgain(here)
      : EVERYWHERE.position(here, event),
  no: decline,
};

function decline(here: Here<QuestionOf<'offer'>>): Turn {
  if (here.question.offer === 'sitting') return leave(here);
  const [state, acts, question] = afterwards(here.state, [{ act: 'allRight' }]);
  return question.kind === 'helpful' ? ask(state, acts, question) : leave(here);
}

function takeUp(here: Here<QuestionOf<'offer'>>): Turn {
  const offered = here.question.offer;
  if (offered === 'more') return tellMore(here);
  if (offered === 'relief') {
    const { muscle = null, side = null } = here.state.routine?.request ?? {};
    return crampIn(here, muscle, side);
  }
  if (offered === 'sitting') return sitDown(here) ?? leave(here);
  if (!isHabit(offered)) return answer(here, offered);
  return startRoutine(here, plainRoutine(offered));
}

/** "Did that help?" The answer is the only thing that is ever kept, and it names nobody. */
export const helpful: Room<QuestionOf<'helpful'>> = {
  yes: (here) => (tooSoon(here) ? askAgain(here) : rated(here, true)),
  gone: (here) => (tooSoon(here) ? askAgain(here) : rated(here, true)),
  helpful: (here, event) => (tooSoon(here) ? EVERYWHERE.helpful(here, event) : rated(here, event.helpful)),
  no: (here) => {
    const now = tooSoon(here) ? cutOff(here) : null;
    return now ? STEER.pause(now) : rated(here, false);
  },
  unsure: (here) => (tooSoon(here) ? askAgain(here) : unrated(here)),
  // Thanks are no rating.
  thanks: (here) =>
    midway(here)
      ? EVERYWHERE.thanks(here, { type: 'thanks' })
      : end({ ...here.state, routine: null }, [{ act: 'youAreWelcome' }, { act: 'goodbye' }]),
  notYet: (here) => (midway(here) ? steer(here, 'pause') : unrated(here)),
  // "I'm done" is heard as "next"; there is nothing left to go on with.
  steer: (here, { action }) => {
    if (midway(here)) return steer(here, action);
    // Nothing comes next; and "what was that?" means the last words, where they were no routine.
    if (action === 'resume' || action === 'whatNext') return askAgain(here);
    const last = here.state.sent?.acts ?? [];
    if (action === 'repeat' && last.every(({ act }) => act !== 'perform')) return listen(here.state, last);
    return ['pause', 'next'].includes(action) ? unrated(here) : steer(here, action);
  },
};

/** A yes in the middle of a routine rates nothing; at its very start the clock may be wrong, and it counts. */
function tooSoon(here: Here): boolean {
  return midway(here) && here.heard?.atMs !== 0;
}

function unrated({ state, question }: Here<QuestionOf<'helpful'>>): Turn {
  const acts = [{ act: 'allRight' as const }];
  if (!question.routine) return ask(state, acts, { kind: 'open' });
  return end({ ...state, routine: null }, [...acts, { act: 'goodbye' }]);
}

function rated({ state, question }: Here<QuestionOf<'helpful'>>, yes: boolean): Turn {
  const extras = {
    topic: 'feedback' as const,
    feedback: state.subject && { subject: state.subject, helpful: yes },
  };
  const after = { ...state, subject: null, routine: null };
  const thanks = [{ act: yes ? ('thanks' as const) : ('sorryNotHelpful' as const) }];
  return question.routine
    ? end(after, [...thanks, { act: 'goodbye' }], extras)
    : ask(after, thanks, { kind: 'open' }, extras);
}
