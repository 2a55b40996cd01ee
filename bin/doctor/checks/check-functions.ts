import { counted } from '../../operator/webhook-report.ts';
import { readFigures } from '../figures.ts';
import { type Finding, ok, warn } from '../finding.ts';
import type { Check } from '../patient.ts';
import { logCommand } from './check-ticks.ts';

const minutes = 24 * 60;

/** Which functions failed, or found no room, in the last day. */
export const checkFunctions: Check = async patient => {
  const functions = [...patient.resources.ofType('AWS::Lambda::Function')];
  const figures = functions.flatMap(([, name]) =>
    (['Errors', 'Throttles'] as const).map(metric => ({
      namespace: 'AWS/Lambda',
      metric,
      dimensions: { FunctionName: name },
      statistic: 'Sum' as const,
    })),
  );
  const values = await readFigures(patient, minutes, figures);
  const findings = functions.flatMap(([called], index): Finding[] => {
    const name = called.replace(/^(Ingestion|Conversation(Registration)?|Delivery)/, '').toLowerCase();
    const [errors, throttles] = [values[2 * index] ?? 0, values[2 * index + 1] ?? 0];
    return [
      ...(errors > 0
        ? [
            warn(
              'functions',
              `${name}: ${counted(errors, 'error')} in the last day.`,
              logCommand(patient, name),
            ),
          ]
        : []),
      ...(throttles > 0
        ? [
            warn(
              'functions',
              `${name}: found no room ${counted(throttles, 'time')} in the last day.`,
              'docs/operations.md#alarm-throttles',
            ),
          ]
        : []),
    ];
  });
  return findings.length > 0
    ? findings
    : [ok('functions', `${functions.length} functions, no errors and always room in the last day.`)];
};
