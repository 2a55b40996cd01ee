import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import {
  dueIndex,
  keyNames,
  type TableRole,
  tableDefinitions,
  ttlAttribute,
} from '../../lambdas/store/tables.ts';

/** The two tables, apart from everything else: what runs can be taken down and put up again beside them. */
export class TablesStack extends Stack {
  readonly tables: Readonly<Record<TableRole, TableV2>>;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.tables = { readers: this.#createTable('readers'), content: this.#createTable('content') };
  }

  #createTable(role: TableRole): TableV2 {
    const { isKept } = tableDefinitions[role];
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    return new TableV2(this, role === 'readers' ? 'Readers' : 'Content', {
      partitionKey: text(keyNames.partition),
      sortKey: text(keyNames.sort),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      timeToLiveAttribute: ttlAttribute,
      globalSecondaryIndexes: [
        {
          indexName: dueIndex.name,
          partitionKey: text(dueIndex.partition),
          sortKey: text(dueIndex.sort),
          projectionType: ProjectionType.ALL,
        },
      ],
      removalPolicy: isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      deletionProtection: isKept,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: isKept },
    });
  }
}
