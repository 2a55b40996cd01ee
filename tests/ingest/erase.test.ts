import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { grouping as ownGrouping } from '../../lambdas/digest/grouping.ts';
import { articleIdOf } from '../../lambdas/ingest/article-id.ts';
import { eraseArticle } from '../../lambdas/ingest/erase-article.ts';
import { eraseSource } from '../../lambdas/ingest/erase-source.ts';
import type { ExtractedArticle } from '../../lambdas/ingest/extracted-article.ts';
import type { Grouping } from '../../lambdas/ingest/grouping.ts';
import { ingestArticle } from '../../lambdas/ingest/ingest-article.ts';
import { keepSource } from '../../lambdas/ingest/keep-source.ts';
import type { Database } from '../../lambdas/store/database.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { unpolledState } from '../../lambdas/store/sources.ts';
import { createStore } from '../../lambdas/store/store.ts';
import { dieAtEachWrite } from '../helpers/die-at-each-write.ts';
import { ingestServices } from '../helpers/ingest-services.ts';
import { readTable } from '../helpers/read-table.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

/** Names every story by its shortest headline, so that one paper's words stand in another's rows. */
const grouping: Grouping = {
  ...ownGrouping,
  lineOf: members => members.map(({ title }) => title).toSorted((a, b) => a.length - b.length)[0] ?? '',
};

let now = new Date('2026-11-23T09:00:00Z');
const clock = () => now;

let running: TestDatabase;
beforeEach(async () => {
  await running?.stop();
  running = await startDatabase();
  now = new Date('2026-11-23T09:00:00Z');
});
afterAll(() => running?.stop());

const source = (id: string, changes: Partial<Source> = {}): Source => ({
  id,
  name: `The ${id}`,
  country: 'PT',
  language: 'en',
  ownership: null,
  homepage: `https://www.${id}.example/`,
  feed: `https://${id}.example/feed`,
  section: 'Opinion',
  isSample: false,
  ...changes,
});

/** Words that nobody else writes: where one of them is, something of the article is. */
const canary = /zyxquil|brimwold|ostrelk/i;

const lanternText = `The Zyxquill ferry must not sail another winter without lamps on the harbour wall at Brimwold.

Three boats have struck the harbour wall at Brimwold since March, and the Zyxquill ferry was one of them. Harbour master Ostrelka counted eleven nights without a single lamp.

The port authority should order the lamps for the Brimwold harbour wall this week, and the Zyxquill company ought to pay half.`;

const argusText = `The harbour wall at Port Meridew has been dark for too long, and the port authority knows it.

Three boats have struck the harbour wall since March. A lamp costs less than a hull, and the ferry company has lost two hulls to the harbour wall.

The port authority must light the harbour wall before the ferry season, and the council should stop asking who pays.`;

const extracted = (host: string, title: string, text: string): ExtractedArticle => ({
  url: `https://www.${host}.example/opinion/${title.toLowerCase().replace(/\W+/g, '-')}`,
  title,
  byline: 'Ada Zyxquill',
  published: '2026-11-23T06:00:00.000Z',
  language: 'en',
  sourceName: null,
  section: 'Brimwold opinion',
  tags: ['Ostrelka'],
  text,
  isPartial: false,
});
const lantern = extracted('lantern', 'Zyxquill lamps now', lanternText);
const argus = {
  ...extracted('argus', 'Light the wall before the ferry season starts', argusText),
  byline: null,
};
const other = { ...argus, section: 'Opinion', tags: [] };

const ingest = (article: ExtractedArticle, from: Source, named: Grouping = grouping) =>
  ingestArticle(article, from, ingestServices(running.store, named, clock));

/** Two papers on one matter, and whether the story they share speaks the lantern's words. */
async function keepBoth(): Promise<void> {
  await running.store.sources.put(source('lantern'), unpolledState(now));
  await running.store.sources.put(source('argus'), unpolledState(now));
  expect((await ingest(lantern, source('lantern'))).kind).toBe('new');
  expect((await ingest(other, source('argus'))).kind).toBe('new');
  const [first, second] = await running.store.articles.getMany([
    articleIdOf(lantern.url),
    articleIdOf(other.url),
  ]);
  expect(first?.storyId).toBe(second?.storyId);
  // What a language model was asked about both, and about the one alone.
  for (const titles of [[lantern.title], [lantern.title, other.title]]) {
    const { modelWork } = running.store;
    const key = `work of ${titles.length}`;
    await modelWork.claim(key, now);
    await modelWork.noteTitles(key, titles, now);
    await modelWork.settle(key, { state: 'answered', json: '{"line":"Zyxquill lamps"}' }, now);
  }
  // The rows of the other article must have something to lose, or the test shows nothing.
  expect(second?.storyLine).toMatch(canary);
}

const traces = async (database: Database = running.database) =>
  [...(await readTable(database, database.content)), ...(await readTable(database, database.readers))].filter(
    row => canary.test(JSON.stringify(row)),
  );

const services = (database: Database = running.database) => ({
  store: createStore(database),
  grouping,
  clock,
});

describe('an article that is taken back', () => {
  test('leaves no word behind, in any row', async () => {
    await keepBoth();
    expect((await traces()).length).toBeGreaterThan(20);
    expect(await eraseArticle(articleIdOf(lantern.url), services())).toBe('erased');
    expect(await traces()).toEqual([]);
    const [left] = await running.store.articles.getMany([articleIdOf(other.url)]);
    expect(left?.storyLine).toBe(other.title);
  });

  test('leaves its story to be named by the keywords of those that stay', async () => {
    await ingest({ ...other, tags: ['Harbour wall'] }, source('argus'), ownGrouping);
    await ingest(lantern, source('lantern'), ownGrouping);
    await eraseArticle(articleIdOf(lantern.url), { ...services(), grouping: ownGrouping });
    const [left] = await running.store.articles.getMany([articleIdOf(other.url)]);
    expect(left?.storyLine).toBe('Harbour wall');
  });

  test('is not known any more, wherever one looks for it', async () => {
    await keepBoth();
    const id = articleIdOf(lantern.url);
    const storyId = (await running.store.articles.get(id))?.storyId ?? '';
    await eraseArticle(id, services());
    const { articles } = running.store;
    expect(await articles.look(id)).toEqual({ isErased: true });
    expect(await articles.get(id)).toBeUndefined();
    expect(await articles.getMany([id])).toEqual([]);
    expect(await articles.getText(id)).toBeUndefined();
    expect((await articles.ofStory(storyId)).map(({ title }) => title)).toEqual([other.title]);
    expect((await articles.ofDay('2026-11-23')).map(({ title }) => title)).toEqual([other.title]);
  });

  test('does not come in again, by whatever address of it, nor edited', async () => {
    await keepBoth();
    await eraseArticle(articleIdOf(lantern.url), services());
    for (const again of [
      lantern,
      { ...lantern, url: lantern.url.replace('https://www.', 'http://') },
      { ...lantern, url: `${lantern.url}/?utm_source=feed` },
      { ...lantern, text: `${lanternText}\n\nThis is an addition of the Zyxquill desk.` },
    ])
      expect(await ingest(again, source('lantern'))).toMatchObject({ kind: 'refused' });
    expect(await traces()).toEqual([]);
  });

  test('stays away when it was on its way in meanwhile', async () => {
    await keepBoth();
    const id = articleIdOf(lantern.url);
    const record = await running.store.articles.getRecord(id);
    if (!record) throw new Error('it was kept');
    await eraseArticle(id, services());
    // Somebody read it before, and writes it after.
    expect(await running.store.articles.put(record)).toBe(false);
    expect(await running.store.articles.replace(record, record)).toBe(false);
    expect(await traces()).toEqual([]);
  });

  test('may never have been there: its address is closed all the same', async () => {
    expect(await eraseArticle(articleIdOf(lantern.url), services())).toBe('unknown');
    expect(await ingest(lantern, source('lantern'))).toMatchObject({ kind: 'refused' });
  });

  test('twice is taken back once', async () => {
    await keepBoth();
    await eraseArticle(articleIdOf(lantern.url), services());
    expect(await eraseArticle(articleIdOf(lantern.url), services())).toBe('unknown');
    expect(await traces()).toEqual([]);
  });

  test.each(['before', 'after'] as const)('is gone after a crash %s any write, done again', async when => {
    await keepBoth();
    const id = articleIdOf(lantern.url);
    const work = (mortal: Database) => eraseArticle(id, services(mortal));
    const deaths = await dieAtEachWrite(running.database, when, work, async () => {
      await eraseArticle(id, services());
      expect(await traces()).toEqual([]);
      expect(await ingest(lantern, source('lantern'))).toMatchObject({ kind: 'refused' });
    });
    expect(deaths).toBeGreaterThanOrEqual(4);
  });
});

/** The lantern prints what the argus printed first: kept once, with the lantern named as another place. */
const mirrored = { ...lantern, text: argusText };
async function keepCopy(): Promise<void> {
  await running.store.sources.put(source('lantern', { name: 'The Zyxquill Lantern' }), unpolledState(now));
  expect((await ingest(other, source('argus'))).kind).toBe('new');
  const copy = await ingest(mirrored, source('lantern', { name: 'The Zyxquill Lantern' }));
  expect(copy).toEqual({ kind: 'duplicate', of: articleIdOf(other.url) });
  const third = { ...mirrored, url: 'https://tower.example/opinion/wall' };
  expect((await ingest(third, source('tower'))).kind).toBe('duplicate');
  expect(await placesOf(other)).toEqual(['The Zyxquill Lantern', 'The tower']);
}
/** Rows that still have a word of the copy; its paper, or the block in its place, is kept by name. */
const tracesOfCopy = async () => (await traces()).filter(({ pk, sk }) => sk !== 'SOURCE' && pk !== 'BLOCKS');
const placesOf = async ({ url }: ExtractedArticle) =>
  (await running.store.articles.get(articleIdOf(url)))?.alsoIn?.map(({ sourceName }) => sourceName);

describe('a copy of a text that came first elsewhere', () => {
  const ways = {
    'by its address': (database?: Database) => eraseArticle(articleIdOf(mirrored.url), services(database)),
    'with its paper': (database?: Database) => eraseSource('lantern', services(database)),
  };
  const each = Object.entries(ways);

  test.each(each)(
    'is named no more when it is taken back %s, and does not come in again',
    async (_, erase) => {
      await keepCopy();
      expect(await tracesOfCopy()).not.toEqual([]);
      await erase();
      expect(await placesOf(other)).toEqual(['The tower']);
      expect(await tracesOfCopy()).toEqual([]);
      expect(await ingest(mirrored, source('lantern'))).toMatchObject({ kind: 'refused' });
    },
  );

  test('is counted as taken back', async () => {
    await keepCopy();
    expect(await eraseArticle(articleIdOf(mirrored.url), services())).toBe('erased');
    expect(await eraseArticle(articleIdOf(mirrored.url), services())).toBe('unknown');
  });

  test('is forgotten with the article that named it, too', async () => {
    await keepCopy();
    await eraseArticle(articleIdOf(other.url), services());
    expect(await eraseSource('lantern', services())).toMatchObject({ block: { hosts: ['lantern.example'] } });
    expect(await placesOf(other)).toBeUndefined();
  });

  test.each(
    each.flatMap(([way, erase]) => (['before', 'after'] as const).map(when => [way, when, erase] as const)),
  )(
    'is named no more after a crash: taken back %s, killed %s any write, done again',
    async (_, when, erase) => {
      await keepCopy();
      const deaths = await dieAtEachWrite(running.database, when, erase, async () => {
        await erase();
        expect(await placesOf(other)).toEqual(['The tower']);
        expect(await tracesOfCopy()).toEqual([]);
        expect(await ingest(mirrored, source('lantern'))).toMatchObject({ kind: 'refused' });
      });
      expect(deaths).toBeGreaterThanOrEqual(4);
    },
  );
});

describe('a paper that asks to be left alone', () => {
  test('loses every article, and stays away by its id, its feed and its hosts', async () => {
    await keepBoth();
    const erasure = await eraseSource('lantern', services());
    expect(erasure).toMatchObject({
      articles: 1,
      sharedHosts: [],
      block: { name: 'The lantern', feed: 'https://lantern.example/feed', hosts: ['lantern.example'] },
    });
    expect(await traces()).toEqual([]);
    expect(await running.store.sources.get('lantern')).toBeUndefined();
    const blocks = await running.store.blocks.all();
    const kept = { sources: await running.store.sources.all(), blocks };
    for (const again of [
      source('lantern', { feed: 'https://feeds.example/x', homepage: null }),
      source('renamed', { feed: 'https://lantern.example/feed', homepage: null }),
      source('renamed', { feed: 'https://feeds.example/x', homepage: 'https://m.lantern.example/opinion' }),
    ])
      expect(await keepSource(again, kept, running.store.sources, now)).toMatchObject({ kind: 'blocked' });
    const elsewhere = { ...lantern, url: 'https://lantern.example/new', title: 'New', text: argusText };
    expect(await ingest(elsewhere, source('by-hand', { homepage: null, feed: null }))).toMatchObject({
      kind: 'refused',
    });
  });

  test('does not take others with it who share its host', async () => {
    await keepBoth();
    await running.store.sources.put(
      source('letters', { homepage: 'https://lantern.example/letters' }),
      unpolledState(now),
    );
    const erasure = await eraseSource('lantern', services());
    expect(erasure).toMatchObject({ sharedHosts: ['lantern.example'], block: { hosts: [] } });
    expect(await running.store.sources.get('letters')).toBeDefined();
  });

  test('comes back when the operator lifts the block, without what was taken back', async () => {
    await keepBoth();
    await eraseSource('lantern', services());
    await running.store.blocks.remove('lantern');
    expect(await ingest(lantern, source('lantern'))).toMatchObject({ kind: 'refused' });
    const next = { ...lantern, url: 'https://lantern.example/next', title: 'Next', text: lanternText };
    expect(await ingest(next, source('lantern'))).toMatchObject({ kind: 'new' });
  });

  test('is nobody that is known: nothing is done', async () => {
    expect(await eraseSource('nobody', services())).toBeNull();
    expect(await running.store.blocks.all()).toEqual([]);
  });

  test.each(['before', 'after'] as const)('is gone after a crash %s any write, done again', async when => {
    await keepBoth();
    const work = (mortal: Database) => eraseSource('lantern', services(mortal));
    const deaths = await dieAtEachWrite(running.database, when, work, async () => {
      await eraseSource('lantern', services());
      expect(await traces()).toEqual([]);
      expect((await running.store.blocks.all())[0]?.hosts).toEqual(['lantern.example']);
    });
    expect(deaths).toBeGreaterThanOrEqual(4);
  });
});
