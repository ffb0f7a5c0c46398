import {
  CreateTableCommand,
  type DynamoDBClient,
  DynamoDBServiceException,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { FEEDBACK_TABLE } from '../../lambda/feedback/tableSchema';

const { partitionKey, sortKey, subjectIndex, ttlAttribute } = FEEDBACK_TABLE;

/** Longest wait for a new table, in seconds. */
const WAIT_S = 20;

/**
 * Makes the feedback table where it is missing. Expiry is switched on where the server has it; dynalite has
 * not (no UpdateTimeToLive), so there nothing is ever dropped, and readers leave expired rows out themselves.
 */
export async function ensureTable(client: DynamoDBClient, table: string): Promise<void> {
  try {
    await client.send(createCommand(table));
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: WAIT_S, minDelay: 1 }, { TableName: table });
  await switchExpiryOn(client, table);
}

function createCommand(table: string): CreateTableCommand {
  return new CreateTableCommand({
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [partitionKey, sortKey, subjectIndex.partitionKey].map((name) => ({
      AttributeName: name,
      AttributeType: 'S',
    })),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: [
      {
        IndexName: subjectIndex.name,
        KeySchema: keySchema(subjectIndex.partitionKey, subjectIndex.sortKey),
        Projection: { ProjectionType: subjectIndex.projection },
      },
    ],
  });
}

function keySchema(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
}

async function switchExpiryOn(client: DynamoDBClient, table: string): Promise<void> {
  try {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: table,
        TimeToLiveSpecification: { AttributeName: ttlAttribute, Enabled: true },
      }),
    );
  } catch (error) {
    if (error instanceof DynamoDBServiceException && error.name === 'UnknownOperationException') return;
    throw error;
  }
}
