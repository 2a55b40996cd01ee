import { Duration } from 'aws-cdk-lib';
import {
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { CheckedSettings } from '../stage-settings.ts';
import { stageMetric } from './stage-metric.ts';
import type { Watched } from './watched.ts';

/** When somebody has to look. */
export interface AlarmRule {
  /** What is wrong, for the operator. */
  readonly says: string;
  metric(watched: Watched): IMetric;
  readonly threshold: number;
  /** @default at or above the threshold */
  readonly comparison?: ComparisonOperator;
  /** @default 1 */
  readonly periods?: number;
  /** Where there is something to watch. @default every stage */
  readonly isWanted?: (settings: CheckedSettings) => boolean;
  /** What no data means. @default that all is well */
  readonly silence?: TreatMissingData;
}

const fiveMinutes = { period: Duration.minutes(5) };
const quarter = { period: Duration.minutes(15) };
const hour = { period: Duration.hours(1) };
const silent = {
  threshold: 1,
  comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
  silence: TreatMissingData.BREACHING,
} as const;

/**
 * CloudWatch's first ten alarmed metrics cost nothing, and these are ten: none is on what mends itself or shows in another.
 * A function that fails at a message brings it to the dead letters, one that fails at an update is a 5xx of the webhook, a
 * tick that fails writes no heartbeat. A stage with a language model has one more. Each has a paragraph in docs/operations.md, by its name here.
 */
export const alarmTable = {
  DeadLetters: {
    says: 'Work was given up after several tries.',
    metric: ({ deadLetters }) =>
      deadLetters.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, statistic: Stats.MAXIMUM }),
    threshold: 1,
  },
  DispatchSilent: {
    says: 'No digest has been looked for: the one-minute tick does not run, or fails.',
    metric: ({ stage }) => stageMetric(stage, 'DigestsDue', { ...quarter, statistic: Stats.SAMPLE_COUNT }),
    ...silent,
  },
  PollSilent: {
    says: 'No paper has been looked at: the five-minute tick does not run, or fails.',
    metric: ({ stage }) => stageMetric(stage, 'SourcesPolled', { ...hour, statistic: Stats.SAMPLE_COUNT }),
    ...silent,
  },
  DigestsLost: {
    says: 'Digests have failed, or may not have arrived.',
    metric: ({ stage }) =>
      new MathExpression({
        expression: 'FILL(failed, 0) + FILL(unknown, 0)',
        label: 'failed or unknown',
        usingMetrics: {
          failed: stageMetric(stage, 'DigestsFailed', hour),
          unknown: stageMetric(stage, 'DigestsUnknown', hour),
        },
        ...hour,
      }),
    threshold: 5,
  },
  DigestsWait: {
    says: 'Digests wait in their queue: senders are too few, or Telegram asks for patience.',
    metric: ({ delivery }) =>
      delivery.digests.queue.metricApproximateAgeOfOldestMessage({
        ...fiveMinutes,
        statistic: Stats.MAXIMUM,
      }),
    threshold: Duration.minutes(30).toSeconds(),
    periods: 2,
  },
  WebhookFails: {
    says: 'Updates of Telegram were answered with errors, or too late.',
    metric: ({ conversation }) =>
      conversation.webhookApi.api.metricServerError({ ...fiveMinutes, statistic: Stats.SUM }),
    threshold: 3,
    periods: 2,
  },
  WebhookUnhealthy: {
    says: 'Telegram cannot bring updates: no token, a refused one, or a webhook that is not ours; or nobody looks.',
    metric: ({ stage }) => stageMetric(stage, 'WebhookTroubles', { ...hour, statistic: Stats.MAXIMUM }),
    threshold: 1,
    periods: 2,
    silence: TreatMissingData.BREACHING,
  },
  Throttles: {
    says: 'Functions found no room among the concurrent executions of the account.',
    metric: () =>
      new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: Stats.SUM, ...quarter }),
    threshold: 100,
    periods: 2,
  },
  StaleSources: {
    says: 'Papers could not be read for more than a day.',
    metric: ({ stage }) => stageMetric(stage, 'StaleSources', { period: Duration.days(1) }),
    threshold: 1,
  },
  ModelSpent: {
    says: 'The language model has used up the tokens of the day.',
    metric: ({ stage }) => stageMetric(stage, 'ModelBudgetRefusals', hour),
    threshold: 1,
    isWanted: ({ summariser }) => summariser === 'bedrock',
  },
} as const satisfies Record<string, AlarmRule>;

export type AlarmName = keyof typeof alarmTable;
