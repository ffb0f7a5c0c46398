import { Annotations, Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
  Code,
  type IVersion,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge';
import type { FeedbackTable } from './feedbackTable';
import { MEMORY_MB } from './memory';
import { ALIAS_NAME, FUNCTION_NAME } from './regions';

/** Alexa gives up after 8 s (platform 1); ending ourselves a second earlier leaves a log line that says so. */
const TIMEOUT = Duration.seconds(7);

export interface EndpointProps {
  readonly feedback: FeedbackTable;
  /** Null before the skill exists: then nobody may call. */
  readonly skillId: string | null;
  readonly logRetentionDays: RetentionDays;
  /** The released version, written into every feedback row. */
  readonly version: string;
  /** Folder of the built bundle. */
  readonly bundle: string;
}

/** The function Alexa calls, behind the alias that deployments shift. */
export class Endpoint extends Construct {
  readonly handler: LambdaFunction;
  readonly alias: Alias;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: EndpointProps) {
    super(scope, id);

    this.logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${FUNCTION_NAME}`,
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });

    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'Writes its own log and adds feedback rows; nothing else.',
    });
    this.logGroup.grantWrite(role);
    role.addToPolicy(props.feedback.addRowStatement());

    this.handler = new LambdaFunction(this, 'Handler', {
      functionName: FUNCTION_NAME,
      description: `Cramp Coach ${props.version}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.bundle),
      handler: 'index.handler',
      timeout: TIMEOUT,
      memorySize: MEMORY_MB,
      role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // START, END and REPORT lines would be three quarters of what is paid for; their figures are metrics anyway.
      systemLogLevelV2: SystemLogLevel.WARN,
      environment: {
        FEEDBACK_TABLE: props.feedback.table.tableName,
        VERSION: props.version,
        ...(props.skillId === null ? {} : { SKILL_ID: props.skillId }),
      },
      // Rolling back by hand is pointing the alias at an older version, which must therefore still be there.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });

    this.alias = new Alias(this, 'Live', {
      aliasName: ALIAS_NAME,
      version: this.handler.currentVersion as IVersion,
    });
    this.admitAlexa(props.skillId);
  }

  /** Sends a tenth of the calls to a new version for five minutes, and takes it back when the alarm goes off. */
  shiftSlowly(alarm: Alarm): void {
    const group = new LambdaDeploymentGroup(this, 'Canary', {
      alias: this.alias,
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      alarms: [alarm],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    acknowledge(
      group,
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      'AWS keeps this policy for CodeDeploy; it allows shifting aliases and reading alarms, and no more.',
    );
  }

  private admitAlexa(skillId: string | null): void {
    if (skillId === null) {
      Annotations.of(this).addWarningV2(
        'cramp-coach:skill-id',
        'skillId is not set: Alexa may not call this endpoint yet. Make the skill, write its id into ' +
          'cramp-coach.config.ts and deploy again (docs/deploy.md).',
      );
      return;
    }
    this.alias.addPermission('Alexa', {
      principal: new ServicePrincipal('alexa-appkit.amazon.com'),
      action: 'lambda:InvokeFunction',
      eventSourceToken: skillId,
    });
  }
}
