import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { handler as helloWorld } from './helloWorld';

/** Hello world as it is mostly deployed: with a table's client made at the top. */
export const client = new DynamoDBClient({});

export const handler = helloWorld;
