import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedbackTableName, lazyStore } from '../../lambda/feedback/lazyStore';
import type { StoredRow } from '../../lambda/feedback/row';
import { never, openTestTable, rowNumber } from './testTable';

test('the store is loaded at the first row, once, for the table that was named', async () => {
  const loads: string[] = [];
  const rows: StoredRow[] = [];
  const load = async () => ({
    createStore: ({ table }: { table: string }) => {
      loads.push(table);
      return {
        put: async (row: StoredRow) => {
          rows.push(row);
          return 'stored' as const;
        },
      };
    },
  });
  const save = lazyStore({ table: 'some-table', load });
  expect(loads).toEqual([]);
  await Promise.all([save(rowNumber(1), never), save(rowNumber(2), never)]);
  expect(loads).toEqual(['some-table']);
  expect(rows).toEqual([rowNumber(1), rowNumber(2)]);
});

test('a store that could not be loaded is loaded anew for the next row', async () => {
  let loads = 0;
  const load = async () => {
    loads += 1;
    if (loads === 1) throw new Error('no such file');
    return { createStore: () => ({ put: async () => 'stored' as const }) };
  };
  const save = lazyStore({ table: 'some-table', load });
  await expect(save(rowNumber(1), never)).rejects.toThrow('no such file');
  await expect(save(rowNumber(1), never)).resolves.toBeUndefined();
});

test('the real store finds its server by the standard variables of the SDK', async () => {
  const table = await openTestTable();
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${table.port}`,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  try {
    await lazyStore({ table: table.name })(rowNumber(1), never);
    expect(await table.rows()).toEqual([rowNumber(1)]);
  } finally {
    process.env = before;
    await table.close();
  }
});

test('in lambda/, only store.ts imports the AWS SDK, and nothing but a lazy import leads to it', () => {
  const folder = join(__dirname, '..', '..', 'lambda');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const importing = (pattern: RegExp) =>
    files.filter((name) => pattern.test(readFileSync(join(folder, name), 'utf8')));
  expect(importing(/from '@aws-sdk\//)).toEqual([join('feedback', 'store.ts')]);
  expect(importing(/^import (?!type).*from '.*\/store'/m)).toEqual([]);
});

test.each(['cramp-coach-feedback', 'abc', 'A.b_c-1'])('%s is a table name', (name) => {
  expect(feedbackTableName({ FEEDBACK_TABLE: name })).toBe(name);
});

test.each([
  [undefined, 'not set'],
  ['', 'not set'],
  ['ab', '"ab"'],
  ['my table', '"my table"'],
])('a table name of %j is refused with a sentence that says what to set', (name, shown) => {
  expect(() => feedbackTableName({ FEEDBACK_TABLE: name })).toThrow(
    `Set the environment variable FEEDBACK_TABLE to the name of the DynamoDB table for feedback (3 to 255 letters, digits, ".", "-" or "_"); it is ${shown}.`,
  );
});
