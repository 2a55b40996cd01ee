import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { type TableRole, tableDefinitions, ttlAttribute } from '../../../lambdas/store/tables.ts';
import { bad, type Finding, ok, warn } from '../finding.ts';
import type { Check, DeployedPatient } from '../patient.ts';

/** Whether the tables are there and protected as they should be, whatever somebody did to them since. */
export const checkTables: Check = async patient => {
  const tables = patient.resources.ofType('AWS::DynamoDB::GlobalTable');
  const roles = Object.keys(tableDefinitions) as TableRole[];
  const findings = await Promise.all(
    roles.map(role => {
      const name = tables.get(role === 'readers' ? 'Readers' : 'Content');
      return name ? checkTable(patient, role, name) : [];
    }),
  );
  return findings.flat();
};

async function checkTable({ clients }: DeployedPatient, role: TableRole, name: string): Promise<Finding[]> {
  const [{ Table }, { ContinuousBackupsDescription }, { TimeToLiveDescription }] = await Promise.all([
    clients.dynamo.send(new DescribeTableCommand({ TableName: name })),
    clients.dynamo.send(new DescribeContinuousBackupsCommand({ TableName: name })),
    clients.dynamo.send(new DescribeTimeToLiveCommand({ TableName: name })),
  ]);
  const { isKept } = tableDefinitions[role];
  const findings: Finding[] = [];
  if (Table?.TableStatus !== 'ACTIVE')
    findings.push(
      bad(
        'tables',
        `${role} is ${Table?.TableStatus ?? 'not there'}.`,
        `aws dynamodb describe-table --table-name ${name}`,
      ),
    );
  if (isKept && !Table?.DeletionProtectionEnabled)
    findings.push(
      warn(
        'tables',
        `${role} may be deleted by mistake.`,
        `aws dynamodb update-table --table-name ${name} --deletion-protection-enabled`,
      ),
    );
  const recovery = ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus;
  if (isKept && recovery !== 'ENABLED')
    findings.push(
      warn(
        'tables',
        `${role} cannot be restored.`,
        `aws dynamodb update-continuous-backups --table-name ${name} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
      ),
    );
  if (!['ENABLED', 'ENABLING'].includes(TimeToLiveDescription?.TimeToLiveStatus ?? ''))
    findings.push(
      warn(
        'tables',
        `${role} keeps what should expire.`,
        `aws dynamodb update-time-to-live --table-name ${name} --time-to-live-specification Enabled=true,AttributeName=${ttlAttribute}`,
      ),
    );
  const kept = isKept ? ', can be restored, protected from deletion' : '';
  return findings.length > 0 ? findings : [ok('tables', `${role}: active, rows expire${kept}.`)];
}
