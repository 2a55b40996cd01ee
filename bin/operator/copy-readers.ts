import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { inParallel } from '../../lambdas/platform/in-parallel.ts';
import { attempt, type Database } from '../../lambdas/store/database.ts';

/** A row as DynamoDB writes it: `{"pk":{"S":"CHAT#1"}}`. */
export type RawRow = NonNullable<ConstructorParameters<typeof PutItemCommand>[0]['Item']>;

/** What is nobody's and soon over: who works on what at the moment, and which updates were answered where they came in. */
const passing = /^(?:UPDATE|LEASES)\b/;

const rowsAtOnce = 25;

/** Every row of the readers that is to outlive a move. */
export async function* readersOf({ client, readers }: Database): AsyncGenerator<RawRow> {
  let from: RawRow | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({ TableName: readers, ...(from && { ExclusiveStartKey: from }) }),
    );
    for (const row of Items) if (!passing.test(row.pk?.S ?? '')) yield row;
    from = LastEvaluatedKey;
  } while (from);
}

/**
 * Puts rows where they are not yet, so that who has come by meanwhile keeps what was chosen last; or in place of what is
 * there.
 */
export async function putReaders(
  database: Database,
  rows: Iterable<RawRow>,
  { isReplacing = false } = {},
): Promise<{ readonly put: number; readonly known: number }> {
  let [put, known] = [0, 0];
  await inParallel(rows, rowsAtOnce, async Item => {
    const command = new PutItemCommand({
      TableName: database.readers,
      Item,
      ...(!isReplacing && { ConditionExpression: 'attribute_not_exists(pk)' }),
    });
    if (await attempt(database.client.send(command))) put++;
    else known++;
  });
  return { put, known };
}
