import type { Act } from '../act';
import type { QuestionOf } from '../question';
import { ask, end, type Here, type Turn } from '../turn';
import { adviceNow } from './relief';
import { play } from './routine';

/** A clear no to the safety question: what was waiting for it goes on (content 4.2, first rows). */
export function afterSafety({ state, question }: Here<QuestionOf<'safety'>>): Turn {
  const { why, before } = question;
  if (before)
    return play({ ...state, said: { ...state.said, stopLine: true } }, [{ act: 'letUsStart' }], before);
  if (why === 'overTenMinutes') return adviceNow(state);
  if (why === 'unwell') return end(state, [{ act: 'leaveItForToday' }]);
  return ask(state, [{ act: 'restTheLeg' }], { kind: 'tenMinutes' }, { topic: 'cramp_wont_stop' });
}

/** A yes, or anything unclear: no more stretching, and which danger is it. */
export function askWhichDanger({ state }: Here): Turn {
  const acts: Act[] = [{ act: 'noMoreStretching' }];
  return ask({ ...state, routine: null }, acts, { kind: 'whichDanger' }, { topic: 'emergency' });
}
