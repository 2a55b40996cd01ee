import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../../lambdas/store/source.ts';
import { type FeedState, type SourceStore, unpolledState } from '../../lambdas/store/sources.ts';
import { listAll } from '../helpers/list-all.ts';
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
  ...unpolledState(new Date(nextPoll)),
  ...changes,
});

const dueIds = async (moment: string) =>
  (await listAll(sources.due(new Date(moment)))).map(({ source: { id } }) => id);

describe('a source', () => {
  test('that is not known is absent', async () => {
    expect(await sources.get('nobody')).toBeUndefined();
  });

  test('is read as it was kept, with what polling remembers', async () => {
    const polled = state('2026-11-23T08:00:00.000Z', { etag: '"a"', failures: 2 });
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
    for (const id of ['soon', 'far']) await sources.remove(id);
  });
});

describe('a poll', () => {
  const found = async (id: string) => (await sources.get(id)) ?? expect.unreachable();

  test('that found nothing moves the next one, and changes nothing else', async () => {
    const before = state('2026-11-23T08:00:00.000Z', { etag: '"a"', published: [29_000_000] });
    await sources.put(source('argus'), before);
    expect(await sources.postpone(await found('argus'), '2026-11-23T09:00:00.000Z')).toBe(true);
    expect((await found('argus')).state).toEqual({ ...before, nextPoll: '2026-11-23T09:00:00.000Z' });
    expect(await dueIds('2026-11-23T08:59:00.000Z')).toEqual([]);
    expect(await dueIds('2026-11-23T09:00:00.000Z')).toEqual(['argus']);
    await sources.remove('argus');
  });

  test('keeps what it came to, with the marks of the entries apart', async () => {
    await sources.put(source('argus'), state('2026-11-23T08:00:00.000Z'));
    const after = state('2026-11-23T10:00:00.000Z', { lastSuccess: '2026-11-23T08:00:01.000Z' });
    const polled = await found('argus');
    expect(await sources.seenOf('argus')).toEqual(new Set());
    expect(await sources.keepPoll(polled, after, { seen: ['m1', 'm2'] })).toBe(true);
    expect(await found('argus')).toEqual({ source: source('argus'), state: after });
    expect(await sources.seenOf('argus')).toEqual(new Set(['m1', 'm2']));
    await sources.remove('argus');
    expect(await sources.seenOf('argus')).toEqual(new Set());
  });

  test('changes the address of a feed that has moved', async () => {
    await sources.put(source('argus'), state('2026-11-23T08:00:00.000Z'));
    const feed = 'https://feeds.argus.example/all';
    await sources.keepPoll(await found('argus'), state('2026-11-23T10:00:00.000Z'), { feed });
    expect((await found('argus')).source).toEqual(source('argus', feed));
    await sources.remove('argus');
  });

  test('of a source that was removed, or changed by somebody else meanwhile, keeps nothing', async () => {
    await sources.put(source('argus'), state('2026-11-23T08:00:00.000Z'));
    const polled = await found('argus');
    await sources.put(source('argus'), state('2026-11-23T08:30:00.000Z'));
    expect(await sources.postpone(polled, '2026-11-23T12:00:00.000Z')).toBe(false);
    await sources.remove('argus');
    expect(await sources.keepPoll(polled, state('2026-11-23T12:00:00.000Z'), { seen: ['m1'] })).toBe(false);
    expect(await sources.get('argus')).toBeUndefined();
    expect(await sources.seenOf('argus')).toEqual(new Set());
  });

  test('can be made to find all entries new again', async () => {
    await sources.put(source('argus'), state('2026-11-23T08:00:00.000Z', { etag: '"a"', bytesHash: 'b' }));
    const after = state('2026-11-23T10:00:00.000Z', { etag: '"a"', bytesHash: 'b', failures: 1 });
    await sources.keepPoll(await found('argus'), after, { seen: ['m1'] });
    await sources.readAnew(await found('argus'), new Date('2026-11-23T08:30:00.000Z'));
    expect(await sources.seenOf('argus')).toEqual(new Set());
    expect((await found('argus')).state).toMatchObject({ etag: null, bytesHash: null, failures: 1 });
    expect(await dueIds('2026-11-23T08:30:00.000Z')).toEqual(['argus']);
    await sources.remove('argus');
  });

  test('goes through more sources than are held at a time', async () => {
    const ids = Array.from({ length: 120 }, (_, i) => `paper-${String(i).padStart(3, '0')}`);
    for (const id of ids) await sources.put(source(id), state('2026-11-23T08:00:00.000Z'));
    expect((await dueIds('2026-11-23T08:00:00.000Z')).sort()).toEqual(ids);
    expect(await sources.nextDue()).toBe('2026-11-23T08:00:00.000Z');
    for (const id of ids) await sources.remove(id);
    expect(await sources.nextDue()).toBeUndefined();
  });
});
