import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type IFilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

const NAMESPACE = 'CrampCoach';

/**
 * Figures counted from the log line of a turn, so that no call is made for them. No metric has a dimension: each
 * value of one would be charged as a metric of its own, and the dashboard asks the log itself for shares by intent.
 */
const FILTERS = {
  Turns: all({ kind: 'turn' }),
  /** What somebody said and heard an answer to: no end of a session, and no turn that went wrong. */
  Answers: all({ kind: 'turn' }, { outcome: ['quiet', 'error'] }),
  NotUnderstood: all({ kind: 'turn', understood: false }, { outcome: ['quiet', 'error'] }),
  Helpful: all({ kind: 'turn', helpful: true }),
  Unhelpful: all({ kind: 'turn', helpful: false }),
  /** A turn that went wrong inside and was answered all the same: the call itself is no error. */
  FailedTurns: all({ kind: 'turn', outcome: 'error' }),
  /** An answer that Alexa would not speak; it says so only afterwards. */
  RefusedAnswers: all({ kind: 'turn', reason: 'INVALID_RESPONSE' }),
  FeedbackOnRecord: all({ kind: 'feedback_on_record' }),
} as const;

/** What is counted. */
export type TurnMetric = keyof typeof FILTERS;

/** The turn's log line as metrics. */
export class TurnMetrics extends Construct {
  constructor(scope: Construct, id: string, logGroup: LogGroup) {
    super(scope, id);
    for (const [name, filterPattern] of Object.entries(FILTERS)) {
      new MetricFilter(this, name, {
        logGroup,
        filterPattern,
        metricNamespace: NAMESPACE,
        metricName: name,
        metricValue: '1',
        defaultValue: 0,
      });
    }
  }

  /** How often it happened in each `period`. */
  count(metricName: TurnMetric, period = Duration.minutes(5)): Metric {
    return new Metric({ namespace: NAMESPACE, metricName, statistic: 'Sum', period });
  }
}

/** Lines whose fields are these, and are none of those. */
function all(
  these: Readonly<Record<string, string | boolean>>,
  none: Readonly<Record<string, readonly string[]>> = {},
): IFilterPattern {
  const terms = Object.entries(these).map(([field, value]) =>
    typeof value === 'boolean'
      ? FilterPattern.booleanValue(`$.${field}`, value)
      : FilterPattern.stringValue(`$.${field}`, '=', value),
  );
  const others = Object.entries(none).flatMap(([field, values]) =>
    values.map((value) => FilterPattern.stringValue(`$.${field}`, '!=', value)),
  );
  return FilterPattern.all(...terms, ...others);
}
