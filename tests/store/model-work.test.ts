import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

const now = new Date('2026-11-23T08:00:00Z');
let db: TestDatabase;
beforeEach(async () => {
  db = await startDatabase();
});
afterEach(() => db.stop());

test('work is claimed by one, and whoever comes later sees what became of it', async () => {
  const { modelWork } = db.store;
  const claims = await Promise.all(Array.from({ length: 5 }, () => modelWork.claim('one', now)));
  expect(claims.filter(claim => claim === null)).toHaveLength(1);
  expect(claims.filter(claim => claim?.state === 'asked')).toHaveLength(4);
  await modelWork.settle('one', { state: 'answered', json: '{"thesis":"It stays."}' }, now);
  expect(await modelWork.claim('one', now)).toEqual({ state: 'answered', json: '{"thesis":"It stays."}' });
  expect(await modelWork.get('one')).toEqual({ state: 'answered', json: '{"thesis":"It stays."}' });
});

test('work that was given back may be claimed anew', async () => {
  const { modelWork } = db.store;
  expect(await modelWork.claim('one', now)).toBeNull();
  await modelWork.release('one');
  expect(await modelWork.get('one')).toBeUndefined();
  expect(await modelWork.claim('one', now)).toBeNull();
});

test('a day’s tokens are taken by as many as they last for, side by side', async () => {
  const { modelWork } = db.store;
  const taken = await Promise.all(Array.from({ length: 10 }, () => modelWork.reserveTokens(now, 300, 1_000)));
  expect(taken.filter(Boolean)).toHaveLength(3);
  expect(await modelWork.tokensUsed(now)).toBe(900);
  await modelWork.returnTokens(now, 250);
  expect(await modelWork.reserveTokens(now, 300, 1_000)).toBe(true);
  expect(await modelWork.tokensUsed(now)).toBe(950);
});

test('more than a whole day’s tokens are never given, and each day (UTC) has its own', async () => {
  const { modelWork } = db.store;
  expect(await modelWork.reserveTokens(now, 1_001, 1_000)).toBe(false);
  expect(await modelWork.reserveTokens(now, 1_000, 1_000)).toBe(true);
  const next = new Date('2026-11-24T00:00:00Z');
  expect(await modelWork.tokensUsed(next)).toBe(0);
  expect(await modelWork.reserveTokens(next, 1_000, 1_000)).toBe(true);
});
