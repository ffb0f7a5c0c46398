import { readRow } from '../../lambda/feedback/readRow';
import type { StoredRow } from '../../lambda/feedback/row';

/** What a log line holds: a row to put back, a damaged record of one, or something else. */
export type LogLine =
  | { readonly kind: 'row'; readonly row: StoredRow }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'other' };

const MARK = 'feedback_on_record';
const OTHER: LogLine = { kind: 'other' };
const DAMAGED: LogLine = { kind: 'damaged' };

/**
 * Reads one line of a log, in any of the forms a record comes in: as the skill wrote it, with a time or a tab
 * before it, or within Lambda's own JSON, where `message` holds it as an object or as text.
 */
export function recordedRow(line: string): LogLine {
  if (!line.includes(MARK)) return OTHER;
  const start = line.indexOf('{');
  const record = start < 0 ? undefined : parse(line.slice(start));
  return isObject(record) ? fromRecord(record) : DAMAGED;
}

function fromRecord(record: Record<string, unknown>): LogLine {
  if (record.kind === MARK) {
    const row = readRow(record.row);
    return row === null ? DAMAGED : { kind: 'row', row };
  }
  if (isObject(record.message)) return fromRecord(record.message);
  return typeof record.message === 'string' ? recordedRow(record.message) : OTHER;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
