import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import {
  dueIndex,
  keyNames,
  type TableRole,
  tableDefinitions,
  ttlAttribute,
} from '../../lambdas/store/tables.ts';
import { tableParameterName } from '../table-parameter-name.ts';

export interface TablesStackProps extends StackProps {
  readonly stage: string;
}

/** The two tables, apart from everything else: what runs can be taken down and put up again beside them. */
export class TablesStack extends Stack {
  readonly tables: Readonly<Record<TableRole, TableV2>>;

  constructor(scope: Construct, id: string, props: TablesStackProps) {
    super(scope, id, props);
    this.tables = { readers: this.#createTable('readers'), content: this.#createTable('content') };
    new CfnOutput(this, 'ReadersTable', {
      value: this.tables.readers.tableName,
      description: 'Stays when this stack is destroyed: docs/operations.md, Leaving',
    });
    this.#nameTable('readers', props.stage);
    this.#nameTable('content', props.stage);
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

  /** Verbs of the command line find the tables by these: CloudFormation draws the names themselves. */
  #nameTable(role: TableRole, stage: string): void {
    new StringParameter(this, role === 'readers' ? 'ReadersName' : 'ContentName', {
      parameterName: tableParameterName(stage, role),
      stringValue: this.tables[role].tableName,
      description: `Leaderette, stage ${stage}: the name of the ${role} table`,
    });
  }
}
