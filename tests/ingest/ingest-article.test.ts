import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { grouping } from '../../lambdas/digest/grouping.ts';
import { articleIdOf } from '../../lambdas/ingest/article-id.ts';
import { eraseArticle } from '../../lambdas/ingest/erase-article.ts';
import type { ExtractedArticle } from '../../lambdas/ingest/extracted-article.ts';
import { type IngestServices, ingestArticle } from '../../lambdas/ingest/ingest-article.ts';
import { createIngestTurn, NoTurnError } from '../../lambdas/ingest/ingest-turn.ts';
import { createStoryWindow } from '../../lambdas/ingest/story-window.ts';
import { createWordLearner } from '../../lambdas/ingest/word-learner.ts';
import { turnKey } from '../../lambdas/store/row-keys.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { readTable } from '../helpers/read-table.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
let now: number;
beforeEach(async () => {
  running = await startDatabase();
  now = Date.parse('2026-11-23T08:00:00Z');
});
afterEach(() => running.stop());

/** A process of its own: what it knows by heart no other does. */
function process(owner: string): IngestServices {
  const { articles, blocks, turns, wordUse } = running.store;
  const clock = () => new Date(now);
  const pause = async (ms: number) => {
    now += ms;
  };
  return {
    articles,
    blocks,
    grouping,
    storyWindow: createStoryWindow(articles, grouping),
    words: createWordLearner(wordUse),
    inTurn: createIngestTurn({ turns, clock, owner, pause }),
    clock,
  };
}

const source = (id: string): Source => ({
  id,
  name: `The ${id}`,
  country: null,
  language: 'en',
  ownership: null,
  homepage: null,
  feed: null,
  section: null,
  isSample: true,
});
const text =
  'Three boats have struck the harbour wall since March, each of them at night. The lamps that stood on it were taken down for repair in February, and nobody at the port authority can say where they are. A wall without lamps saves four hundred a month, and a boat costs more. The authority should order new lamps this week, and pay for them from the sum that it keeps for its anniversary.';
const extracted = (url: string, changes: Partial<ExtractedArticle> = {}): ExtractedArticle => ({
  url,
  title: 'Light the harbour wall',
  byline: null,
  published: '2026-11-23T06:00:00.000Z',
  language: 'en',
  sourceName: null,
  section: null,
  tags: [],
  text,
  isPartial: false,
  ...changes,
});
const listed = () => running.store.articles.ofDay('2026-11-23');
const kept = async (url: string) =>
  (await running.store.articles.get(articleIdOf(url))) ?? expect.unreachable(`${url} is not kept`);

const argus = 'https://www.argus.example/opinion/wall';
const gull = 'https://gull.example/agency/wall';

describe('two processes', () => {
  test('with the same article keep it once', async () => {
    const outcomes = await Promise.all(
      ['one', 'other'].map(owner => ingestArticle(extracted(argus), source('argus'), process(owner))),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['known', 'new']);
    expect(await listed()).toHaveLength(1);
  });

  test('with an article and its copy keep one, which names the place of the other', async () => {
    const outcomes = await Promise.all([
      ingestArticle(extracted(argus), source('argus'), process('one')),
      ingestArticle(extracted(gull, { title: 'By the agency' }), source('gull'), process('other')),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['duplicate', 'new']);
    const [only] = await listed();
    expect(await listed()).toHaveLength(1);
    const [original, copy] = only?.url === argus ? [argus, gull] : [gull, argus];
    expect((await kept(original)).alsoIn).toMatchObject([{ url: copy }]);
  });

  test('wait for each other, but not for ever', async () => {
    const { turns } = running.store;
    await turns.take(turnKey('ingest'), 'another', new Date(now), 3_000);
    const begun = now;
    expect(await ingestArticle(extracted(argus), source('argus'), process('one'))).toMatchObject({
      kind: 'new',
    });
    expect(now - begun).toBeGreaterThanOrEqual(3_000);
    await turns.take(turnKey('ingest'), 'another', new Date(now), 50 * 60_000);
    await expect(ingestArticle(extracted(gull), source('gull'), process('one'))).rejects.toThrow(NoTurnError);
  });
});

describe('a copy', () => {
  test('is linked once, however often it comes, and each other place too', async () => {
    const one = process('one');
    await ingestArticle(extracted(argus), source('argus'), one);
    for (const [url, id] of [
      [gull, 'gull'],
      [gull, 'gull'],
      ['https://mirror.example/1', 'mirror'],
      [`${argus}?utm_source=rss`, 'argus'],
    ] as const)
      await ingestArticle(extracted(url), source(id), one);
    expect((await kept(argus)).alsoIn).toEqual([
      { sourceId: 'gull', sourceName: 'The gull', url: gull },
      { sourceId: 'mirror', sourceName: 'The mirror', url: 'https://mirror.example/1' },
    ]);
  });

  test('stays linked when the original is edited', async () => {
    const one = process('one');
    await ingestArticle(extracted(argus), source('argus'), one);
    await ingestArticle(extracted(gull), source('gull'), one);
    const edited = extracted(argus, { text: `${text} The lamps were ordered on Tuesday.` });
    expect((await ingestArticle(edited, source('argus'), one)).kind).toBe('updated');
    expect(await kept(argus)).toMatchObject({
      alsoIn: [{ sourceId: 'gull' }],
      updated: expect.any(String),
      ingested: '2026-11-23T08:00:00.000Z',
    });
    expect(await listed()).toHaveLength(1);
  });
});

test('An article that was taken back after a try to keep it had died leaves no row behind', async () => {
  await ingestArticle(extracted(argus), source('argus'), process('one'));
  const { client, content } = running.database;
  const id = articleIdOf(argus);
  const { published, storyId } = await kept(argus);
  const Item = { pk: `ARTICLE#${id}`, sk: 'ARTICLE', begun: { published, storyId } };
  await client.send(new PutCommand({ TableName: content, Item }));
  await eraseArticle(id, { store: running.store, grouping, clock: () => new Date(now) });
  expect((await ingestArticle(extracted(argus), source('argus'), process('other'))).kind).toBe('refused');
  const left = (await readTable(running.database, content)).filter(row => JSON.stringify(row).includes(id));
  expect(left).toMatchObject([{ pk: `ARTICLE#${id}`, erased: expect.any(String) }]);
});

test('What a try that died left under the line of its story goes with the next try, whose line is another', async () => {
  await ingestArticle(extracted(argus), source('argus'), process('one'));
  const { client, content } = running.database;
  const id = articleIdOf(argus);
  const { published, storyId } = await kept(argus);
  const before = (await readTable(running.database, content)).length;
  const begun = { published, storyId, storyTerms: ['bygone'] };
  for (const Item of [
    { pk: `ARTICLE#${id}`, sk: 'ARTICLE', begun },
    { pk: 'TERM#bygone', sk: `ARTICLE#${published}#${id}`, listing: { id } },
  ])
    await client.send(new PutCommand({ TableName: content, Item }));
  expect((await ingestArticle(extracted(argus), source('argus'), process('other'))).kind).toBe('new');
  expect(await running.store.articles.byTerms(['bygone'])).toEqual([[]]);
  expect((await readTable(running.database, content)).length).toBe(before);
});

test('An article without a date that failed on the way is listed once, under the moment of the first try', async () => {
  const undated = extracted(argus, { published: null });
  await ingestArticle(undated, source('argus'), process('one'));
  const { client, content } = running.database;
  const before = (await readTable(running.database, content)).length;
  expect(before).toBeGreaterThan(10);
  const id = articleIdOf(argus);
  const key = { pk: `ARTICLE#${id}`, sk: 'ARTICLE' };
  const { published, storyId } = await kept(argus);
  // All its rows are there but its own, in the place of which stands that it was begun: it died just before the last.
  await client.send(new PutCommand({ TableName: content, Item: { ...key, begun: { published, storyId } } }));
  now += 3_600_000;
  expect((await ingestArticle(undated, source('argus'), process('other'))).kind).toBe('new');
  expect((await kept(argus)).published).toBe(published);
  expect(await listed()).toHaveLength(1);
  expect((await readTable(running.database, content)).length).toBe(before);
});
