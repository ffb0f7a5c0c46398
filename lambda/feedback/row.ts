import { isLocale } from '../knowledge/locales';
import type { Subject } from '../knowledge/subject';

/** One anonymous answer, as it lies in the table. Nothing in it can lead back to a person or a session. */
export interface FeedbackRow {
  /** Random UUID, made for this row alone. */
  readonly id: string;
  /** UTC day, `2026-11-22`; never a time. */
  readonly day: string;
  readonly subject: Subject;
  readonly helpful: boolean;
  readonly locale: string;
  readonly version: string;
  /** Epoch seconds after which DynamoDB drops the row: 13 months on. */
  readonly expires: number;
}

/** A row read back: its subject may be one that this version of the skill no longer has. */
export interface StoredRow extends Omit<FeedbackRow, 'subject'> {
  readonly subject: string;
}

/** Stores one row; rejects when it could not. Gives up, and writes nothing more, once `signal` is aborted. */
export type SaveFeedback = (row: FeedbackRow, signal: AbortSignal) => Promise<void>;

/** How long a row is kept, in months. */
const KEPT_MONTHS = 13;

/** BCP 47 for "undetermined". */
const UNKNOWN_LOCALE = 'und';

/** What the clock and chance give to a row. */
export interface RowMaking {
  /** Epoch milliseconds. */
  readonly now: number;
  /** A fresh random UUID at each call, such as `crypto.randomUUID`. */
  readonly randomId: () => string;
}

/**
 * The row of one answer. A locale that is no locale is stored as `und`: no free text of a request may reach
 * the table.
 */
export function feedbackRow(
  answer: Pick<FeedbackRow, 'subject' | 'helpful' | 'locale' | 'version'>,
  { now, randomId }: RowMaking,
): FeedbackRow {
  const day = utcDay(now);
  return {
    id: randomId(),
    day,
    subject: answer.subject,
    helpful: answer.helpful,
    locale: isLocale(answer.locale) ? answer.locale : UNKNOWN_LOCALE,
    version: answer.version,
    expires: expiryOf(day),
  };
}

/** The UTC day of an epoch time in milliseconds, `2026-11-22`. */
export function utcDay(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}

/**
 * The day so many months after `day` (before it, when negative). A day that the target month lacks runs over
 * into the month after, so nothing is dropped early.
 */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return utcDay(date.getTime());
}

/** The oldest day of which rows may still lie in the table on `today`. */
export function oldestKeptDay(today: string): string {
  return addMonths(today, -KEPT_MONTHS);
}

/** Midnight 13 months on, in epoch seconds: made from the day alone, so that it cannot tell the time either. */
function expiryOf(day: string): number {
  return Date.parse(`${addMonths(day, KEPT_MONTHS)}T00:00:00Z`) / 1000;
}
