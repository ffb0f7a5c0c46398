import fc from 'fast-check';

/** The way to a value inside of another, by its keys. */
export type Path = readonly string[];

/** The way to every value in a value, itself first. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy with another value at the end of a path; the value as it is where the path leads nowhere. */
export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([at, inner]) => [
    at,
    at === key ? replaced(inner, rest, by) : inner,
  ]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Anything that JSON can say, and often what programs stumble over. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', '?', 0, -1, 0.5, 1e9, -1e300, 1e300, 'NaN', true, '__proto__'),
  fc.constantFrom<unknown>([], [null], {}, { toString: 1 }, { length: 3 }, 'x'.repeat(20_000)),
  fc.constantFrom<unknown>(Array.from({ length: 2_000 }, () => 'chest')),
  fc.jsonValue({ maxDepth: 3 }),
);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
