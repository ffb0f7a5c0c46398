import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  MathExpression,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Endpoint } from './endpoint';
import type { FeedbackTable } from './feedbackTable';
import type { TurnMetrics } from './metrics';

const HALF = 12;
const HOUR = Duration.hours(1);

export interface TurnDashboardProps {
  readonly endpoint: Endpoint;
  readonly feedback: FeedbackTable;
  readonly turns: TurnMetrics;
}

/** One page: is it up, is it fast, what do people ask, is it understood, does it help. */
export class TurnDashboard extends Construct {
  constructor(scope: Construct, id: string, { endpoint, feedback, turns }: TurnDashboardProps) {
    super(scope, id);
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: HALF });
    const table = (title: string, queryLines: string[]) =>
      new LogQueryWidget({
        title,
        logGroupNames: [endpoint.logGroup.logGroupName],
        queryLines,
        view: LogQueryVisualizationType.TABLE,
        width: HALF,
        height: 8,
      });

    new Dashboard(this, 'Page', {
      defaultInterval: Duration.days(7),
      widgets: [
        [
          graph('Requests', [
            turns.count('Turns'),
            endpoint.alias.metricErrors({ statistic: Stats.SUM }),
            turns.count('FailedTurns'),
            turns.count('RefusedAnswers'),
            endpoint.alias.metricThrottles({ statistic: Stats.SUM }),
          ]),
          graph('Latency (ms)', [
            endpoint.alias.metricDuration({ statistic: Stats.p(50) }),
            endpoint.alias.metricDuration({ statistic: Stats.p(99) }),
          ]),
        ],
        [
          graph('Fallback share (%)', [
            hourly('Not understood', '100 * misses / answers', {
              misses: turns.count('NotUnderstood', HOUR),
              answers: turns.count('Answers', HOUR),
            }),
          ]),
          graph('Helpful share (%)', [
            hourly('Helpful', '100 * yes / (yes + no)', {
              yes: turns.count('Helpful', HOUR),
              no: turns.count('Unhelpful', HOUR),
            }),
          ]),
        ],
        [
          table('Intents', [
            'filter kind = "turn"',
            'stats count(*) as turns, pct(ms, 99) as p99_ms by intent',
            'sort turns desc',
          ]),
          table('Helpful by subject', [
            'filter kind = "turn" and subject like /./',
            'stats count(*) as answers by subject, helpful',
            'sort answers desc',
          ]),
        ],
        [
          graph('Feedback', [
            turns.count('Helpful'),
            turns.count('Unhelpful'),
            turns.count('FeedbackOnRecord'),
            feedback.turnedAway(Duration.minutes(5)),
          ]),
        ],
      ],
    });
  }
}

const hourly = (label: string, expression: string, usingMetrics: Record<string, IMetric>): MathExpression =>
  new MathExpression({ label, expression, usingMetrics, period: HOUR });
