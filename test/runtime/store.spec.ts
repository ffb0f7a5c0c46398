import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { rowFromItem } from '../../lambda/feedback/item';
import { FEEDBACK_TABLE } from '../../lambda/feedback/tableSchema';
import { endpointOf, startServer } from '../../simulator/dynamo/server';
import { ensureTable } from '../../simulator/dynamo/table';
import { intentRequest, LAUNCH } from '../alexa/envelopes';
import { clientOf } from '../feedback/testTable';
import { startDynamoLocal } from './dynamoLocal';
import type { Lambda } from './lambda';
import { ENV, heard, logLines, openSession, secretsIn, start } from './skill';
import { TOOLS } from './tools';

const TOPIC = intentRequest('WhyAtNightIntent');
const TABLE = ENV.FEEDBACK_TABLE;

/** A server that has just been started, on a busy machine, may take longer than the store waits. */
async function warmUp(lambda: Lambda): Promise<void> {
  for (let row = 0; row < 3; row += 1) {
    const session = openSession(lambda);
    await session.send(intentRequest('MagnesiumIntent'));
    await session.send(intentRequest('HelpfulIntent'));
  }
}
const WARM_UP_SUBJECT = 'magnesium';

const STORES: Readonly<Record<string, () => Promise<{ port: number; close(): Promise<void> }>>> = {
  'DynamoDB Local, by Amazon': () => startDynamoLocal(TOOLS),
  dynalite: () => startServer(),
};

describe.each(Object.keys(STORES))('feedback in %s', (store) => {
  let server: { port: number; close(): Promise<void> };
  let client: DynamoDBClient;
  let lambda: Lambda;
  beforeAll(async () => {
    server = (await STORES[store]?.()) ?? { port: 0, close: async () => {} };
    client = clientOf(server.port);
    await ensureTable(client, TABLE);
    lambda = await start({ env: { ...ENV, AWS_ENDPOINT_URL_DYNAMODB: endpointOf(server.port) } });
    await warmUp(lambda);
  }, 60_000);
  afterAll(async () => {
    await lambda.close();
    client.destroy();
    await server.close();
  });

  it('keeps what helped and what did not, and nothing that could lead back', async () => {
    for (const answer of ['HelpfulIntent', 'UnhelpfulIntent']) {
      const session = openSession(lambda);
      await session.send(TOPIC);
      expect(heard(await session.send(intentRequest(answer)))).not.toBe('');
    }
    const { Items: items = [] } = await client.send(new ScanCommand({ TableName: TABLE }));
    const rows = items.map(rowFromItem).filter((row) => row?.subject !== WARM_UP_SUBJECT);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          subject: 'why_at_night',
          helpful: true,
          locale: 'en-US',
          version: '1.0.0',
        }),
        expect.objectContaining({ subject: 'why_at_night', helpful: false }),
      ]),
    );
    expect(items.map((item) => Object.keys(item).sort())).toEqual(
      items.map(() => [...FEEDBACK_TABLE.attributes].sort()),
    );
    expect(secretsIn(JSON.stringify(items) + lambda.output())).toEqual([]);
  });
});

it('puts a row on record where there is no table to reach, and thanks the person all the same', async () => {
  const lambda = await start();
  try {
    const session = openSession(lambda);
    await session.send(TOPIC);
    expect(heard(await session.send(intentRequest('HelpfulIntent')))).not.toBe('');
    expect(heard(await openSession(lambda).send(LAUNCH))).not.toBe('');
    expect(logLines(lambda.output())).toContainEqual(
      expect.objectContaining({
        kind: 'feedback_on_record',
        row: expect.objectContaining({ subject: 'why_at_night', helpful: true }),
      }),
    );
    expect(secretsIn(lambda.output())).toEqual([]);
  } finally {
    await lambda.close();
  }
});
