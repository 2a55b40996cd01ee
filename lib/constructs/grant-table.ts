import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { dueIndex } from '../../lambdas/store/tables.ts';

/** What a function may do with a table: read and write rows whose keys it knows, and list what is due. */
export type TableAccess = 'reads' | 'writes' | 'lists due';

const rowActions = {
  reads: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  writes: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
} as const satisfies Partial<Record<TableAccess, readonly string[]>>;

/**
 * Lets a function work with a table. The table's own grants add Scan, and every index by a wildcard; without the two,
 * who holds only row access cannot list the readers.
 */
export function grantTable(table: TableV2, grantee: IGrantable, ...access: readonly TableAccess[]): void {
  const actions = access.flatMap(kind => (kind === 'lists due' ? [] : rowActions[kind]));
  if (actions.length > 0) Grant.addToPrincipal({ grantee, actions, resourceArns: [table.tableArn] });
  if (access.includes('lists due'))
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:Query'],
      resourceArns: [`${table.tableArn}/index/${dueIndex.name}`],
    });
}
