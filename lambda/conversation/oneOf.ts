import * as v from 'valibot';

/** A schema of ids, which takes as long for a hundred of them as for two. */
export function oneOf<const T extends string>(ids: readonly T[]): v.CustomSchema<T, undefined> {
  const known: ReadonlySet<unknown> = new Set(ids);
  return v.custom<T>((value) => known.has(value));
}
