import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { TurnDashboard } from './dashboard';
import type { Endpoint } from './endpoint';
import type { FeedbackTable } from './feedbackTable';
import { TurnMetrics } from './metrics';

/** A quarter of the 8 s that Alexa waits, and the bar of platform 9, row 15. */
const SLOW_MS = 2000;

export interface MonitoringProps {
  readonly endpoint: Endpoint;
  readonly feedback: FeedbackTable;
  readonly alarmEmail: string | null;
}

/** Who is told when something is wrong, and one page to look at. */
export class Monitoring extends Construct {
  readonly topic: Topic;
  /** Goes off at a single failed call, failed turn or refused answer; deployments are taken back by it. */
  readonly errors: Alarm;

  constructor(scope: Construct, id: string, { endpoint, feedback, alarmEmail }: MonitoringProps) {
    super(scope, id);
    const minute = Duration.minutes(1);
    const five = Duration.minutes(5);
    const turns = new TurnMetrics(this, 'Turns', endpoint.logGroup);

    this.topic = new Topic(this, 'Alarms', { displayName: 'Cramp Coach alarms', enforceSSL: true });
    // A topic with a policy of its own has lost the one that lets the account's alarms publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (alarmEmail !== null) this.topic.addSubscription(new EmailSubscription(alarmEmail));

    this.errors = this.alarm('Errors', {
      metric: new MathExpression({
        label: 'Errors',
        // A sum has no value where one of its figures has none; a late one is looked at again below.
        expression: 'FILL(calls, 0) + FILL(failed, 0) + FILL(refused, 0)',
        usingMetrics: {
          calls: endpoint.alias.metricErrors({ period: minute, statistic: Stats.SUM }),
          failed: turns.count('FailedTurns', minute),
          refused: turns.count('RefusedAnswers', minute),
        },
        period: minute,
      }),
      // Figures arrive late and are added to, so one bad minute of the last five counts.
      periods: 5,
      badPeriods: 1,
      meaning: 'Somebody asked and heard that something went wrong; the log line of the turn says what.',
    });
    this.alarm('Throttles', {
      metric: endpoint.alias.metricThrottles({ period: five, statistic: Stats.SUM }),
      meaning: 'Calls were turned away: the account has too little concurrency.',
    });
    this.alarm('SlowTurns', {
      metric: endpoint.alias.metricDuration({ period: five, statistic: Stats.p(99) }),
      threshold: SLOW_MS,
      periods: 3,
      meaning: `One turn in a hundred has taken more than ${SLOW_MS} ms for a quarter of an hour.`,
    });
    this.alarm('TableThrottles', {
      metric: feedback.turnedAway(five),
      meaning: 'Feedback came in faster than the ceiling of the table allows.',
    });
    this.alarm('FeedbackOnRecord', {
      metric: turns.count('FeedbackOnRecord'),
      meaning: 'Feedback could not be stored in time and lies in the log instead (npm run replay).',
    });

    new TurnDashboard(this, 'Dashboard', { endpoint, feedback, turns });
  }

  private alarm(
    id: string,
    {
      metric,
      meaning,
      threshold = 1,
      periods = 1,
      badPeriods = periods,
    }: {
      readonly metric: IMetric;
      readonly meaning: string;
      readonly threshold?: number;
      readonly periods?: number;
      /** So many of the last `periods` are enough. */
      readonly badPeriods?: number;
    },
  ): Alarm {
    const alarm = new Alarm(this, id, {
      metric,
      alarmDescription: meaning,
      threshold,
      evaluationPeriods: periods,
      datapointsToAlarm: badPeriods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Nobody talking to the skill is not a fault.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    return alarm;
  }
}
