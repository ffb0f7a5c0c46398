import { table } from './stats';

/** List prices of us-east-1 in USD, as we know them in November 2026; check them before you rely on this. */
const PRICES = {
  millionRequests: 0.2,
  armGigabyteSecond: 0.0000133334,
  logGigabyte: 0.5,
  millionWrites: 0.625,
} as const;

/** A whole processor comes with so many MB (AWS Lambda documentation, "Configure memory"). */
const MB_A_PROCESSOR = 1_769;
/** Lambda bills whole milliseconds. */
const LEAST_MS = 1;
/** Assumed, not measured: how many turns in a hundred leave feedback. */
const FEEDBACK_SHARE = 0.05;
/** A row is written to the table and to its index. */
const WRITES_A_ROW = 2;

/** What a million warm turns cost with a memory, from the mean milliseconds of a turn and the bytes of its log line. */
export function money(memoryMB: number, turnMs: number, logBytes: number): string {
  const billedMs = Math.max(LEAST_MS, Math.ceil((turnMs * MB_A_PROCESSOR) / memoryMB));
  const costs: readonly (readonly [string, number])[] = [
    ['requests', PRICES.millionRequests],
    [
      `${billedMs} ms at ${memoryMB} MB`,
      ((1e6 * billedMs) / 1_000) * (memoryMB / 1_024) * PRICES.armGigabyteSecond,
    ],
    [`log, ${Math.round(logBytes)} bytes a turn`, ((1e6 * logBytes) / 1e9) * PRICES.logGigabyte],
    [
      `feedback on ${FEEDBACK_SHARE * 100} turns in 100`,
      FEEDBACK_SHARE * WRITES_A_ROW * PRICES.millionWrites,
    ],
  ];
  const total = costs.reduce((sum, [, cost]) => sum + cost, 0);
  return table(
    ['USD for a million turns', ''],
    [...costs, ['**together**', total] as const].map(([name, cost]) => [name, cost.toFixed(2)]),
  );
}
