import * as v from 'valibot';
import { type State, stateSchema } from './state';

/** The state in a session's attributes; null for anything that is no state of this version, whole and in range. */
export function parseState(attributes: unknown): State | null {
  const read = v.safeParse(stateSchema, attributes);
  return read.success ? read.output : null;
}
