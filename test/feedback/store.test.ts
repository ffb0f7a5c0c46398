import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { type FeedbackOnRecord, type Keeping, keepFeedback } from '../../lambda/feedback/keep';
import type { SaveFeedback } from '../../lambda/feedback/row';
import { createStore } from '../../lambda/feedback/store';
import { FEEDBACK_TABLE } from '../../lambda/feedback/tableSchema';
import { ensureTable } from '../../simulator/dynamo/table';
import {
  answer,
  awsError,
  type Behaviour,
  forward,
  hangUp,
  type ScriptedServer,
  silence,
  startScriptedServer,
} from './scriptedServer';
import { clientOf, never, openTestTable, rowNumber, type TestTable } from './testTable';

let table: TestTable;
beforeEach(async () => {
  table = await openTestTable();
});
afterEach(() => table.close());

describe('the real API', () => {
  test('holds a row once, with nothing but the allowed attributes', async () => {
    const store = createStore({ table: table.name, client: table.client });
    expect(await store.put(rowNumber(1), never)).toBe('stored');
    const items = await table.rawItems();
    expect(items.map((item) => Object.keys(item).sort())).toEqual([[...FEEDBACK_TABLE.attributes].sort()]);
    expect(await table.rows()).toEqual([rowNumber(1)]);
  });

  test('a row that is put again, also many times at once, is there once', async () => {
    const store = createStore({ table: table.name, client: table.client });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => store.put(rowNumber(1), never)));
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'alreadyThere')).toHaveLength(9);
    expect(await table.rows()).toEqual([rowNumber(1)]);
  });

  test('a write that is stopped before it starts writes nothing', async () => {
    const store = createStore({ table: table.name, client: table.client });
    await expect(store.put(rowNumber(1), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(await table.rows()).toEqual([]);
  });

  test('has the table as the schema says, and making it again changes nothing', async () => {
    await ensureTable(table.client, table.name);
    const { Table } = await table.client.send(new DescribeTableCommand({ TableName: table.name }));
    const names = (schema: readonly { AttributeName?: string | undefined }[] = []) =>
      schema.map((key) => key.AttributeName);
    expect(names(Table?.KeySchema)).toEqual([FEEDBACK_TABLE.partitionKey, FEEDBACK_TABLE.sortKey]);
    const [index] = Table?.GlobalSecondaryIndexes ?? [];
    expect(index?.IndexName).toBe(FEEDBACK_TABLE.subjectIndex.name);
    expect(names(index?.KeySchema)).toEqual([
      FEEDBACK_TABLE.subjectIndex.partitionKey,
      FEEDBACK_TABLE.subjectIndex.sortKey,
    ]);
  });
});

describe('on a bad day', () => {
  const servers: ScriptedServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  /** The budget is spent only when the test says so: at once, or never. */
  const endless: Keeping['wait'] = (_ms, _value, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));

  async function keepAgainst(port: number, wait: Keeping['wait'] = endless, requestTimeout = 0) {
    const client = clientOf(port, { requestHandler: { requestTimeout, throwOnRequestTimeout: true } });
    const store = createStore({ table: table.name, client });
    const save: SaveFeedback = async (row, signal) => void (await store.put(row, signal));
    const lines: FeedbackOnRecord[] = [];
    const outcome = await keepFeedback(rowNumber(1), {
      save,
      now: () => 0,
      log: (line) => void lines.push(line),
      ...(wait === undefined ? {} : { wait }),
    });
    client.destroy();
    return { outcome, lines };
  }

  async function scripted(...script: [Behaviour, ...Behaviour[]]): Promise<ScriptedServer> {
    const server = await startScriptedServer(...script);
    servers.push(server);
    return server;
  }

  const delivers = () =>
    forward(table.port, (response, status, body) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(body);
    });
  /** The write lands, its answer does not. */
  const losesTheAnswer = () => forward(table.port, (response) => response.destroy());

  test.each<[string, () => Behaviour]>([
    ['breaks the connection', () => hangUp],
    ['fails with 500', () => awsError(500, 'InternalServerError')],
    ['throttles', () => awsError(400, 'ThrottlingException')],
    ['writes the row but loses the answer', losesTheAnswer],
  ])('a server that %s once: the row is stored once by the second attempt', async (_, first) => {
    const server = await scripted(first(), delivers());
    expect(await keepAgainst(server.port)).toEqual({ outcome: 'stored', lines: [] });
    expect(server.requests).toBe(2);
    expect(await table.rows()).toEqual([rowNumber(1)]);
  });

  test('a server that does not answer the first attempt gets a second one', async () => {
    const server = await scripted(silence, delivers());
    expect(await keepAgainst(server.port, endless, 500)).toEqual({ outcome: 'stored', lines: [] });
    expect(await table.rows()).toEqual([rowNumber(1)]);
  });

  test.each<[string, Behaviour, string, number]>([
    ['that always fails', awsError(500, 'InternalServerError'), 'InternalServerError', 3],
    [
      'that always throttles',
      awsError(400, 'ProvisionedThroughputExceededException'),
      'ProvisionedThroughputExceededException',
      3,
    ],
    ['without the table', awsError(400, 'ResourceNotFoundException'), 'ResourceNotFoundException', 1],
    ['that forbids the write', awsError(400, 'AccessDeniedException'), 'AccessDeniedException', 1],
  ])('a server %s: the row is on record after the last attempt', async (_, behaviour, reason, attempts) => {
    const server = await scripted(behaviour);
    const { outcome, lines } = await keepAgainst(server.port);
    expect(outcome).toBe('onRecord');
    expect(lines).toEqual([{ kind: 'feedback_on_record', reason, ms: 0, row: rowNumber(1) }]);
    expect(server.requests).toBe(attempts);
  });

  test.each([
    ['a page', 200, '<html>captive portal</html>'],
    ['half an answer', 200, '{"Attributes":'],
    ['an error in a page', 503, '<html>Service Unavailable</html>'],
  ])('garbage (%s): the row is on record', async (_, status, body) => {
    const server = await scripted(answer(status, body));
    const { outcome, lines } = await keepAgainst(server.port);
    expect([outcome, lines.map((line) => line.row)]).toEqual(['onRecord', [rowNumber(1)]]);
  });

  test('no server: the row is on record', async () => {
    const server = await startScriptedServer(silence);
    await server.close();
    const { outcome, lines } = await keepAgainst(server.port);
    expect([outcome, lines.map((line) => line.row)]).toEqual(['onRecord', [rowNumber(1)]]);
  });

  test('a server that hangs: the budget ends it, the connection is closed, and no attempt follows', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    let closed: Promise<unknown> = Promise.resolve();
    const server = await scripted((incoming) => {
      closed = new Promise((resolve) => incoming.socket.once('close', resolve));
      arrived();
    });
    const { outcome, lines } = await keepAgainst(server.port, () => arrival);
    expect([outcome, lines.map((line) => line.reason)]).toEqual(['onRecord', ['BudgetSpent']]);
    await closed;
    expect(server.requests).toBe(1);
  });

  test('with its own settings, the store makes three attempts against a server that hangs, then gives up', async () => {
    const server = await scripted(silence);
    const before = { ...process.env };
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${server.port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    });
    try {
      const { put } = createStore({ table: table.name });
      await expect(put(rowNumber(1), never)).rejects.toMatchObject({ name: 'TimeoutError' });
      expect(server.requests).toBe(3);
    } finally {
      process.env = before;
    }
  });
});
