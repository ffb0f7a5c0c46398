import * as v from 'valibot';
import type { StoredRow } from './row';

/** Nothing but the row's own attributes, each in its own shape: what is more, or looks different, is no row. */
const storedRow = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  day: v.pipe(v.string(), v.isoDate()),
  subject: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/)),
  helpful: v.boolean(),
  locale: v.pipe(v.string(), v.regex(/^([a-z]{2}-[A-Z]{2}|und)$/)),
  version: v.pipe(v.string(), v.regex(/^[0-9A-Za-z.+-]{1,64}$/)),
  expires: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** The row in `value`, which comes from a log or a table; null when it is none. */
export function readRow(value: unknown): StoredRow | null {
  const result = v.safeParse(storedRow, value);
  return result.success ? result.output : null;
}
