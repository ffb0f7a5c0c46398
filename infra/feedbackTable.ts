import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { FEEDBACK_TABLE } from '../lambda/feedback/tableSchema';

const { partitionKey, sortKey, subjectIndex, ttlAttribute, attributes, leadingKeyPattern } = FEEDBACK_TABLE;

/** A ceiling on what a runaway writer can cost: a row is one unit, and a million turns a month are 0.4 a second, of which few store one. */
const CEILING = { maxWriteRequestUnits: 20, maxReadRequestUnits: 50 };

const key = (name: string) => ({ name, type: AttributeType.STRING });

/** Where anonymous answers lie, as `lambda/feedback/tableSchema.ts` describes it. */
export class FeedbackTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: key(partitionKey),
      sortKey: key(sortKey),
      globalSecondaryIndexes: [
        {
          indexName: subjectIndex.name,
          partitionKey: key(subjectIndex.partitionKey),
          sortKey: key(subjectIndex.sortKey),
          ...CEILING,
        },
      ],
      timeToLiveAttribute: ttlAttribute,
      billing: Billing.onDemand(CEILING),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Rows that the table or its index turned away in each `period`; the throttle events of a table are its own alone. */
  turnedAway(period: Duration): IMetric {
    return this.table.metric('ThrottledRequests', {
      dimensionsMap: { TableName: this.table.tableName, Operation: 'PutItem' },
      period,
      statistic: Stats.SUM,
    });
  }

  /**
   * Lets its holder add a row made of the feedback attributes, and nothing else: a write that names any other
   * attribute, or a key of another shape, a user id for instance, is refused by AWS itself.
   */
  addRowStatement(): PolicyStatement {
    return new PolicyStatement({
      actions: ['dynamodb:PutItem'],
      resources: [this.table.tableArn],
      conditions: {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...attributes] },
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [leadingKeyPattern] },
        // ForAllValues holds of nothing at all; these demand that there is something to compare.
        Null: { 'dynamodb:Attributes': 'false', 'dynamodb:LeadingKeys': 'false' },
        // A put could otherwise hand back the row it replaces.
        StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' },
      },
    });
  }
}
