import { freshState } from '../conversation/freshState';
import type { State } from '../conversation/state';

/**
 * The one door to session attributes. What comes in is a state of this version, whole and in range, or the
 * session starts fresh: garbage, an older version, a field too many or too few never throw.
 *
 * The schema is loaded for the first session that has attributes. One that begins has none, and it is what a cold
 * start mostly hears.
 */
export async function readState(
  attributes: unknown,
  fresh: { readonly seed: number; readonly night: boolean },
): Promise<State> {
  const known = isEmpty(attributes)
    ? null
    : (await import('../conversation/parseState')).parseState(attributes);
  return known ?? freshState(fresh.seed, fresh.night);
}

function isEmpty(attributes: unknown): boolean {
  return Object.keys(attributes ?? {}).length === 0;
}

/** The state as attributes: the state itself, which is plain JSON. */
export function writeState(state: State): Record<string, unknown> {
  return { ...state };
}
