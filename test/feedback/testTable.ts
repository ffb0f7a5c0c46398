import { DynamoDBClient, type DynamoDBClientConfig, ScanCommand } from '@aws-sdk/client-dynamodb';
import { rowFromItem } from '../../lambda/feedback/item';
import { type FeedbackRow, feedbackRow, type StoredRow } from '../../lambda/feedback/row';
import { FEEDBACK_TABLE } from '../../lambda/feedback/tableSchema';
import { endpointOf, startServer } from '../../simulator/dynamo/server';
import { ensureTable } from '../../simulator/dynamo/table';

/** The 22nd of November 2026, at a time that must not show in a row. */
export const NOON = Date.UTC(2026, 10, 22, 12, 34, 56, 789);

/** A signal that is never aborted. */
export const never = new AbortController().signal;

/** A client for loopback that fails at once where it would wait: no test may depend on the machine's speed. */
export function clientOf(port: number, config: DynamoDBClientConfig = {}): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: endpointOf(port),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 3,
    ...config,
  });
}

export interface TestTable {
  readonly name: string;
  readonly port: number;
  readonly client: DynamoDBClient;
  rawItems(): Promise<readonly Record<string, object>[]>;
  rows(): Promise<readonly (StoredRow | null)[]>;
  close(): Promise<void>;
}

/** A real table in an embedded DynamoDB, in memory. */
export async function openTestTable(): Promise<TestTable> {
  const name = FEEDBACK_TABLE.defaultName;
  const server = await startServer();
  const client = clientOf(server.port);
  await ensureTable(client, name);
  const rawItems = async () => (await client.send(new ScanCommand({ TableName: name }))).Items ?? [];
  return {
    name,
    port: server.port,
    client,
    rawItems,
    rows: async () => (await rawItems()).map(rowFromItem),
    close: async () => {
      client.destroy();
      await server.close();
    },
  };
}

/** A row with a fixed id per `number`, so that a failing test prints the same each time. */
export function rowNumber(number: number, change: Partial<FeedbackRow> = {}): FeedbackRow {
  const hex = number.toString(16).padStart(12, '0');
  const shard = (number % 16).toString(16);
  return {
    ...feedbackRow(
      { subject: 'calf_now', helpful: true, locale: 'en-US', version: '1.0.0' },
      { now: NOON, randomId: () => `${shard}0000000-0000-4000-8000-${hex}` },
    ),
    ...change,
  };
}
