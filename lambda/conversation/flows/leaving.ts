import { isHabit } from '../../knowledge/routineIds';
import type { Act } from '../act';
import { end, type Here, type Turn } from '../turn';
import { running } from './running';

/**
 * Ends the session in a line. A habit that was cut short says how to come back to its step, since nothing about
 * it is kept; a cramp that was, says when to get advice (content section 0, rule 6).
 */
export function leave(here: Here): Turn {
  const { state } = here;
  if (state.cramp) return end({ ...state, routine: null, cramp: null }, [{ act: 'restTheLeg' }]);

  const now = running(here);
  const step = now && (now.heard?.over ? now.step + 1 : now.step);
  const id = now?.now.request.routine;
  const left = now?.steps.some(({ number }) => number === step);
  const acts: Act[] =
    isHabit(id) && left && step && step > 1 ? [{ act: 'comeBack', routine: id, step }] : [{ act: 'goodbye' }];
  return end({ ...state, routine: null }, acts);
}
