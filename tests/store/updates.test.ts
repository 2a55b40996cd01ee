import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaseSeconds, type UpdateStore } from '../../lambdas/store/updates.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
let updates: UpdateStore;
beforeAll(async () => {
  running = await startDatabase();
  updates = running.store.updates;
});
afterAll(() => running.stop());

const bot = 4_700_000;
const start = new Date('2026-11-23T07:30:00.000Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

const rowOf = async (updateId: number) => {
  const { client, readers } = running.database;
  const Key = { pk: `UPDATE#${bot}#${updateId}`, sk: 'UPDATE' };
  return (await client.send(new GetCommand({ TableName: readers, Key }))).Item;
};

describe('an update', () => {
  test('is claimed by one of many that get it at once', async () => {
    const claims = await Promise.all(Array.from({ length: 12 }, () => updates.claim(bot, 1, start)));
    expect(claims.filter(claim => claim === 'claimed')).toHaveLength(1);
    expect(claims.filter(claim => claim === 'in-progress')).toHaveLength(11);
  });

  test('is in progress until its lease has run out, then it may be claimed again, once', async () => {
    expect(await updates.claim(bot, 2, start)).toBe('claimed');
    expect(await updates.claim(bot, 2, later(leaseSeconds))).toBe('in-progress');
    const claims = await Promise.all([1, 2, 3].map(() => updates.claim(bot, 2, later(leaseSeconds + 1))));
    expect(claims.toSorted()).toEqual(['claimed', 'in-progress', 'in-progress']);
    expect(await updates.claim(bot, 2, later(leaseSeconds + 2))).toBe('in-progress');
  });

  test('that was answered stays done, however late it comes again', async () => {
    await updates.claim(bot, 3, start);
    await updates.markDone(bot, 3);
    expect(await updates.claim(bot, 3, later(1))).toBe('done');
    expect(await updates.claim(bot, 3, later(86_400))).toBe('done');
  });

  test('of another bot is another update', async () => {
    await updates.claim(bot, 4, start);
    expect(await updates.claim(bot + 1, 4, start)).toBe('claimed');
  });

  test('is forgotten after two days, answered or not', async () => {
    await updates.claim(bot, 5, start);
    const expires = start.getTime() / 1000 + 2 * 86_400;
    expect((await rowOf(5))?.expires).toBe(expires);
    await updates.markDone(bot, 5);
    expect((await rowOf(5))?.expires).toBe(expires);
  });

  test('that is marked done after it was forgotten leaves no row behind', async () => {
    await updates.markDone(bot, 6);
    expect(await rowOf(6)).toBeUndefined();
  });
});
