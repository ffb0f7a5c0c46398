/** What kind of error it is, for a log line: never its message, which may hold ids. */
export function errorName(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('name' in error)) return 'UnknownError';
  // A plain Error of Node's network code says what it is by its code, such as ECONNREFUSED.
  return error.name === 'Error' && 'code' in error ? String(error.code) : String(error.name);
}
