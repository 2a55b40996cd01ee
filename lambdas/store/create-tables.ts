import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dueIndex, keyNames, type TableRole, tableDefinitions } from './tables.ts';

/** Makes the tables that are not there yet, as the infrastructure does in AWS (but for the TTL, which needs a service). */
export async function createTables(client: DynamoDBClient, names: Record<TableRole, string>): Promise<void> {
  const roles = Object.keys(tableDefinitions) as TableRole[];
  await Promise.all(roles.map(role => createTable(client, names[role])));
}

async function createTable(client: DynamoDBClient, TableName: string): Promise<void> {
  const attributes = [keyNames.partition, keyNames.sort, dueIndex.partition, dueIndex.sort];
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: attributes.map(AttributeName => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: schema(keyNames),
        GlobalSecondaryIndexes: [
          { IndexName: dueIndex.name, KeySchema: schema(dueIndex), Projection: { ProjectionType: 'ALL' } },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceInUseException') throw error;
  }
  await untilActive(client, TableName);
}

const schema = (keys: { readonly partition: string; readonly sort: string }) => [
  { AttributeName: keys.partition, KeyType: 'HASH' as const },
  { AttributeName: keys.sort, KeyType: 'RANGE' as const },
];

async function untilActive(client: DynamoDBClient, TableName: string): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    const indexes = Table?.GlobalSecondaryIndexes ?? [];
    if (Table?.TableStatus === 'ACTIVE' && indexes.every(index => index.IndexStatus === 'ACTIVE')) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
