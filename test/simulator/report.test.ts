import { PutItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { itemFromRow } from '../../lambda/feedback/item';
import { keysOf } from '../../lambda/feedback/keys';
import type { FeedbackRow } from '../../lambda/feedback/row';
import { createStore } from '../../lambda/feedback/store';
import { report } from '../../simulator/report';
import { readFeedback } from '../../simulator/report/readFeedback';
import { NOON, never, openTestTable, rowNumber, type TestTable } from '../feedback/testTable';
import { play, withFolder } from './commandHarness';

const rows: readonly FeedbackRow[] = [
  ...Array.from({ length: 40 }, (_, number) => rowNumber(number, { day: '2026-11-22' })),
  ...Array.from({ length: 20 }, (_, number) =>
    rowNumber(100 + number, { day: '2026-11-21', helpful: false }),
  ),
  ...Array.from({ length: 10 }, (_, number) =>
    rowNumber(200 + number, { day: '2026-10-31', subject: 'magnesium', locale: 'en-GB' }),
  ),
  rowNumber(300, { day: '2025-10-22', subject: 'bedtime' }),
  rowNumber(301, { day: '2025-10-21', subject: 'bedtime' }), // expired, not yet dropped
];

let table: TestTable;
let env: Record<string, string | undefined>;
beforeAll(async () => {
  table = await openTestTable();
  const store = createStore({ table: table.name, client: table.client });
  for (const row of rows) await store.put(row, never);
  // The SDK itself reads region and credentials of the real environment.
  Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' });
  env = { FEEDBACK_TABLE: table.name, AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${table.port}` };
});
afterAll(() => table.close());

const run = (...args: string[]) => play((io) => report(args, io), { env, now: NOON });

async function counts(...args: string[]): Promise<Record<string, number>> {
  const { code, out } = await run('--json', ...args);
  expect(code).toBe(0);
  const { subjects }: { subjects: { subject: string; count: number }[] } = JSON.parse(out);
  return Object.fromEntries(subjects.map(({ subject, count }) => [subject, count]));
}

describe('the report', () => {
  test('counts all that is kept, and leaves out what has expired', async () => {
    expect(await counts()).toEqual({ calf_now: 60, magnesium: 10, bedtime: 1 });
  });

  test.each([
    ['2026-11-22', { calf_now: 40 }],
    ['2026-11-21', { calf_now: 60 }],
    ['2026-11-01', { calf_now: 60 }],
    ['2026-10-31', { calf_now: 60, magnesium: 10 }],
    ['2026-11-23', {}],
  ])('since %s', async (since, expected) => expect(await counts('--since', since)).toEqual(expected));

  test('of one subject', async () => {
    expect(await counts('--subject', 'magnesium')).toEqual({ magnesium: 10 });
    expect(await counts('--subject', 'magnesium', '--since', '2026-11-01')).toEqual({});
  });

  test('prints text, JSON or CSV', async () => {
    expect((await run()).out).toMatch(/^Feedback from 2025-10-22 to 2026-11-22\n/);
    expect(JSON.parse((await run('--json')).out)).toMatchObject({ total: { count: 71, helpful: 51 } });
    expect((await run('--csv')).out).toContain('magnesium,en-GB,10,10,1.0000,0.7225\r\n');
  });

  test.each<[string[], string]>([
    [['--jsn'], "Unknown option '--jsn'"],
    [['extra'], 'extra'],
    [['--since'], '--since'],
    [['--since', 'yesterday'], '--since takes a day such as 2026-11-22, not "yesterday".'],
    [['--since', '2026-02-30'], 'not "2026-02-30"'],
    [['--json', '--csv'], 'Choose one of --json and --csv.'],
  ])('%j is refused with a clear error and exit code 2', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('explains itself', async () => expect((await run('--help')).out).toContain('--since YYYY-MM-DD'));

  test('says so when the table is empty, and when a foreign item lies in it', async () => {
    const empty = await openTestTable();
    const emptyEnv = { ...env, AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${empty.port}` };
    const first = await play((io) => report([], io), { env: emptyEnv, now: NOON });
    expect(first).toEqual({ code: 0, err: '', out: 'No feedback yet from 2025-10-22 to 2026-11-22.\n' });
    const Item = { ...itemFromRow(rowNumber(1)), userId: { S: 'x' } };
    await empty.client.send(new PutItemCommand({ TableName: empty.name, Item }));
    const second = await play((io) => report([], io), { env: emptyEnv, now: NOON });
    expect(second.out).toContain('1 item(s) in the table are no feedback rows.');
    await empty.close();
  });

  test('fails with one line and exit code 1 when there is no server', async () => {
    const gone = await openTestTable();
    await gone.close();
    const goneEnv = { ...env, AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${gone.port}` };
    const { code, err } = await play((io) => report([], io), { env: goneEnv, now: NOON });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('works on the embedded table where the environment names none', async () => {
    await withFolder(async (home) => {
      const { code, out } = await play((io) => report([], io, { home }), { now: NOON });
      expect([code, out]).toEqual([0, 'No feedback yet from 2025-10-22 to 2026-11-22.\n']);
    });
  });
});

describe('reading', () => {
  test('asks for nothing but Query, in partitions that can hold the rows', async () => {
    const spy = jest.spyOn(table.client, 'send');
    const found: string[] = [];
    const range = { from: '2026-11-22', to: '2026-11-22', subject: 'calf_now' };
    await readFeedback(table.client, table.name, range, (row) => found.push(row?.id ?? ''));
    const sent: readonly unknown[] = spy.mock.calls.map(([command]) => command);
    spy.mockRestore();
    expect(sent).toHaveLength(16);
    expect(sent.every((command) => command instanceof QueryCommand)).toBe(true);
    expect(sent.some((command) => command instanceof ScanCommand)).toBe(false);
    expect(found.sort()).toEqual(
      rows
        .slice(0, 40)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('reads every page of a partition', async () => {
    const large = await openTestTable();
    const sameShard = Array.from({ length: 30 }, (_, number) => rowNumber(number * 16));
    expect(new Set(sameShard.map((row) => keysOf(row).pk)).size).toBe(1);
    // Items of 100 kB: a page of Query ends at 1 MB.
    for (const row of sameShard) {
      const Item = { ...itemFromRow(row), version: { S: 'x'.repeat(100_000) } };
      await large.client.send(new PutItemCommand({ TableName: large.name, Item }));
    }
    let items = 0;
    await readFeedback(large.client, large.name, { from: '2026-11-22', to: '2026-11-22' }, () => {
      items += 1;
    });
    expect(items).toBe(30);
    await large.close();
  });
});
