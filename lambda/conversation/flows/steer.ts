import type { Act } from '../act';
import type { Steering } from '../event';
import { MOST_NOES } from '../freshState';
import type { State } from '../state';
import { ask, askAgain, type Here, listen, type Turn } from '../turn';
import { adviceNow, crampIn } from './relief';
import { keepingPlace, running, STEER } from './steering';

/** A steering word, with a routine under way or without. */
export function steer(here: Here, action: Steering): Turn {
  const now = running(here);
  if (action === 'pain') return now ? hurts(here) : crampIn(here, null);
  if (now) return STEER[action](now);
  return withNothingRunning(here, action);
}

/** A stretch that hurts is let go at once; a cramp that grips harder may be another muscle (section 0, rule 3). */
function hurts(here: Here): Turn {
  const { state } = here;
  const release: Act = { act: 'release' };
  if (!state.cramp) {
    const now = running(here);
    return ask(now ? keepingPlace(now) : state, [release], { kind: 'painGone' });
  }
  // A pain is a no to "has it eased", so that it cannot go on for ever.
  const noes = Math.min(state.cramp.noes + 1, MOST_NOES);
  const counted: State = { ...state, routine: null, cramp: { ...state.cramp, noes } };
  return state.cramp.gentleRound ? adviceNow(counted) : ask(counted, [release], { kind: 'where' });
}

/** "Say that again" and "slower" are about the last answer when no routine runs. */
function withNothingRunning(here: Here, action: Exclude<Steering, 'pain'>): Turn {
  const { state } = here;
  const again = (changed: State): Turn =>
    listen(changed, state.sent?.acts ?? [{ act: 'nothingRuns', action }]);
  if (action === 'repeat') return again(state);
  // "I'm ready" answers no question, and the one that is open comes first; in a cramp it does before anything.
  if (state.cramp || (action === 'resume' && here.question.kind !== 'open')) return askAgain(here);
  if (action === 'slower') return again({ ...state, pace: 'slow' });
  if (action === 'faster') return again({ ...state, pace: state.pace === 'slow' ? 'normal' : 'fast' });
  return listen(state, [{ act: 'nothingRuns', action }]);
}
