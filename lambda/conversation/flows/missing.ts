import type { Act } from '../act';
import { end, type Here, listen, type Turn } from '../turn';

/** Said at the first, second and third miss in a row; the last closes. */
const LADDER: readonly Act[] = [
  { act: 'didNotCatch' },
  { act: 'stillDidNotCatch' },
  { act: 'tryAnotherTime' },
];

/**
 * Not understood, or not about legs: each time another useful prompt, at the third a graceful end. What is out of
 * scope is named once; after that the ladder speaks.
 */
export function notUnderstood({ state }: Here): Turn {
  const misses = Math.min(state.misses + 1, LADDER.length);
  const missed = { ...state, misses };
  const topic = 'out_of_scope';
  const rung = LADDER.slice(misses - 1, misses);
  if (misses === LADDER.length) return end(missed, rung, { topic });
  if (!state.said.outOfScope) {
    const named = { ...missed, said: { ...state.said, outOfScope: true } };
    return listen(named, [{ act: 'answer', topic, unit: 0 }], { topic });
  }
  return listen(missed, rung, { topic });
}
