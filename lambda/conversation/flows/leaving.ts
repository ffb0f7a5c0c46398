import type { Act } from '../act';
import { end, type Here, type Turn } from '../turn';
import { isHabit } from './routine';

/**
 * Ends the session in a line. A habit that was cut short says how to come back to its step, since nothing about
 * it is kept; a cramp that was, says when to get advice.
 */
export function leave(here: Here): Turn {
  const { state, heard } = here;
  const { routine, cramp } = state;
  if (cramp && routine) return end({ ...state, routine: null, cramp: null }, [{ act: 'restTheLeg' }]);

  const id = routine?.request.routine;
  const step = heard?.step ?? (routine && 'step' in routine.from ? routine.from.step : 1);
  const acts: Act[] =
    isHabit(id) && step > 1 ? [{ act: 'comeBack', routine: id, step }] : [{ act: 'goodbye' }];
  return end({ ...state, routine: null }, acts);
}
