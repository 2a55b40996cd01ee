import { GetMetricDataCommand, type MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import type { Patient } from './patient.ts';

/** A figure of CloudWatch's. */
export interface Figure {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: 'Sum' | 'Maximum' | 'SampleCount';
}

/** Seconds; short enough for the last quarter of an hour, long enough for a day in one answer. */
const period = 300;

/** The figures of the last so many minutes, in their order: sums added up, maxima compared; null where there is no data. */
export async function readFigures(
  { clients, clock }: Pick<Patient, 'clients' | 'clock'>,
  minutes: number,
  figures: readonly Figure[],
): Promise<readonly (number | null)[]> {
  const now = clock();
  const MetricDataQueries: MetricDataQuery[] = figures.map((figure, index) => ({
    Id: `m${index}`,
    MetricStat: {
      Metric: {
        Namespace: figure.namespace,
        MetricName: figure.metric,
        Dimensions: Object.entries(figure.dimensions).map(([Name, Value]) => ({ Name, Value })),
      },
      Period: period,
      Stat: figure.statistic,
    },
  }));
  const { MetricDataResults = [] } = await clients.cloudWatch.send(
    new GetMetricDataCommand({
      MetricDataQueries,
      StartTime: new Date(now.getTime() - minutes * 60_000),
      EndTime: now,
    }),
  );
  return figures.map(({ statistic }, index) => {
    const values = MetricDataResults.find(({ Id }) => Id === `m${index}`)?.Values ?? [];
    if (values.length === 0) return null;
    return statistic === 'Maximum' ? Math.max(...values) : values.reduce((sum, value) => sum + value);
  });
}
