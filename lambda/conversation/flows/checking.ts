import type { Act } from '../act';
import { planOf } from '../planOf';
import type { QuestionOf } from '../question';
import type { State } from '../state';
import { ask, end, type Here, type Turn } from '../turn';
import { replan } from './goingOn';
import { adviceNow, eased } from './relief';
import { getReady } from './routine';
import { running } from './running';

/** A clear no to the safety question: what was waiting for it goes on (content 4.2, first rows). */
export function afterSafety(here: Here<QuestionOf<'safety'>>): Turn {
  const { state, question } = here;
  const { why, before } = question;
  if (before) {
    const now = running(here);
    // Another routine than the one under way, as in pregnancy, has a check of its own and begins at the top.
    const planned = planOf({ request: before, round: 'plan' });
    if (now && planned?.subject === now.plan.subject) return replan(now, [{ act: 'letUsStart' }], {});
    // A routine's set-up step holds the stop rule (content 4.2); a single stretch has none.
    const stopLine = state.said.stopLine || before.routine !== null;
    const told: State = { ...state, said: { ...state.said, stopLine } };
    return getReady(told, [{ act: 'letUsStart' }], before);
  }
  if (why === 'eased') return eased(here);
  if (why === 'overTenMinutes') return adviceNow(state);
  if (why === 'unwell') return end(state, [{ act: 'leaveItForToday' }]);
  return ask(state, [{ act: 'restTheLeg' }], { kind: 'tenMinutes' }, { topic: 'cramp_wont_stop' });
}

/** A yes, or anything unclear: no more stretching, and which danger is it. */
export function askWhichDanger({ state }: Here): Turn {
  const acts: Act[] = [{ act: 'noMoreStretching' }];
  return ask({ ...state, routine: null }, acts, { kind: 'whichDanger' }, { topic: 'emergency' });
}

/**
 * "It is gone", where a danger sign was asked about: it could be "yes, it is swollen" misheard, so the question
 * stands until it has its yes or no.
 */
export function goneButUnchecked({ state, question }: Here<QuestionOf<'safety'>>): Turn {
  const why = question.before ? question.why : 'eased';
  return ask(state, [{ act: 'stillNeedAnAnswer' }], { ...question, why });
}
