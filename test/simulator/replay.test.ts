import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepFeedback } from '../../lambda/feedback/keep';
import { replay } from '../../simulator/replay';
import { recordedRow } from '../../simulator/replay/recordedRow';
import { openTestTable, rowNumber, type TestTable } from '../feedback/testTable';
import { play, withFolder } from './commandHarness';

/** The line that the skill itself writes for a row it could not store. */
async function lineOf(number: number): Promise<string> {
  const lines: string[] = [];
  await keepFeedback(rowNumber(number), {
    save: () => Promise.reject(new Error('down')),
    now: () => 0,
    log: (line) => void lines.push(JSON.stringify(line)),
  });
  return lines.join('');
}

describe('a log line', () => {
  test.each<[string, (line: string) => string]>([
    ['as the skill wrote it', (line) => line],
    ['with a time before it', (line) => `2026-11-22T12:00:00.000Z ${line}`],
    ['in Lambda’s text form', (line) => `2026-11-22T12:00:00.000Z\tsome-id\tINFO\t${line}`],
    ['in Lambda’s JSON form, as text', (line) => JSON.stringify({ level: 'INFO', message: line })],
    ['in Lambda’s JSON form, as an object', (line) => `{"level":"WARN","message":${line}}`],
  ])('%s gives its row', async (_, wrap) => {
    expect(recordedRow(wrap(await lineOf(1)))).toEqual({ kind: 'row', row: rowNumber(1) });
  });

  test.each([
    ['', 'other'],
    ['START RequestId', 'other'],
    ['{"kind":"turn"}', 'other'],
    ['{"kind":"turn","note":"feedback_on_record"}', 'other'],
    ['feedback_on_record', 'damaged'],
    ['{"kind":"feedback_on_record","row":{"id"', 'damaged'],
    ['{"kind":"feedback_on_record"}', 'damaged'],
    ['{"kind":"feedback_on_record","row":{"id":"amzn1"}}', 'damaged'],
    ['["feedback_on_record"]', 'damaged'],
  ])('%j is %s', (line, kind) => expect(recordedRow(line).kind).toBe(kind));
});

describe('the replay', () => {
  let table: TestTable;
  let env: Record<string, string | undefined>;
  beforeEach(async () => {
    table = await openTestTable();
    Object.assign(process.env, {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
    });
    env = { FEEDBACK_TABLE: table.name, AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${table.port}` };
  });
  afterEach(() => table.close());

  test('puts every row back exactly once, however often it is run, and passes over bad lines', async () => {
    const input = [
      `${await lineOf(1)}\n${await lineOf(2)}\nSTART\n`,
      'feedback_on_record {\n',
      await lineOf(1),
    ];
    const first = await play((io) => replay([], io), { env, input });
    expect(first).toEqual({
      code: 0,
      err: '',
      out: '2 stored, 1 already there, 1 damaged lines, 0 could not be stored\n',
    });
    const second = await play((io) => replay([], io), { env, input });
    expect(second.out).toBe('0 stored, 3 already there, 1 damaged lines, 0 could not be stored\n');
    const ids = (await table.rows()).map((row) => row?.id);
    expect(ids.sort()).toEqual([rowNumber(1).id, rowNumber(2).id].sort());
  });

  test('reads a file', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'lambda.log');
      writeFileSync(file, await lineOf(3));
      const { out } = await play((io) => replay([file], io), { env });
      expect(out).toBe('1 stored, 0 already there, 0 damaged lines, 0 could not be stored\n');
      expect(await table.rows()).toEqual([rowNumber(3)]);
    });
  });

  test('says which rows it could not store, with exit code 1', async () => {
    const input = [await lineOf(1)];
    const brokenEnv = { ...env, FEEDBACK_TABLE: 'no' };
    const { code } = await play((io) => replay([], io), { env: brokenEnv, input });
    expect(code).toBe(1);
  });

  test.each<[string[], number, string]>([
    [['--all'], 2, "Unknown option '--all'"],
    [['one', 'two'], 2, 'Name one file'],
    [['no-such-file.log'], 1, 'no-such-file.log'],
  ])('%j ends with exit code %i and a clear error', async (args, exit, message) => {
    const { code, err } = await play((io) => replay(args, io), { env });
    expect(code).toBe(exit);
    expect(err).toContain(message);
  });

  test('explains itself', async () => {
    expect((await play((io) => replay(['--help'], io), { env })).out).toContain('npm run replay');
  });
});
