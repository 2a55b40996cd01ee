import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { seedSources } from '../../lambdas/ingest/seed-sources.ts';
import { createStore } from '../../lambdas/store/store.ts';
import { CrashError, crashingDatabase } from '../helpers/crashing-database.ts';
import { listAll } from '../helpers/list-all.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

const now = new Date('2026-11-23T09:00:00Z');
const clock = () => now;

let running: TestDatabase;
beforeEach(async () => {
  await running?.stop();
  running = await startDatabase();
});
afterAll(() => running?.stop());

const opml = (papers: Readonly<Record<string, string>>, more = '') =>
  Buffer.from(
    `<opml version="2.0"><body>${Object.entries(papers)
      .map(([id, feed]) => `<outline text="The ${id}" id="${id}" xmlUrl="https://${feed}" ${more}/>`)
      .join('')}</body></opml>`,
  );
const seed = (list: Uint8Array, store = running.store) => seedSources(list, { store, clock });
const feeds = async () =>
  Object.fromEntries((await running.store.sources.all()).map(({ source }) => [source.id, source.feed]));

const first = { lantern: 'lantern.example/rss', argus: 'argus.example/rss' };

describe('the list that comes with a deployment', () => {
  test('is taken over once, and due at once', async () => {
    expect(await seed(opml(first))).toEqual({ added: 2, updated: 0, left: 0 });
    expect((await listAll(running.store.sources.due(now))).length).toBe(2);
    expect(await seed(opml(first))).toBeNull();
  });

  test('adds what is new in it and changes what is changed, and keeps what was added by hand', async () => {
    await seed(opml(first));
    const kept = (await running.store.sources.all())[0];
    if (!kept) throw new Error('it was kept');
    await running.store.sources.put(
      { ...kept.source, id: 'by-hand', feed: 'https://by-hand.example/rss' },
      kept.state,
    );
    const next = { ...first, argus: 'new.argus.example/feed', lamp: 'lamp.example/rss' };
    expect(await seed(opml(next, 'country="NZ"'))).toEqual({ added: 1, updated: 2, left: 0 });
    expect(await feeds()).toEqual({
      lantern: 'https://lantern.example/rss',
      argus: 'https://new.argus.example/feed',
      lamp: 'https://lamp.example/rss',
      'by-hand': 'https://by-hand.example/rss',
    });
    expect((await running.store.sources.get('lantern'))?.source.country).toBe('NZ');
  });

  test('brings no paper back that was removed since, whatever else it changes', async () => {
    await seed(opml(first));
    await running.store.sources.remove('argus');
    expect(await seed(opml({ ...first, lamp: 'lamp.example/rss' }))).toEqual({
      added: 1,
      updated: 0,
      left: 1,
    });
    expect(await seed(opml({ ...first, argus: 'moved.example/rss' }))).toEqual({
      added: 0,
      updated: 0,
      left: 1,
    });
    expect(Object.keys(await feeds()).sort()).toEqual(['lamp', 'lantern']);
  });

  test('brings no paper in that asked to be left alone', async () => {
    await running.store.blocks.put({
      sourceId: 'argus',
      name: 'The argus',
      since: now.toISOString(),
      feed: 'https://argus.example/rss',
      hosts: [],
    });
    expect(await seed(opml(first))).toEqual({ added: 1, updated: 0, left: 1 });
  });

  test('does not undo that a feed moved, until the list says another address', async () => {
    await seed(opml(first));
    const argus = await running.store.sources.get('argus');
    if (!argus) throw new Error('it was kept');
    await running.store.sources.put({ ...argus.source, feed: 'https://argus.example/moved' }, argus.state);
    await seed(opml({ ...first, lamp: 'lamp.example/rss' }));
    expect((await feeds()).argus).toBe('https://argus.example/moved');
    await seed(opml({ ...first, argus: 'argus.example/third' }));
    expect((await feeds()).argus).toBe('https://argus.example/third');
  });

  test('knows a paper that was added by hand before, by its feed', async () => {
    const list = opml({ listed: 'lantern.example/rss' });
    await seed(opml({ lantern: 'lantern.example/rss' }));
    expect(await seed(list)).toMatchObject({ added: 0 });
    await running.store.sources.remove('lantern');
    expect(await seed(opml({ listed: 'lantern.example/rss', lamp: 'lamp.example/rss' }))).toEqual({
      added: 1,
      updated: 0,
      left: 1,
    });
  });

  test.each([
    ['no list', 'words', /not an OPML file/],
    ['an empty one', '<opml><body/></opml>', /names none/],
  ])('that is %s changes nothing', async (_, text, reason) => {
    await seed(opml(first));
    await expect(seed(Buffer.from(text))).rejects.toThrow(reason);
    expect(Object.keys(await feeds())).toHaveLength(2);
  });

  test.each(['before', 'after'] as const)('is taken over whole after a crash %s any write', async when => {
    for (let at = 1; ; at++) {
      await running.stop();
      running = await startDatabase();
      const store = createStore(crashingDatabase(running.database, at, when));
      const isDead = await seed(opml(first), store).then(
        () => false,
        error => {
          if (error instanceof CrashError) return true;
          throw error;
        },
      );
      await seed(opml(first));
      expect(Object.keys(await feeds()).sort()).toEqual(['argus', 'lantern']);
      if (!isDead) break;
    }
  });
});
