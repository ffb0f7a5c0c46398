import { Match } from 'aws-cdk-lib/assertions';
import { synth, template } from './synth';

const EMAIL = 'somebody@cramp-coach.invalid';
const stack = template(synth({ alarmEmail: EMAIL }), 'CrampCoach-NA');
const topic = { Ref: Match.stringLikeRegexp('^MonitoringAlarms') };

const metricOf = (Namespace: string, MetricName: string) =>
  Match.objectLike({
    MetricStat: Match.objectLike({ Period: 60, Metric: Match.objectLike({ Namespace, MetricName }) }),
  });

describe('the alarms', () => {
  it.each([
    [
      'a failed call, a failed turn and a refused answer',
      {
        Threshold: 1,
        EvaluationPeriods: 5,
        DatapointsToAlarm: 1,
        Metrics: Match.arrayWith([
          Match.objectLike({ Expression: 'FILL(calls, 0) + FILL(failed, 0) + FILL(refused, 0)' }),
          metricOf('AWS/Lambda', 'Errors'),
          metricOf('CrampCoach', 'FailedTurns'),
          metricOf('CrampCoach', 'RefusedAnswers'),
        ]),
      },
    ],
    ['a call turned away', { MetricName: 'Throttles', Threshold: 1 }],
    [
      'slow turns',
      { MetricName: 'Duration', ExtendedStatistic: 'p99', Threshold: 2000, EvaluationPeriods: 3 },
    ],
    [
      'a table, or its index, that turns a row away',
      {
        Namespace: 'AWS/DynamoDB',
        MetricName: 'ThrottledRequests',
        Dimensions: [Match.objectLike({ Name: 'Operation', Value: 'PutItem' }), Match.anyValue()],
      },
    ],
    ['feedback put on record', { MetricName: 'FeedbackOnRecord', Namespace: 'CrampCoach', Threshold: 1 }],
  ])('tell of %s', (_, properties) => {
    stack.hasResourceProperties('AWS::CloudWatch::Alarm', {
      ...properties,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      AlarmActions: [topic],
      OKActions: [topic],
      TreatMissingData: 'notBreaching',
    });
  });

  it('watch the alias people reach, not a version they no longer do', () => {
    const alarms = Object.values(stack.findResources('AWS::CloudWatch::Alarm')).map((alarm) =>
      JSON.stringify(alarm),
    );
    const ofTheFunction = alarms.filter((alarm) => alarm.includes('"AWS/Lambda"'));
    expect(ofTheFunction).toHaveLength(3);
    for (const alarm of ofTheFunction) expect(alarm).toContain(':live');
  });

  it('each say in words what has happened', () => {
    for (const { Properties } of Object.values(stack.findResources('AWS::CloudWatch::Alarm'))) {
      expect(Properties.AlarmDescription).toMatch(/^[A-Z].+[.)]$/);
    }
  });
});

describe('the topic', () => {
  it('admits the alarms of this account, over TLS alone', () => {
    stack.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  it('writes to the address in the configuration, and to nobody when there is none', () => {
    stack.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: EMAIL });
    template(synth(), 'CrampCoach-NA').resourceCountIs('AWS::SNS::Subscription', 0);
  });
});

describe('the metrics', () => {
  it.each([
    ['Turns', '{ $.kind = "turn" }'],
    ['Answers', '{ ($.kind = "turn") && ($.outcome != "quiet") && ($.outcome != "error") }'],
    [
      'NotUnderstood',
      '{ ($.kind = "turn") && ($.understood IS FALSE) && ($.outcome != "quiet") && ($.outcome != "error") }',
    ],
    ['Helpful', '{ ($.kind = "turn") && ($.helpful IS TRUE) }'],
    ['Unhelpful', '{ ($.kind = "turn") && ($.helpful IS FALSE) }'],
    ['FailedTurns', '{ ($.kind = "turn") && ($.outcome = "error") }'],
    ['RefusedAnswers', '{ ($.kind = "turn") && ($.reason = "INVALID_RESPONSE") }'],
    ['FeedbackOnRecord', '{ $.kind = "feedback_on_record" }'],
  ])('count %s in the log', (MetricName, FilterPattern) => {
    stack.hasResourceProperties('AWS::Logs::MetricFilter', {
      FilterPattern,
      MetricTransformations: [
        { MetricName, MetricNamespace: 'CrampCoach', MetricValue: '1', DefaultValue: 0 },
      ],
    });
  });
});

describe('the dashboard', () => {
  const [dashboard] = Object.values(stack.findResources('AWS::CloudWatch::Dashboard'));
  const body = JSON.stringify(dashboard?.Properties.DashboardBody);

  it.each(['Requests', 'Latency (ms)', 'Intents', 'Fallback share (%)', 'Helpful share (%)'])(
    'shows %s',
    (title) => {
      expect(body).toContain(`\\"title\\":\\"${title}\\"`);
    },
  );

  it.each([
    [
      'answers that were not understood of all answers',
      '100 * misses / answers',
      ['NotUnderstood', 'Answers'],
    ],
    ['a yes of all that was said of it', '100 * yes / (yes + no)', ['Helpful', 'Unhelpful']],
  ])('works out %s', (_, expression, metrics) => {
    expect(body).toContain(`\\"expression\\":\\"${expression}\\"`);
    const graph = body.slice(body.indexOf(expression)).split('title')[0];
    for (const metric of metrics) expect(graph).toContain(`\\"CrampCoach\\",\\"${metric}\\"`);
  });
});
