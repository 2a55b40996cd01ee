import { expect, test } from 'vitest';
import { metricUnits } from '../../lambdas/platform/metric-names.ts';
import { createMetrics } from '../../lambdas/platform/metrics.ts';

const now = new Date('2026-11-23T08:00:00Z');

function linesOf(put: (metrics: ReturnType<typeof createMetrics>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  put(
    createMetrics(
      'prod',
      () => now,
      line => lines.push(line),
    ),
  );
  return lines.map(line => JSON.parse(line));
}

test('A line is what CloudWatch reads as metrics: names with units at the root, the stage as only dimension', () => {
  expect(linesOf(metrics => metrics.put({ SourcesPolled: 12, DigestLateness: 0 }))).toEqual([
    {
      _aws: {
        Timestamp: now.getTime(),
        CloudWatchMetrics: [
          {
            Namespace: 'Leaderette',
            Dimensions: [['Stage']],
            Metrics: [
              { Name: 'SourcesPolled', Unit: 'Count' },
              { Name: 'DigestLateness', Unit: 'Seconds' },
            ],
          },
        ],
      },
      Stage: 'prod',
      SourcesPolled: 12,
      DigestLateness: 0,
    },
  ]);
});

test('Nothing to count is no line', () => {
  expect(linesOf(metrics => metrics.put({}))).toEqual([]);
  expect(linesOf(metrics => metrics.put({ StaleSources: 0 }))).toEqual([]);
});

test('No metric is called as something else in the line', () => {
  expect(Object.keys(metricUnits)).not.toContain('Stage');
  expect(Object.keys(metricUnits)).not.toContain('_aws');
});
