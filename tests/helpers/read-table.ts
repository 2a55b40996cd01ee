import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Database, Row } from '../../lambdas/store/database.ts';

/** Every row of a table, to look for what must not be there. */
export async function readTable(database: Database, table: string): Promise<Row[]> {
  const rows: Row[] = [];
  let next: Row | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await database.client.send(
      new ScanCommand({ TableName: table, ...(next && { ExclusiveStartKey: next }) }),
    );
    rows.push(...Items);
    next = LastEvaluatedKey;
  } while (next);
  return rows;
}
