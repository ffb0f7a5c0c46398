import { type FeedbackOnRecord, type Keeping, keepFeedback } from '../../lambda/feedback/keep';
import { rowNumber } from './testTable';

const row = rowNumber(1);
const neverDone = () => new Promise<never>(() => {});

/** Waits for nothing: the budget is never spent. */
const endless: Keeping['wait'] = (_ms, _value, { signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
/** The budget is spent at once. */
const noTime: Keeping['wait'] = async () => {};

function recorder(times: readonly number[] = [0, 0]) {
  const lines: FeedbackOnRecord[] = [];
  const clock = [...times];
  return { lines, log: (line: FeedbackOnRecord) => void lines.push(line), now: () => clock.shift() ?? 0 };
}

test('a row that is stored leaves no line in the log', async () => {
  const { lines, ...rest } = recorder();
  expect(await keepFeedback(row, { ...rest, wait: endless, save: async () => {} })).toBe('stored');
  expect(lines).toEqual([]);
});

test('a row that could not be stored is on record, whole, with the reason and the milliseconds', async () => {
  const { lines, ...rest } = recorder([1_000, 1_250]);
  const save = async () => {
    throw Object.assign(new Error('request 4711 of user amzn1'), { name: 'ThrottlingException' });
  };
  expect(await keepFeedback(row, { ...rest, wait: endless, save })).toBe('onRecord');
  expect(lines).toEqual([{ kind: 'feedback_on_record', reason: 'ThrottlingException', ms: 250, row }]);
});

test.each([
  [
    'throws before it starts',
    () => {
      throw new TypeError('broken');
    },
    'TypeError',
  ],
  [
    'rejects with an error of the network',
    () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })),
    'ECONNREFUSED',
  ],
  ['rejects with null', () => Promise.reject(null), 'UnknownError'],
  ['rejects with no error', () => Promise.reject('?'), 'UnknownError'],
])('a store that %s does not break the answer', async (_, save, reason) => {
  const { lines, ...rest } = recorder();
  expect(await keepFeedback(row, { ...rest, wait: endless, save })).toBe('onRecord');
  expect(lines.map((line) => line.reason)).toEqual([reason]);
});

test('a store that hangs is stopped when the budget is spent, and its row is on record', async () => {
  const { lines, ...rest } = recorder();
  const signals: AbortSignal[] = [];
  const save = (_: unknown, signal: AbortSignal) => {
    signals.push(signal);
    return neverDone();
  };
  expect(await keepFeedback(row, { ...rest, wait: noTime, save })).toBe('onRecord');
  expect(lines.map((line) => line.reason)).toEqual(['BudgetSpent']);
  expect(signals.map((signal) => signal.aborted)).toEqual([true]);
});

test('a store that fails after the budget is spent is no unhandled rejection, and makes no second line', async () => {
  const { lines, ...rest } = recorder();
  const save = (_: unknown, signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(new Error('aborted'))),
    );
  await keepFeedback(row, { ...rest, wait: noTime, save });
  await new Promise(setImmediate);
  expect(lines).toHaveLength(1);
});

test.each([
  ['1.4 s where nothing is said', {}, 1_400],
  ['what is asked for', { budgetMs: 30 }, 30],
])('the budget is %s, and its timer does not outlive the write', async (_, budget, expected) => {
  const waits: { ms: number; signal: AbortSignal }[] = [];
  const wait: Keeping['wait'] = (ms, value, options) => {
    waits.push({ ms, signal: options.signal });
    return endless(ms, value, options);
  };
  const { lines: _lines, ...rest } = recorder();
  await keepFeedback(row, { ...rest, ...budget, wait, save: async () => {} });
  expect(waits.map(({ ms, signal }) => [ms, signal.aborted])).toEqual([[expected, true]]);
});

test('with the real timer too, a hanging store ends on record', async () => {
  const { lines, ...rest } = recorder();
  expect(await keepFeedback(row, { ...rest, budgetMs: 1, save: neverDone })).toBe('onRecord');
  expect(lines).toHaveLength(1);
});
