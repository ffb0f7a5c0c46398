import { errorName } from '../log/errorName';
import type { FeedbackRow, SaveFeedback } from './row';

/** Milliseconds for a write with all its retries: 1.5 s in all, less 100 ms for the log and the answer. */
const FEEDBACK_BUDGET_MS = 1_400;

/** The log line of a row that is not known to be stored; `npm run replay` puts its row back. */
export interface FeedbackOnRecord {
  readonly kind: 'feedback_on_record';
  /** The error's name, never its message: that may hold ids. */
  readonly reason: string;
  /** Milliseconds until it was given up. */
  readonly ms: number;
  readonly row: FeedbackRow;
}

/** What keeping a row needs; `budgetMs` and `wait` are other ones in tests alone. */
export interface Keeping {
  readonly save: SaveFeedback;
  /** Milliseconds of a clock. */
  readonly now: () => number;
  readonly log: (line: FeedbackOnRecord) => void;
  readonly budgetMs?: number;
  /** Resolves after so many milliseconds, rejects when the signal is aborted. */
  readonly wait?: (
    ms: number,
    value: undefined,
    options: { readonly signal: AbortSignal },
  ) => Promise<unknown>;
}

/** Loaded with the first row: a cold start does without. */
const sleep: NonNullable<Keeping['wait']> = async (...given) =>
  (await import('node:timers/promises')).setTimeout(...given);

/**
 * Stores a row, or puts it on record in the log when that fails or takes longer than the budget. Never rejects:
 * the answer to the person goes on either way. A write that is stopped may still have reached the table;
 * replaying its row is idempotent by the row's id.
 */
export async function keepFeedback(
  row: FeedbackRow,
  { save, now, log, budgetMs = FEEDBACK_BUDGET_MS, wait = sleep }: Keeping,
): Promise<'stored' | 'onRecord'> {
  const start = now();
  const over = new AbortController();
  const options = { signal: over.signal };
  const failure = await Promise.race([
    (async () => save(row, over.signal))().then(() => null, errorName),
    wait(budgetMs, undefined, options).then(() => 'BudgetSpent', errorName),
  ]);
  over.abort();
  if (failure === null) return 'stored';
  log({ kind: 'feedback_on_record', reason: failure, ms: now() - start, row });
  return 'onRecord';
}
