import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { stageMetric } from './stage-metric.ts';
import type { Watched } from './watched.ts';

const hour = { period: Duration.hours(1) };
const day = { period: Duration.days(1) };
const fiveMinutes = { period: Duration.minutes(5) };

/** One page that answers: are readers getting their digests? Above the day in figures, below how it came about. */
export class StageDashboard extends Construct {
  constructor(scope: Construct, id: string, watched: Watched, alarms: readonly Alarm[]) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(1) });
    dashboard.addWidgets(
      new TextWidget({
        markdown: `# Leaderette, ${watched.stage}: are readers getting their digests?\nWhat to do about an alarm: docs/operations.md`,
        width: 24,
        height: 2,
      }),
    );
    dashboard.addWidgets(
      new SingleValueWidget({
        title: 'Digests, the last day',
        metrics: digestMetrics(watched.stage, day),
        setPeriodToTimeRange: true,
        width: 12,
        height: 4,
      }),
      new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 12, height: 4 }),
    );
    for (const row of [digestGraphs(watched), wayGraphs(watched), sourceGraphs(watched)])
      dashboard.addWidgets(...row);
  }
}

const digestMetrics = (stage: string, period: { readonly period: Duration }) => [
  stageMetric(stage, 'DigestsDue', { ...period, label: 'due' }),
  stageMetric(stage, 'DigestLateness', { ...period, statistic: Stats.SAMPLE_COUNT, label: 'sent' }),
  stageMetric(stage, 'DigestsFailed', { ...period, label: 'failed' }),
  stageMetric(stage, 'DigestsUnknown', { ...period, label: 'unknown' }),
];

function digestGraphs({ stage }: Watched): GraphWidget[] {
  const lateness = (percent: number) =>
    stageMetric(stage, 'DigestLateness', {
      ...hour,
      statistic: Stats.percentile(percent),
      label: `p${percent}`,
    });
  return [
    new GraphWidget({ title: 'Digests by the hour', left: digestMetrics(stage, hour), width: 12 }),
    new GraphWidget({ title: 'Seconds late', left: [lateness(50), lateness(99)], width: 12 }),
  ];
}

function wayGraphs({ delivery, conversation }: Watched): GraphWidget[] {
  const { queue } = delivery.digests;
  const { api } = conversation.webhookApi;
  const latency = (percent: number) =>
    api.metricLatency({ ...fiveMinutes, statistic: Stats.percentile(percent), label: `p${percent}` });
  return [
    new GraphWidget({
      title: 'Digests in the queue; seconds that the oldest waits',
      left: [queue.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, label: 'waiting' })],
      right: [queue.metricApproximateAgeOfOldestMessage({ ...fiveMinutes, label: 'oldest' })],
      width: 12,
    }),
    new GraphWidget({
      title: "Telegram's updates and errors; milliseconds",
      left: [
        api.metricCount({ ...fiveMinutes, label: 'updates' }),
        api.metricClientError({ ...fiveMinutes, label: '4xx' }),
        api.metricServerError({ ...fiveMinutes, label: '5xx' }),
      ],
      right: [latency(50), latency(99)],
      width: 12,
    }),
  ];
}

function sourceGraphs({ stage, deadLetters, ingestion, conversation, delivery }: Watched): GraphWidget[] {
  const functions = {
    poll: ingestion.poll,
    fetch: ingestion.fetch,
    summarise: ingestion.summarise,
    webhook: conversation.webhook,
    chores: conversation.chores,
    register: conversation.registration.register,
    dispatch: delivery.dispatch,
    deliver: delivery.deliver,
  };
  return [
    new GraphWidget({
      title: 'Articles by the hour; papers that cannot be read',
      left: [stageMetric(stage, 'ArticlesNew', { ...hour, label: 'new articles' })],
      right: [stageMetric(stage, 'StaleSources', { ...hour, label: 'stale papers' })],
      width: 12,
    }),
    new GraphWidget({
      title: 'Errors of functions; dead letters',
      left: Object.entries(functions).map(([label, one]) => one.metricErrors({ ...fiveMinutes, label })),
      right: [
        deadLetters.metricApproximateNumberOfMessagesVisible({
          ...fiveMinutes,
          statistic: Stats.MAXIMUM,
          label: 'dead letters',
        }),
      ],
      width: 12,
    }),
  ];
}
