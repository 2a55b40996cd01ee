import { BatchGetCommand, BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTables } from '../../lambdas/store/create-tables.ts';
import {
  batchGet,
  batchWrite,
  type Database,
  queryAll,
  ThrottledError,
} from '../../lambdas/store/database.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
beforeAll(async () => {
  running = await startDatabase();
});
afterAll(() => running.stop());

const rows = (pk: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ pk, sk: String(i).padStart(4, '0'), value: i }));
const allOf = (pk: string) =>
  queryAll(running.database, {
    TableName: running.database.content,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  });

/** The same database behind a client that leaves a part of each batch undone, as a throttled one does. */
function leavingUndone(isUndone: () => boolean): Database {
  const { database } = running;
  const send = async (command: BatchWriteCommand | BatchGetCommand) => {
    const asked = command.input.RequestItems?.[database.content];
    const list = Array.isArray(asked) ? asked : (asked?.Keys ?? []);
    const cut = isUndone() ? Math.floor(list.length / 2) : list.length;
    if (command instanceof BatchWriteCommand) {
      const part = { ...command.input.RequestItems, [database.content]: list.slice(0, cut) };
      if (cut > 0) await database.client.send(new BatchWriteCommand({ RequestItems: part as never }));
      return cut < list.length ? { UnprocessedItems: { [database.content]: list.slice(cut) } } : {};
    }
    const Keys = list.slice(0, cut);
    const answer =
      cut > 0
        ? await database.client.send(
            new BatchGetCommand({ RequestItems: { [database.content]: { Keys } } as never }),
          )
        : {};
    return cut < list.length
      ? { ...answer, UnprocessedKeys: { [database.content]: { Keys: list.slice(cut) } } }
      : answer;
  };
  return { ...database, client: { send } as never };
}

describe('a batch', () => {
  test('of any number of rows is written, read and removed', async () => {
    const { database } = running;
    for (const count of [0, 1, 25, 26, 130]) {
      const some = rows(`batch-${count}`, count);
      await batchWrite(database, database.content, { put: some });
      expect(await batchGet(database, database.content, some)).toHaveLength(count);
      expect(await allOf(`batch-${count}`)).toEqual(some);
      await batchWrite(database, database.content, { remove: some });
      expect(await allOf(`batch-${count}`)).toEqual([]);
    }
  });

  test('may put some rows and remove others', async () => {
    const { database } = running;
    const [kept, gone, ...others] = rows('mixed', 40);
    if (!kept || !gone) throw new Error('there are 40');
    await batchWrite(database, database.content, { put: [gone] });
    await batchWrite(database, database.content, { put: [kept, ...others], remove: [gone] });
    expect(await allOf('mixed')).toEqual([kept, ...others]);
  });

  test('reads a key that is asked for twice once', async () => {
    const { database } = running;
    const [row] = rows('asked-twice', 1);
    if (!row) throw new Error('there is one');
    await batchWrite(database, database.content, { put: [row] });
    expect(await batchGet(database, database.content, [row, row])).toEqual([row]);
  });

  test('that is left undone in part is asked again until it is done', async () => {
    const { database } = running;
    let times = 0;
    const halting = leavingUndone(() => times++ < 2);
    await batchWrite(halting, database.content, { put: rows('halting', 20) });
    expect(await allOf('halting')).toHaveLength(20);
    times = 0;
    expect(await batchGet(halting, database.content, rows('halting', 20))).toHaveLength(20);
  });

  test('that is never done fails by name', async () => {
    const { database } = running;
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const writing = batchWrite(
        leavingUndone(() => true),
        database.content,
        { put: rows('stuck', 1) },
      );
      await Promise.all([
        expect(writing).rejects.toThrow(ThrottledError),
        vi.advanceTimersByTimeAsync(60_000),
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('tables that are there already are left as they are', async () => {
  const { database } = running;
  const [row] = rows('survivor', 1);
  if (!row) throw new Error('there is one');
  await batchWrite(database, database.content, { put: [row] });
  await createTables(database.client, database);
  expect(await allOf('survivor')).toEqual([row]);
});
