import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Configuration } from './config';
import { Endpoint } from './endpoint';
import { FeedbackTable } from './feedbackTable';
import { Monitoring } from './monitoring';
import { type AlexaRegion, AWS_REGIONS } from './regions';

export interface EndpointStackProps extends StackProps {
  readonly alexaRegion: AlexaRegion;
  readonly configuration: Configuration;
  readonly version: string;
  readonly bundle: string;
}

/** All that answers in one Alexa region. Regions know nothing of each other. */
export class EndpointStack extends Stack {
  constructor(scope: Construct, id: string, props: EndpointStackProps) {
    const { alexaRegion, configuration, version, bundle, ...rest } = props;
    super(scope, id, {
      ...rest,
      env: { region: AWS_REGIONS[alexaRegion] },
      description: `Cramp Coach: endpoint, feedback and alarms for Alexa region ${alexaRegion}`,
      terminationProtection: true,
    });

    const feedback = new FeedbackTable(this, 'Feedback');
    const endpoint = new Endpoint(this, 'Endpoint', {
      feedback,
      skillId: configuration.skillId,
      logRetentionDays: configuration.logRetentionDays,
      version,
      bundle,
    });
    const monitoring = new Monitoring(this, 'Monitoring', {
      endpoint,
      feedback,
      alarmEmail: configuration.alarmEmail,
    });
    endpoint.shiftSlowly(monitoring.errors);

    new CfnOutput(this, 'EndpointArn', {
      value: endpoint.alias.functionArn,
      description:
        'What the skill calls; write it into the developer console if CDK does not make the skill.',
    });
    new CfnOutput(this, 'FeedbackTableName', { value: feedback.table.tableName });
  }
}
