import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  type DynamoDBClientConfig,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { itemFromRow } from './item';
import type { StoredRow } from './row';
import { FEEDBACK_TABLE } from './tableSchema';

/**
 * Three attempts of 400 ms and the SDK's waits between them (at most 50 and 100 ms) fit the budget of
 * `keepFeedback`; the longer waits after throttling (at most 1 and 2 s) are cut off by it. Without
 * `throwOnRequestTimeout` the SDK would only warn. Region, endpoint and credentials come from the SDK's
 * standard variables.
 */
const WITHIN_BUDGET: DynamoDBClientConfig = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 300, requestTimeout: 400, throwOnRequestTimeout: true },
};

/** Where rows are put. */
export interface FeedbackStore {
  /**
   * Puts a row once, however often it is called or retried: the key holds the row's random id, so a row that
   * is there already is this row. Rejects with the SDK's error, or when `signal` is aborted.
   */
  put(row: StoredRow, signal: AbortSignal): Promise<'stored' | 'alreadyThere'>;
}

/** The store in DynamoDB's `table`. */
export function createStore({
  table,
  client = new DynamoDBClient(WITHIN_BUDGET),
}: {
  readonly table: string;
  readonly client?: DynamoDBClient;
}): FeedbackStore {
  return {
    async put(row, signal) {
      const command = new PutItemCommand({
        TableName: table,
        Item: itemFromRow(row),
        ConditionExpression: `attribute_not_exists(${FEEDBACK_TABLE.partitionKey})`,
      });
      try {
        await client.send(command, { abortSignal: signal });
        return 'stored';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'alreadyThere';
        throw error;
      }
    },
  };
}
