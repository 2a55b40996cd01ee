import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { AwsConfig } from './deployed-stage.ts';

/** How many rows of a kind (their sort key) a small table has. */
export async function countRows(table: string, sortKey: string, config: AwsConfig): Promise<number> {
  const client = new DynamoDBClient(config);
  let count = 0;
  let next: Record<string, never> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        Select: 'COUNT',
        FilterExpression: 'sk = :kind',
        ExpressionAttributeValues: { ':kind': { S: sortKey } },
        ...(next && { ExclusiveStartKey: next }),
      }),
    );
    count += page.Count ?? 0;
    next = page.LastEvaluatedKey as Record<string, never> | undefined;
  } while (next);
  return count;
}
