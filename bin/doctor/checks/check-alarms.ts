import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { counted } from '../../operator/webhook-report.ts';
import { bad, ok } from '../finding.ts';
import type { Check } from '../patient.ts';

/** Which alarms ring. */
export const checkAlarms: Check = async ({ clients, resources }) => {
  const AlarmNames = [...resources.ofType('AWS::CloudWatch::Alarm').values()];
  if (AlarmNames.length === 0) return [];
  const { MetricAlarms = [] } = await clients.cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames }));
  const ringing = MetricAlarms.filter(({ StateValue }) => StateValue === 'ALARM');
  return ringing.length === 0
    ? [ok('alarms', `None of ${counted(AlarmNames.length, 'alarm')} rings.`)]
    : ringing.map(({ AlarmDescription = '' }) => {
        const [says = '', todo = 'docs/operations.md'] = AlarmDescription.split(' What to do: ');
        return bad('alarms', `Rings: ${says}`, todo);
      });
};
