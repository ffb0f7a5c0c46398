import * as v from 'valibot';
import { freshState, type State, stateSchema } from '../conversation/state';

/**
 * The one door to session attributes. What comes in is a state of this version, whole and in range, or the
 * session starts fresh: garbage, an older version, a field too many or too few never throw.
 */
export function readState(attributes: unknown, fresh: { seed: number; night: boolean }): State {
  const read = v.safeParse(stateSchema, attributes);
  return read.success ? read.output : freshState(fresh.seed, fresh.night);
}

/** The state as attributes: the state itself, which is plain JSON. */
export function writeState(state: State): Record<string, unknown> {
  return { ...state };
}
