import type { Clock } from './clock.ts';
import { heartbeats, type MetricName, metricNamespace, metricUnits, stageDimension } from './metric-names.ts';

/** Counts what happened; figures that belong together go in one call, which is one line. */
export interface Metrics {
  put(values: Readonly<Partial<Record<MetricName, number>>>): void;
}

/**
 * Metrics as lines of CloudWatch's embedded metric format, which the logs turn into metrics without a request: no right
 * to CloudWatch is needed, and a function that dies has lost none that it wrote.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const createMetrics = (stage: string, clock: Clock, write: (line: string) => void): Metrics => ({
  put(values) {
    const given = Object.entries(values).filter(
      ([name, value]) => value !== undefined && (value !== 0 || isWrittenAtZero(name as MetricName)),
    );
    if (given.length === 0) return;
    const Metrics = given.map(([Name]) => ({ Name, Unit: metricUnits[Name as MetricName] }));
    write(
      JSON.stringify({
        _aws: {
          Timestamp: clock().getTime(),
          CloudWatchMetrics: [{ Namespace: metricNamespace, Dimensions: [[stageDimension]], Metrics }],
        },
        [stageDimension]: stage,
        ...Object.fromEntries(given),
      }),
    );
  },
});

const isWrittenAtZero = (name: MetricName) => metricUnits[name] !== 'Count' || heartbeats.includes(name);

/**
 * The functions' metrics. They go past `console`, which in a function with JSON logs wraps every line into an object of
 * its own, where CloudWatch does not look for metrics.
 */
export const stdoutMetrics = (stage: string, clock: Clock): Metrics =>
  createMetrics(stage, clock, line => process.stdout.write(`${line}\n`));

export const silentMetrics: Metrics = { put: () => {} };
