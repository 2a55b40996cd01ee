import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { grouping as ownGrouping } from '../../lambdas/digest/grouping.ts';
import { articleIdOf } from '../../lambdas/ingest/article-id.ts';
import { type Corrections, correctArticle } from '../../lambdas/ingest/correct-article.ts';
import { eraseArticle } from '../../lambdas/ingest/erase-article.ts';
import type { ExtractedArticle } from '../../lambdas/ingest/extracted-article.ts';
import type { Grouping } from '../../lambdas/ingest/grouping.ts';
import { ingestArticle } from '../../lambdas/ingest/ingest-article.ts';
import { rowsBeside } from '../../lambdas/store/article-rows.ts';
import type { Database } from '../../lambdas/store/database.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { createStore } from '../../lambdas/store/store.ts';
import { dieAtEachWrite } from '../helpers/die-at-each-write.ts';
import { ingestServices } from '../helpers/ingest-services.ts';
import { readTable } from '../helpers/read-table.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

/** Names every story by its shortest headline, so that one paper's words stand in another's rows. */
const grouping: Grouping = {
  ...ownGrouping,
  isStillLine: () => false,
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

const paper = (id: string): Source => ({
  id,
  name: `The ${id}`,
  country: 'PT',
  language: 'en',
  ownership: null,
  homepage: null,
  feed: `https://${id}.example/feed`,
  section: 'Opinion',
  isSample: false,
});
const sourceOf = (id: string) => {
  const { name, country, ownership, isSample } = paper(id);
  return { id, name, country, ownership, isSample };
};

const text = `The harbour wall at Port Meridew has been dark for too long, and the port authority knows it.

Three boats have struck the harbour wall since March, and the Zyxquill ferry was one of them. A lamp costs less than a hull, and the ferry company has lost two hulls to the harbour wall.

The port authority should order the lamps for the harbour wall this week, and the ferry company ought to pay half.`;
const otherText = `The port authority must light the harbour wall before the ferry season starts in Port Meridew.

Three boats have struck the harbour wall since March. Nobody has counted the hulls of the ferry company, and nobody has lit one lamp on the harbour wall.

The port authority should stop asking who pays for the lamps.`;

const extracted = (host: string, title: string, said: string): ExtractedArticle => ({
  url: `https://${host}.example/opinion/wall`,
  title,
  byline: null,
  published: '2026-11-23T06:00:00.000Z',
  language: 'en',
  sourceName: null,
  section: null,
  tags: ['Harbour wall'],
  text: said,
  isPartial: false,
});
const lantern = extracted('lantern', 'Zyxquill lamps', text);
const argus = extracted('argus', 'Light the wall before the ferry season', otherText);
const id = articleIdOf(lantern.url);
const otherId = articleIdOf(argus.url);

const servicesOf = (database: Database = running.database) => {
  const store = createStore(database);
  return { store, ...ingestServices(store, grouping, clock) };
};
const ingest = (article: ExtractedArticle, from: string) => ingestArticle(article, paper(from), servicesOf());
const correct = (corrections: Corrections, database?: Database) =>
  correctArticle(id, corrections, servicesOf(database));
const articleNow = async (of = id) => {
  const article = await running.store.articles.get(of);
  if (!article) throw new Error('it was kept');
  return article;
};

/** An article has the rows that its record tells, and no others, whatever it was before. */
async function expectRowsAsKept(): Promise<void> {
  for (const of of [id, otherId]) {
    const { record } = await running.store.articles.look(of, true);
    if (!record) throw new Error('it was kept');
    expect(record.unsettled).toBeUndefined();
    const told = [...rowsBeside(record), { pk: `ARTICLE#${of}`, sk: 'ARTICLE' }].map(
      ({ pk, sk }) => `${pk} ${sk}`,
    );
    const rows = await readTable(running.database, running.database.content);
    const found = rows.filter(row => isOf(row, of));
    expect(found.map(({ pk, sk }) => `${pk} ${sk}`).toSorted()).toEqual(told.toSorted());
    for (const row of found) {
      const listing = row.listing as typeof record.article | undefined;
      if (listing) expect(listing.source).toEqual(record.article.source);
      if (listing) expect(listing.published).toBe(record.article.published);
    }
  }
  const days = (await readTable(running.database, running.database.content))
    .filter(({ pk }) => pk === 'DAYS')
    .map(({ sk }) => String(sk));
  for (const day of days)
    expect((await running.store.articles.ofDay(day)).length, `of ${day}`).toBeGreaterThan(0);
}
const isOf = ({ pk, sk, articleId, listing }: Record<string, unknown>, of: string): boolean =>
  articleId === of ||
  (listing as { id?: string } | undefined)?.id === of ||
  (pk === `ARTICLE#${of}` && sk !== '');

describe('an article of which something is wrong', () => {
  test('goes to another category, and out of the list of the old', async () => {
    await ingest(lantern, 'lantern');
    await ingest(argus, 'argus');
    const { category } = await articleNow();
    expect(category).not.toBe('education');
    expect(await correct({ category: 'education' })).toMatchObject({
      kind: 'corrected',
      after: { category: 'education' },
    });
    const listed = async (of: 'education' | typeof category) =>
      (await running.store.articles.ofDay('2026-11-23', of)).map(listing => listing.id);
    expect(await listed('education')).toEqual([id]);
    expect(await listed(category)).not.toContain(id);
    await expectRowsAsKept();
  });

  test('goes to another paper, and is found by its name only', async () => {
    await ingest(lantern, 'lantern');
    await ingest(argus, 'argus');
    expect(await correct({ source: sourceOf('brimwold') })).toMatchObject({ kind: 'corrected' });
    const { articles } = running.store;
    expect((await articles.ofSource('lantern', 9)).listings).toEqual([]);
    expect((await articles.ofSource('brimwold', 9)).listings.map(listing => listing.id)).toEqual([id]);
    const [byNew, byOld] = await articles.byTerms(['brimwold', 'lantern']);
    expect(byNew?.map(found => found.id)).toEqual([id]);
    expect(byOld).toEqual([]);
    expect(await articles.ofStory((await articleNow()).storyId)).toHaveLength(2);
    await expectRowsAsKept();
  });

  test('goes to another paper without its text, which is kept for 30 days only', async () => {
    await ingest(lantern, 'lantern');
    await ingest(argus, 'argus');
    const { record } = await running.store.articles.look(id);
    const terms = record?.searchTerms ?? [];
    const { client, content } = running.database;
    await client.send(new DeleteCommand({ TableName: content, Key: { pk: `ARTICLE#${id}`, sk: 'TEXT' } }));
    await correct({ source: sourceOf('brimwold') });
    const after = (await running.store.articles.look(id)).record?.searchTerms ?? [];
    expect(after).toContain('brimwold');
    expect(after).not.toContain('lantern');
    expect(after.length).toBe(terms.length);
    expect(await correct({ language: 'pt' })).toEqual({ kind: 'without-text' });
    await expectRowsAsKept();
  });

  test('leaves a story to which it does not belong by its date, and its words with it', async () => {
    await ingest(lantern, 'lantern');
    await ingest(argus, 'argus');
    expect((await articleNow(otherId)).storyLine).toBe(lantern.title);
    await correct({ published: '2026-10-01T06:00:00.000Z' });
    const [moved, other] = [await articleNow(), await articleNow(otherId)];
    // The story is named after the one that went, and stays with those that are in it.
    expect(other).toMatchObject({ storyId: `s-${id}`, storyLine: argus.title });
    expect(moved.storyId).toBe(`s-${id}-2`);
    expect((await running.store.articles.ofStory(other.storyId)).map(listing => listing.id)).toEqual([
      otherId,
    ]);
    expect((await running.store.articles.ofDay('2026-10-01')).map(listing => listing.id)).toEqual([id]);
    await expectRowsAsKept();
  });

  test('joins the story to which it belongs by its date', async () => {
    await ingest({ ...lantern, published: '2026-10-01T06:00:00.000Z' }, 'lantern');
    await ingest(argus, 'argus');
    expect((await articleNow()).storyId).not.toBe((await articleNow(otherId)).storyId);
    await correct({ published: '2026-11-23T06:00:00.000Z' });
    expect((await articleNow()).storyId).toBe(`s-${otherId}`);
    expect(await running.store.articles.daysAround('2026-11-23')).toEqual({});
    await expectRowsAsKept();
  });

  test('is understood anew in another language', async () => {
    await ingest({ ...lantern, language: 'en' }, 'lantern');
    await ingest(argus, 'argus');
    const before = (await running.store.articles.look(id)).record;
    const correction = await correct({ language: 'nl' });
    expect(correction).toMatchObject({ kind: 'corrected', after: { language: 'nl' } });
    const after = (await running.store.articles.look(id)).record;
    expect(after?.signature).not.toBe(before?.signature);
    expect(after?.statements?.length).toBeGreaterThan(0);
    await expectRowsAsKept();
  });

  test('stays corrected when its paper edits it', async () => {
    await ingest(lantern, 'lantern');
    await ingest(argus, 'argus');
    await correct({ source: sourceOf('brimwold'), category: 'education', language: 'nl' });
    const edited = { ...lantern, text: `${text}\n\nWe said so in the harbour wall year before this one.` };
    expect((await ingest(edited, 'lantern')).kind).toBe('updated');
    expect(await articleNow()).toMatchObject({
      source: { id: 'brimwold' },
      category: 'education',
      language: 'nl',
      updated: now.toISOString(),
    });
    const [byOld] = await running.store.articles.byTerms(['lantern']);
    expect(byOld).toEqual([]);
    await expectRowsAsKept();
  });

  test('may be right: then nothing changes, but what is said of it stays', async () => {
    await ingest(lantern, 'lantern');
    const { category, published } = await articleNow();
    expect(await correct({ published })).toMatchObject({ kind: 'right' });
    expect(await correct({ category })).toMatchObject({ kind: 'corrected', after: { category } });
    expect(await correct({ category })).toMatchObject({ kind: 'right' });
  });

  test('is not kept, or was taken back: nothing comes of it', async () => {
    expect(await correct({ category: 'education' })).toEqual({ kind: 'unknown' });
    await ingest(lantern, 'lantern');
    await eraseArticle(id, servicesOf());
    expect(await correct({ category: 'education' })).toEqual({ kind: 'erased' });
  });
});

const everything: Corrections = {
  source: sourceOf('brimwold'),
  published: '2026-10-01T06:00:00.000Z',
  category: 'education',
};

/** Corrects until no write is left at which it could die; `afterwards` with each death. */
async function dieCorrecting(afterwards: () => Promise<void>): Promise<number> {
  await ingest(lantern, 'lantern');
  await ingest(argus, 'argus');
  const work = (mortal: Database) => correct(everything, mortal);
  return dieAtEachWrite(running.database, 'after', work, afterwards);
}

describe('a correction that dies at any write', () => {
  test('is finished by doing it again', async () => {
    const deaths = await dieCorrecting(async () => {
      await correct(everything);
      expect(await articleNow()).toMatchObject(everything);
      expect((await articleNow(otherId)).storyLine).toBe(argus.title);
      await expectRowsAsKept();
    });
    expect(deaths).toBeGreaterThanOrEqual(5);
  });

  test('leaves nothing, whatever else is corrected then', async () => {
    await dieCorrecting(async () => {
      await correct({ category: 'health', published: '2026-09-09T06:00:00.000Z' });
      await expectRowsAsKept();
    });
  });

  test('leaves nothing behind an edit of the paper', async () => {
    await dieCorrecting(async () => {
      expect((await ingest({ ...lantern, text: `${text}\n\nSo we say again.` }, 'lantern')).kind).toBe(
        'updated',
      );
      await expectRowsAsKept();
    });
  });

  test('leaves nothing of an article that is taken back then', async () => {
    await dieCorrecting(async () => {
      await eraseArticle(id, servicesOf());
      const rows = await readTable(running.database, running.database.content);
      expect(rows.filter(row => /zyxquill/i.test(JSON.stringify(row)))).toEqual([]);
    });
  });
});
