import type { Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { FEEDBACK_TABLE } from '../../lambda/feedback/tableSchema';
import { app, SKILL_ID, synth, template } from './synth';

const stack = template(synth({ skillId: SKILL_ID, logRetentionDays: 90 }), 'CrampCoach-NA');
const unbound = template(synth(), 'CrampCoach-NA');

describe('the feedback table', () => {
  it('can be restored, forgets by itself and cannot be deleted with its stack', () => {
    stack.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Replicas: [
          Match.objectLike({
            Region: 'us-east-1',
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
        TimeToLiveSpecification: { AttributeName: FEEDBACK_TABLE.ttlAttribute, Enabled: true },
      },
    });
  });

  it('is paid by use, and no more than a ceiling, on the table and on its index', () => {
    stack.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: 'PAY_PER_REQUEST',
      WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 20 },
      GlobalSecondaryIndexes: [
        Match.objectLike({ WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 20 } }),
      ],
      Replicas: [
        Match.objectLike({
          ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 50 },
          GlobalSecondaryIndexes: [
            Match.objectLike({ ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 50 } }),
          ],
        }),
      ],
    });
  });

  it('has the keys the store writes', () => {
    stack.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema: [
        { AttributeName: FEEDBACK_TABLE.partitionKey, KeyType: 'HASH' },
        { AttributeName: FEEDBACK_TABLE.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        Match.objectLike({
          IndexName: FEEDBACK_TABLE.subjectIndex.name,
          KeySchema: [
            { AttributeName: FEEDBACK_TABLE.subjectIndex.partitionKey, KeyType: 'HASH' },
            { AttributeName: FEEDBACK_TABLE.subjectIndex.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: FEEDBACK_TABLE.subjectIndex.projection },
        }),
      ],
    });
  });

  it('is one table in one region: feedback does not travel', () => {
    const [table] = Object.values(stack.findResources('AWS::DynamoDB::GlobalTable'));
    expect(table?.Properties.Replicas).toHaveLength(1);
  });
});

describe('the function', () => {
  it('runs the prebuilt bundle on Node 24 for ARM and ends before Alexa gives up', () => {
    stack.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'cramp-coach',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 7,
      MemorySize: 512,
    });
  });

  it('knows its table, its skill and its version', () => {
    stack.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: {
          FEEDBACK_TABLE: { Ref: Match.stringLikeRegexp('^FeedbackTable') },
          SKILL_ID,
          VERSION: '1.2.3',
        },
      },
    });
  });

  it('writes JSON into a log group of its own that forgets', () => {
    stack.hasResourceProperties('AWS::Lambda::Function', {
      LoggingConfig: {
        LogFormat: 'JSON',
        ApplicationLogLevel: 'INFO',
        SystemLogLevel: 'WARN',
        LogGroup: { Ref: Match.stringLikeRegexp('^EndpointLog') },
      },
    });
    stack.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: '/aws/lambda/cramp-coach',
      RetentionInDays: 90,
    });
  });

  it('is released behind the alias by a canary that the errors alarm takes back', () => {
    stack.hasResource('AWS::Lambda::Alias', {
      Properties: { Name: 'live' },
      UpdatePolicy: { CodeDeployLambdaAliasUpdate: Match.objectLike({}) },
    });
    stack.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      AlarmConfiguration: {
        Enabled: true,
        Alarms: [{ Name: { Ref: Match.stringLikeRegexp('^MonitoringErrors') } }],
      },
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: Match.arrayWith(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']),
      },
    });
  });

  it('keeps older versions, so that the alias can be pointed back at one', () => {
    stack.hasResource('AWS::Lambda::Version', { DeletionPolicy: 'Retain' });
  });
});

describe('what the function may do', () => {
  const policies = Object.values(stack.findResources('AWS::IAM::Policy'));
  const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

  it('is write its log and put a row, and nothing else', () => {
    expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([
      'dynamodb:PutItem',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
    stack.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [Match.objectLike({ Principal: { Service: 'lambda.amazonaws.com' } })],
      },
      ManagedPolicyArns: Match.absent(),
    });
  });

  it('leaves out every attribute that is not of the feedback row, and every other shape of key', () => {
    const put = statements.find(({ Action }) => Action === 'dynamodb:PutItem');
    expect(put).toEqual({
      Effect: 'Allow',
      Action: 'dynamodb:PutItem',
      Resource: { 'Fn::GetAtt': [expect.stringMatching(/^FeedbackTable/), 'Arn'] },
      Condition: {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': FEEDBACK_TABLE.attributes },
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [FEEDBACK_TABLE.leadingKeyPattern] },
        Null: { 'dynamodb:Attributes': 'false', 'dynamodb:LeadingKeys': 'false' },
        StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' },
      },
    });
  });
});

describe('who may call', () => {
  it('is Alexa on behalf of our skill, at the alias', () => {
    stack.resourceCountIs('AWS::Lambda::Permission', 1);
    stack.hasResourceProperties('AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: SKILL_ID,
      FunctionName: { Ref: Match.stringLikeRegexp('^EndpointLive') },
    });
  });

  it('is nobody before the skill has an id', () => {
    unbound.resourceCountIs('AWS::Lambda::Permission', 0);
    const [handler] = Object.values(unbound.findResources('AWS::Lambda::Function'));
    expect(handler?.Properties.Environment.Variables).not.toHaveProperty('SKILL_ID');
  });

  it('is said aloud at every synth while it is nobody', () => {
    const warnings = (skillId: string | null) =>
      Annotations.fromStack(app({ skillId }).node.findChild('CrampCoach-NA') as Stack).findWarning(
        '*',
        Match.stringLikeRegexp('skillId is not set: Alexa may not call this endpoint yet'),
      );
    expect(warnings(null)).toHaveLength(1);
    expect(warnings(SKILL_ID)).toHaveLength(0);
  });
});
