import type { Act } from '../act';
import type { Steering } from '../event';
import type { State } from '../state';
import { ask, askAgain, type Here, listen, midway, type Turn } from '../turn';
import { keepingPlace } from './goingOn';
import { adviceNow, crampIn, notEased, oneNoMore } from './relief';
import { type Running, running } from './running';
import { STEER } from './steeringWords';

/** A steering word, with a routine under way or without. */
export function steer(here: Here, action: Steering): Turn {
  const now = running(here);
  if (action === 'pain') return hurts(here, now);
  if (now) return STEER[action](now);
  return withNothingRunning(here, action);
}

/** "Wait", "I'm back" and "say that again" are neither yes nor no, and not unclear: the question stands. */
export function isNoAnswer(action: Steering): boolean {
  return ['repeat', 'pause', 'resume'].includes(action);
}

const RELEASE: readonly Act[] = [{ act: 'release' }];

/**
 * A stretch that hurts is let go at once; a cramp that grips harder may be another muscle (section 0, rule 3), and
 * is a no to "has it eased", so that it cannot go on for ever. With neither, it means a cramp.
 */
function hurts(here: Here, now: Running | null): Turn {
  const { state } = here;
  const { cramp } = state;
  if (!cramp) {
    // After a relief that seemed done it is the cramp.
    const relief = now?.plan.close !== null && !midway(here);
    if (now && relief) return notEased(here);
    return now ? ask(keepingPlace(now), RELEASE, { kind: 'painGone' }) : crampIn(here, null);
  }
  const counted: State = { ...state, routine: null, cramp: oneNoMore(cramp) };
  return cramp.gentleRound ? adviceNow(counted) : ask(counted, RELEASE, { kind: 'where', side: null });
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
