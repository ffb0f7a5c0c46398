import { type DynamoDBClient, paginateQuery, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { rowFromItem } from '../../lambda/feedback/item';
import { partitionsBetween, sortKeysBetween, subjectPartitionsBetween } from '../../lambda/feedback/keys';
import type { StoredRow } from '../../lambda/feedback/row';
import { FEEDBACK_TABLE } from '../../lambda/feedback/tableSchema';

/** Which rows: of the days `from` to `to`, both included, of one subject or of all. */
export interface FeedbackRange {
  readonly from: string;
  readonly to: string;
  readonly subject?: string;
}

/** Partitions read at a time. */
const AT_ONCE = 8;

/**
 * Hands every row of the range to `take`, in no order, and null for an item that is no row. Reads the
 * partitions that can hold such rows by Query, a page at a time; nothing is scanned and nothing is filtered.
 */
export async function readFeedback(
  client: DynamoDBClient,
  table: string,
  range: FeedbackRange,
  take: (row: StoredRow | null) => void,
): Promise<void> {
  const queries = queriesOf(table, range).values();
  const reader = async () => {
    for (const query of queries) {
      for await (const page of paginateQuery({ client }, query)) {
        for (const item of page.Items ?? []) take(rowFromItem(item));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
}

function queriesOf(table: string, { from, to, subject }: FeedbackRange): readonly QueryCommandInput[] {
  const { partitionKey, sortKey, subjectIndex } = FEEDBACK_TABLE;
  const [first, last] = sortKeysBetween(from, to);
  const { keyName, index, partitions } =
    subject === undefined
      ? { keyName: partitionKey, index: {}, partitions: partitionsBetween(from, to) }
      : {
          keyName: subjectIndex.partitionKey,
          index: { IndexName: subjectIndex.name },
          partitions: subjectPartitionsBetween(subject, from, to),
        };
  return partitions.map((partition) => ({
    TableName: table,
    ...index,
    KeyConditionExpression: `${keyName} = :partition AND ${sortKey} BETWEEN :first AND :last`,
    ExpressionAttributeValues: {
      ':partition': { S: partition },
      ':first': { S: first },
      ':last': { S: last },
    },
  }));
}
