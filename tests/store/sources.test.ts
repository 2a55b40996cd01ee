import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../../lambdas/store/source.ts';
import type { FeedState, SourceStore } from '../../lambdas/store/sources.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
let sources: SourceStore;
beforeAll(async () => {
  running = await startDatabase();
  sources = running.store.sources;
});
afterAll(() => running.stop());

const source = (id: string, feed: string | null = `https://${id}.example/feed`): Source => ({
  id,
  name: `The ${id}`,
  country: null,
  language: 'en',
  ownership: null,
  homepage: null,
  feed,
  section: null,
  isSample: true,
});

const state = (nextPoll: string, changes: Partial<FeedState> = {}): FeedState => ({
  nextPoll,
  etag: null,
  lastModified: null,
  lastSuccess: null,
  lastError: null,
  failures: 0,
  seen: [],
  ...changes,
});

const dueIds = async (moment: string) =>
  (await sources.due(new Date(moment))).map(({ source: { id } }) => id);

describe('a source', () => {
  test('that is not known is absent', async () => {
    expect(await sources.get('nobody')).toBeUndefined();
  });

  test('is read as it was kept, with what polling remembers', async () => {
    const polled = state('2026-11-23T08:00:00.000Z', { etag: '"a"', failures: 2, seen: ['x1', 'x2'] });
    await sources.put(source('argus'), polled);
    expect(await sources.get('argus')).toEqual({ source: source('argus'), state: polled });
    await sources.remove('argus');
  });

  test('is due from its moment on, the longest waiting first', async () => {
    await sources.put(source('late'), state('2026-11-23T08:05:00.000Z'));
    await sources.put(source('early'), state('2026-11-23T08:00:00.000Z'));
    expect(await dueIds('2026-11-23T08:10:00.000Z')).toEqual(['early', 'late']);
    expect(await dueIds('2026-11-23T08:00:00.000Z')).toEqual(['early']);
    await sources.put(source('early'), state('2026-11-23T09:00:00.000Z'));
    expect(await dueIds('2026-11-23T08:10:00.000Z')).toEqual(['late']);
    for (const id of ['late', 'early']) await sources.remove(id);
    expect(await sources.all()).toEqual([]);
  });

  test('without a feed is kept, and never due', async () => {
    await sources.put(source('by-hand', null), state('2020-01-01T00:00:00.000Z'));
    await sources.put(source('unpolled'), null);
    expect(await dueIds('2026-01-01T00:00:00.000Z')).toEqual([]);
    expect((await sources.get('by-hand'))?.source.feed).toBeNull();
  });

  test('that loses its feed is not due any more', async () => {
    await sources.put(source('fading'), state('2020-01-01T00:00:00.000Z'));
    await sources.put(source('fading', null), null);
    expect(await dueIds('2026-01-01T00:00:00.000Z')).toEqual([]);
  });

  test('is listed with all others that have a feed, however far their next poll is', async () => {
    await sources.put(source('soon'), state('2026-11-23T08:00:00.000Z'));
    await sources.put(source('far'), state('2999-11-23T08:00:00.000Z'));
    expect((await sources.all()).map(({ source: { id } }) => id)).toEqual(['soon', 'far']);
  });
});
