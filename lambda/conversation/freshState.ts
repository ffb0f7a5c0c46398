import type { State } from './state';

/** Raised when the shape changes: attributes of another version start fresh. */
export const STATE_VERSION = 1;

/** More noes than these to "has it eased" are not told apart. */
export const MOST_NOES = 9;

/** A session's first state. `seed` chooses among equal wordings; `night` is the device's hour. */
export function freshState(seed: number, night: boolean): State {
  return {
    version: STATE_VERSION,
    question: { kind: 'open' },
    sent: null,
    routine: null,
    topic: null,
    subject: null,
    conditions: [],
    steady: false,
    position: null,
    pace: 'normal',
    quiet: null,
    night,
    misses: 0,
    said: { disclaimer: false, stopLine: false, helpful: false, outOfScope: false },
    cramp: null,
    seed,
  };
}
