import type { Duration } from 'aws-cdk-lib';
import { Metric, Stats, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import {
  type MetricName,
  metricNamespace,
  metricUnits,
  stageDimension,
} from '../../lambdas/platform/metric-names.ts';

/** A metric that the functions of a stage write. */
export const stageMetric = (
  stage: string,
  metricName: MetricName,
  options: { readonly period: Duration; readonly statistic?: string; readonly label?: string },
): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { [stageDimension]: stage },
    unit: metricUnits[metricName] === 'Seconds' ? Unit.SECONDS : Unit.COUNT,
    statistic: Stats.SUM,
    ...options,
  });
