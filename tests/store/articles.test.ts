import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsBeside } from '../../lambdas/store/article-rows.ts';
import type { ArticleStore } from '../../lambdas/store/articles.ts';
import { queryAll } from '../../lambdas/store/database.ts';
import { createStore } from '../../lambdas/store/store.ts';
import { articleToKeep } from '../helpers/article-to-keep.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
let articles: ArticleStore;
beforeAll(async () => {
  running = await startDatabase();
  articles = running.store.articles;
});
afterAll(() => running.stop());

const idsOf = (listings: readonly { readonly id: string }[]) => listings.map(({ id }) => id);

/** Every row whose key or listing names an article. */
async function rowsNaming(id: string) {
  const { client, content } = running.database;
  const { ScanCommand } = await import('@aws-sdk/lib-dynamodb');
  const { Items = [] } = await client.send(new ScanCommand({ TableName: content }));
  return Items.filter(row => JSON.stringify(row).includes(id));
}

describe('an article', () => {
  test('and its text go when the stage says', async () => {
    const record = articleToKeep({ id: 'short-lived' });
    const { articles: ofStage } = createStore({ ...running.database, kept: { text: 2, article: 9 } });
    await ofStage.put(record);
    const day = 86_400;
    const ingested = Date.parse(record.article.ingested) / 1000;
    for (const { sk, expires } of await rowsNaming('short-lived'))
      expect(expires).toBe(ingested + (sk === 'TEXT' ? 2 : 9) * day);
  });

  test('that nobody kept is not there', async () => {
    expect(await articles.get('nowhere')).toBeUndefined();
    expect(await articles.getText('nowhere')).toBeUndefined();
    expect(await articles.getRecord('nowhere')).toBeUndefined();
  });

  test('is read as it was kept, with what is kept beside it', async () => {
    const record = articleToKeep({ id: 'round-trip' }, { sketchKeys: ['a', 'b'], searchTerms: ['lamp'] });
    await articles.put(record);
    expect(await articles.get('round-trip')).toEqual(record.article);
    expect(await articles.getText('round-trip')).toBe(record.text);
    expect(await articles.getRecord('round-trip')).toEqual({ ...record, storyIds: ['s-round-trip'] });
  });

  test('kept twice leaves the rows of one', async () => {
    const record = articleToKeep({ id: 'twice', published: '2026-01-02T03:04:05.000Z' });
    await articles.put(record);
    const once = await rowsNaming('twice');
    await articles.put(record);
    expect(await rowsNaming('twice')).toEqual(once);
    expect(idsOf(await articles.ofDay('2026-01-02'))).toEqual(['twice']);
  });

  test('may have more search terms than one batch takes, some of them more than once', async () => {
    const terms = Array.from({ length: 60 }, (_, i) => `term${i % 55}`);
    await articles.put(articleToKeep({ id: 'wordy' }, { searchTerms: terms, sketchKeys: ['k', 'k'] }));
    const found = await articles.byTerms(['term0', 'term54']);
    expect(found.map(idsOf)).toEqual([['wordy'], ['wordy']]);
    expect(await articles.bySketchKeys(['k'])).toEqual([{ articleId: 'wordy', sketch: 'sketch of wordy' }]);
  });

  test('has its category and its second category only once when they are the same', async () => {
    const published = '2026-01-03T00:00:00.000Z';
    await articles.put(articleToKeep({ id: 'same', published, category: 'work', secondCategory: 'work' }));
    expect(idsOf(await articles.ofDay('2026-01-03', 'work'))).toEqual(['same']);
  });

  test('is taken away with every row that names it', async () => {
    const record = articleToKeep({ id: 'withdrawn' }, { sketchKeys: ['w'], searchTerms: ['withdrawn'] });
    await articles.put(record);
    await articles.remove(record);
    expect(await rowsNaming('withdrawn')).toEqual([]);
  });

  test('is taken away with its text even when the text was not read before', async () => {
    const record = articleToKeep({ id: 'unread' });
    await articles.put(record);
    await articles.remove({ ...record, text: '' });
    expect(await rowsNaming('unread')).toEqual([]);
  });
});

describe('many articles at once', () => {
  test('come in the order asked for, each as often as asked, the unknown left out', async () => {
    for (const id of ['one', 'two', 'three']) await articles.put(articleToKeep({ id }));
    const found = await articles.getMany(['three', 'unknown', 'one', 'three']);
    expect(found.map(({ id }) => id)).toEqual(['three', 'one', 'three']);
  });

  test('may be none, or more than one request takes', async () => {
    await articles.put(articleToKeep({ id: 'needle' }));
    const ids = Array.from({ length: 250 }, (_, i) => `hay-${i}`);
    expect(await articles.getMany([])).toEqual([]);
    expect((await articles.getMany([...ids, 'needle'])).map(({ id }) => id)).toEqual(['needle']);
  });
});

describe('the text', () => {
  test('is cut at 300 KB between two characters', async () => {
    const text = `ab${'語'.repeat(120_000)}`;
    await articles.put(articleToKeep({ id: 'long' }, { text }));
    const kept = (await articles.getText('long')) ?? '';
    expect(Buffer.byteLength(kept)).toBeGreaterThan(299_990);
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(300_000);
    expect(text.startsWith(kept)).toBe(true);
  });

  test('of exactly 300 KB is kept whole, its own replacement characters too', async () => {
    const text = `${'x'.repeat(299_997)}\uFFFD`;
    await articles.put(articleToKeep({ id: 'brim' }, { text }));
    expect(await articles.getText('brim')).toBe(text);
  });

  test('is not brought back by keeping an article whose text is forgotten', async () => {
    await articles.put(articleToKeep({ id: 'faded' }, { text: '' }));
    expect(await articles.getText('faded')).toBeUndefined();
    expect((await articles.getRecord('faded'))?.text).toBe('');
  });

  test('expires 30 days after the article came in, everything else after 400', async () => {
    const ingested = '2026-03-01T00:00:00.000Z';
    await articles.put(
      articleToKeep({ id: 'mortal', ingested }, { sketchKeys: ['m'], searchTerms: ['mortal'] }),
    );
    const daysKept = (expires: unknown) => (Number(expires) - Date.parse(ingested) / 1000) / 86_400;
    const rows = await rowsNaming('mortal');
    expect(rows.length).toBeGreaterThan(6);
    for (const row of rows) expect(daysKept(row.expires)).toBe(row.sk === 'TEXT' ? 30 : 400);
  });
});

describe('a day', () => {
  const day = '2026-02-10';
  const at = (time: string) => `${day}T${time}.000Z`;
  beforeAll(async () => {
    await articles.put(articleToKeep({ id: 'noon', published: at('12:00:00'), category: 'economy' }));
    await articles.put(
      articleToKeep({
        id: 'dawn',
        published: at('05:00:00'),
        category: 'work',
        secondCategory: 'economy',
      }),
    );
    await articles.put(articleToKeep({ id: 'dusk', published: at('19:00:00'), category: 'sport' }));
    await articles.put(articleToKeep({ id: 'eve', published: '2026-02-09T23:59:59.999Z' }));
  });

  test('lists what was published on it, newest first', async () => {
    expect(idsOf(await articles.ofDay(day))).toEqual(['dusk', 'noon', 'dawn']);
  });

  test('lists a category with the articles that have it as their second', async () => {
    expect(idsOf(await articles.ofDay(day, 'economy'))).toEqual(['noon', 'dawn']);
    expect(await articles.ofDay(day, 'health')).toEqual([]);
  });

  test('shows of an article what a list needs', async () => {
    const [listing] = await articles.ofDay(day, 'sport');
    expect(listing).toMatchObject({
      id: 'dusk',
      thesis: 'The harbour wall must be lit before winter.',
      ask: 'The port authority should order the lamps this week.',
    });
    expect(listing).not.toHaveProperty('summary');
  });

  test('keeps articles of one moment apart', async () => {
    const published = '2026-02-20T08:00:00.000Z';
    for (const id of ['twin-b', 'twin-a']) await articles.put(articleToKeep({ id, published }));
    expect(idsOf(await articles.ofDay('2026-02-20'))).toEqual(['twin-b', 'twin-a']);
  });

  test('is paged, and the last page, even a full one, leads nowhere', async () => {
    const first = await articles.pageOfDay(day, 'all', 2);
    expect(idsOf(first.listings)).toEqual(['dusk', 'noon']);
    const second = await articles.pageOfDay(day, 'all', 2, first.next);
    expect(idsOf(second.listings)).toEqual(['dawn']);
    expect(second).not.toHaveProperty('next');
    expect(await articles.pageOfDay(day, 'economy', 2)).not.toHaveProperty('next');
    expect(await articles.pageOfDay('1999-01-01', 'all', 2)).toEqual({ listings: [] });
  });

  test('longer than one answer of the database is read whole', async () => {
    const published = '2026-02-25T08:00:00.000Z';
    const thesis = { text: 'y'.repeat(90_000), span: { start: 0, end: 90_000 } };
    const ids = Array.from({ length: 13 }, (_, i) => `broad-${String.fromCharCode(97 + i)}`);
    for (const id of ids)
      await articles.put(articleToKeep({ id, published, summary: { thesis, points: [], ask: null } }));
    expect(idsOf(await articles.ofDay('2026-02-25'))).toEqual(ids.toReversed());
  });
});

describe('the days around one', () => {
  test('are the nearest that have articles', async () => {
    for (const day of ['1990-05-01', '1990-05-04', '1990-05-09'])
      await articles.put(articleToKeep({ id: `of-${day}`, published: `${day}T10:00:00.000Z` }));
    expect(await articles.daysAround('1990-05-04')).toEqual({ before: '1990-05-01', after: '1990-05-09' });
    expect(await articles.daysAround('1990-05-06')).toEqual({ before: '1990-05-04', after: '1990-05-09' });
    expect(await articles.daysAround('1990-05-01')).toMatchObject({ after: '1990-05-04' });
    expect((await articles.daysAround('1990-05-01')).before).toBeUndefined();
    expect(await articles.daysAround('2999-01-01')).not.toHaveProperty('after');
  });

  test('last as long as the article of theirs that came in last', async () => {
    const published = '1990-06-01T10:00:00.000Z';
    const late = articleToKeep({ id: 'late', published, ingested: '1990-06-20T00:00:00.000Z' });
    const early = articleToKeep({ id: 'early', published, ingested: '1990-06-01T11:00:00.000Z' });
    await articles.put(late);
    await articles.put(early);
    const { client, content } = running.database;
    const { Item } = await client.send(
      new GetCommand({ TableName: content, Key: { pk: 'DAYS', sk: '1990-06-01' } }),
    );
    expect(Item?.expires).toBe(Date.parse(late.article.ingested) / 1000 + 400 * 86_400);
  });
});

describe('a source', () => {
  test('lists its articles newest first, paged', async () => {
    const source = { id: 'fen-echo', name: 'Fen Echo', country: 'GB', ownership: null, isSample: true };
    for (const hour of ['06', '07', '08'])
      await articles.put(
        articleToKeep({ id: `echo-${hour}`, source, published: `2026-04-01T${hour}:00:00.000Z` }),
      );
    const first = await articles.ofSource('fen-echo', 2);
    expect(idsOf(first.listings)).toEqual(['echo-08', 'echo-07']);
    expect(idsOf((await articles.ofSource('fen-echo', 2, first.next)).listings)).toEqual(['echo-06']);
  });
});

describe('search terms', () => {
  test('find the newest articles that have them, one list a term', async () => {
    for (const [id, day, searchTerms] of [
      ['old-ferry', '2026-05-01', ['ferry']],
      ['new-ferry', '2026-05-02', ['ferry', 'fare']],
    ] as const)
      await articles.put(articleToKeep({ id, published: `${day}T00:00:00.000Z` }, { searchTerms }));
    const found = await articles.byTerms(['ferry', 'fare', 'submarine']);
    expect(found.map(idsOf)).toEqual([['new-ferry', 'old-ferry'], ['new-ferry'], []]);
    expect(await articles.byTerms([])).toEqual([]);
  });

  test('of a story’s line lead to it, and go with it when the line is another', async () => {
    const article = articleToKeep(
      { id: 'tariff', storyId: 's-tariff' },
      { searchTerms: ['tariff'], storyTerms: ['tariff', 'sugar'] },
    );
    await articles.put(article);
    const isOfStory = async (term: string) => (await articles.byTerms([term]))[0]?.[0]?.isOfStory;
    expect(await isOfStory('tariff')).toBe(true);
    expect(await isOfStory('sugar')).toBe(true);
    const before = await articles.getRecord('tariff');
    expect(before?.storyTerms).toEqual(['tariff', 'sugar']);
    await articles.replace(before ?? article, { ...article, storyTerms: ['salt'] });
    expect(await isOfStory('tariff')).toBe(false);
    expect(await articles.byTerms(['sugar'])).toEqual([[]]);
    expect(await articles.byTerms(['salt'])).toMatchObject([[{ id: 'tariff', storyId: 's-tariff' }]]);
  });

  test('have rows of one write unit, in other scripts too', () => {
    const { article } = articleToKeep({
      id: 'wide',
      title: 'Порт и пристань '.repeat(5),
      storyLine: 'Порт и пристань '.repeat(3),
    });
    const thesis = { ...article.summary.thesis, text: 'Мы считаем, что порту нужна пристань. '.repeat(5) };
    const summary = { ...article.summary, thesis, ask: thesis };
    const rows = rowsBeside(articleToKeep({ ...article, summary }, { searchTerms: ['порт'] }));
    const row = rows.find(({ pk }) => pk === 'TERM#порт');
    expect(Buffer.byteLength(JSON.stringify(row))).toBeLessThan(1_024);
  });

  test('of any script keep to themselves', async () => {
    await articles.put(articleToKeep({ id: 'kana' }, { searchTerms: ['港', 'порт', 'a#b', 'a'] }));
    for (const term of ['港', 'порт', 'a#b', 'a'])
      expect((await articles.byTerms([term])).map(idsOf)).toEqual([['kana']]);
    expect(await articles.byTerms(['por'])).toEqual([[]]);
  });
});

describe('keys of sketches', () => {
  test('find each article that may be a copy once', async () => {
    await articles.put(articleToKeep({ id: 'copy-a' }, { sketchKeys: ['s1', 's2'] }));
    await articles.put(articleToKeep({ id: 'copy-b' }, { sketchKeys: ['s2', 's3'] }));
    const found = await articles.bySketchKeys(['s1', 's2', 's9']);
    expect(found.toSorted((a, b) => a.articleId.localeCompare(b.articleId))).toEqual([
      { articleId: 'copy-a', sketch: 'sketch of copy-a' },
      { articleId: 'copy-b', sketch: 'sketch of copy-b' },
    ]);
  });
});

describe('a story', () => {
  test('lists its articles, newest first', async () => {
    for (const hour of ['06', '09'])
      await articles.put(
        articleToKeep({ id: `dam-${hour}`, storyId: 's-dam', published: `2026-06-01T${hour}:00:00.000Z` }),
      );
    expect(idsOf(await articles.ofStory('s-dam'))).toEqual(['dam-09', 'dam-06']);
  });

  test('has what comparing needs, and keeps it when an article is read and kept again', async () => {
    const statements = [
      { part: 'thesis', text: 'Light the wall.', signature: '@en wall3d', isNegative: false, whom: null },
    ] as const;
    await articles.put(articleToKeep({ id: 'lamp', storyId: 's-lamp' }, { statements }));
    const before = await articles.getRecord('lamp');
    if (!before) throw new Error('the article is gone');
    await articles.replace(before, { ...before, article: { ...before.article, storyLine: 'Lamps' } });
    expect(await articles.ofStory('s-lamp')).toMatchObject([
      { storyLine: 'Lamps', statements, signature: 'signature of lamp' },
    ]);
  });

  test('that was merged into another is found under both names, as grouping sees it under the new one', async () => {
    const published = '2026-06-02T06:00:00.000Z';
    await articles.put(articleToKeep({ id: 'weir', storyId: 's-weir', published }));
    const kept = await articles.getRecord('weir');
    if (!kept) throw new Error('the article is gone');
    await articles.put({ ...kept, article: { ...kept.article, storyId: 's-flood' } });
    for (const storyId of ['s-weir', 's-flood'])
      expect(await articles.ofStory(storyId)).toMatchObject([{ id: 'weir', storyId: 's-flood' }]);
    expect(await articles.storyMembers('2026-06-02')).toMatchObject([
      { articleId: 'weir', storyId: 's-flood', signature: 'signature of weir' },
    ]);
    expect((await articles.ofDay('2026-06-02'))[0]?.storyId).toBe('s-flood');
  });

  test('that was merged is gone under both names with its article', async () => {
    await articles.put(articleToKeep({ id: 'lock', storyId: 's-lock' }));
    const before = await articles.getRecord('lock');
    if (!before) throw new Error('the article is gone');
    await articles.put({ ...before, article: { ...before.article, storyId: 's-canal' } });
    const merged = await articles.getRecord('lock');
    if (!merged) throw new Error('the article is gone');
    await articles.remove(merged);
    expect(await rowsNaming('lock')).toEqual([]);
  });
});

describe('what grouping needs', () => {
  const keep = (id: string, published: string, changed: string, storyId = `s-${id}`) =>
    articles.put(articleToKeep({ id, published, storyId }, { changed }));
  const namesOf = async (day: string, keptAfter?: string) =>
    (await articles.storyMembers(day, keptAfter)).map(({ articleId }) => articleId);

  test('comes by day of publication, in the order in which it was kept', async () => {
    await keep('sig-late', '2026-07-01T06:00:00.000Z', '2026-07-01T09:00:00.000Z');
    await keep('sig-early', '2026-07-01T08:00:00.000Z', '2026-07-01T08:10:00.000Z');
    expect(await articles.storyMembers('2026-07-01')).toEqual([
      {
        articleId: 'sig-early',
        storyId: 's-sig-early',
        signature: 'signature of sig-early',
        published: '2026-07-01T08:00:00.000Z',
        changed: '2026-07-01T08:10:00.000Z',
      },
      expect.objectContaining({ articleId: 'sig-late' }),
    ]);
    expect(await namesOf('2026-07-02')).toEqual([]);
  });

  test('is only what was kept after a moment, an old article that changed among it', async () => {
    const published = '2026-07-03T06:00:00.000Z';
    await keep('sig-one', published, '2026-07-03T07:00:00.000Z');
    await keep('sig-two', published, '2026-07-03T08:00:00.000Z');
    expect(await namesOf('2026-07-03', '2026-07-03T07:00:00.000Z')).toEqual(['sig-two']);
    await keep('sig-one', published, '2026-07-03T09:00:00.000Z', 's-sig-two');
    expect(await namesOf('2026-07-03', '2026-07-03T08:00:00.000Z')).toEqual(['sig-one']);
  });
});

describe('an edited article', () => {
  test('takes the place of what was kept before, and leaves no stale listing', async () => {
    const before = articleToKeep(
      { id: 'edited', category: 'health', published: '2026-08-01T06:00:00.000Z' },
      { searchTerms: ['clinic', 'nurse'], sketchKeys: ['e1', 'e2'] },
    );
    const after = articleToKeep(
      {
        id: 'edited',
        category: 'work',
        secondCategory: 'health',
        published: '2026-08-02T06:00:00.000Z',
        title: 'Pay the night nurses',
        updated: '2026-08-02T07:00:00.000Z',
      },
      { searchTerms: ['nurse', 'wage'], sketchKeys: ['e2', 'e3'], text: 'Anew.', textHash: 'another' },
    );
    await articles.put(before);
    await articles.replace(before, after);

    expect(await articles.get('edited')).toEqual(after.article);
    expect(await articles.getText('edited')).toBe('Anew.');
    expect(await articles.ofDay('2026-08-01')).toEqual([]);
    expect(idsOf(await articles.ofDay('2026-08-02', 'health'))).toEqual(['edited']);
    expect((await articles.byTerms(['clinic', 'nurse', 'wage'])).map(list => list.length)).toEqual([0, 1, 1]);
    expect(await articles.bySketchKeys(['e1'])).toEqual([]);
    expect(await articles.storyMembers('2026-08-01')).toEqual([]);
    const rows = await queryAll(running.database, {
      TableName: running.database.content,
      KeyConditionExpression: 'pk = :source',
      FilterExpression: 'listing.id = :id',
      ExpressionAttributeValues: { ':source': 'SOURCE#quay-lantern', ':id': 'edited' },
    });
    expect(rows).toHaveLength(1);
  });

  test('that is corrected leaves its old rows and its day, once that is settled', async () => {
    await articles.put(articleToKeep({ id: 'misread', published: '2026-08-11T06:00:00.000Z' }));
    const before = await articles.getRecord('misread');
    if (!before) throw new Error('the article is gone');
    const article = { ...before.article, published: '2026-08-12T06:00:00.000Z', storyId: 's-other' };
    expect(await articles.correct(before, { ...before, article }, ['s-misread'])).toBe(true);
    const written = await articles.getRecord('misread');
    if (!written) throw new Error('the article is gone');
    expect(written.unsettled?.storyIds).toEqual(['s-misread']);
    expect(idsOf(await articles.ofDay('2026-08-11'))).toEqual(['misread']);
    await articles.clearUnsettled(written);
    expect(await articles.ofDay('2026-08-11')).toEqual([]);
    expect((await articles.daysAround('2026-08-10')).after).toBe('2026-08-12');
    expect(await articles.ofStory('s-misread')).toEqual([]);
    expect(idsOf(await articles.ofStory('s-other'))).toEqual(['misread']);
    expect(await articles.settle(written)).toBe(true);
    expect((await articles.getRecord('misread'))?.unsettled).toBeUndefined();
  });

  test('that was taken back is neither corrected nor settled, and may be let in again', async () => {
    const { erasures } = running.store;
    await articles.put(articleToKeep({ id: 'returning' }));
    const record = await articles.getRecord('returning');
    if (!record) throw new Error('the article is gone');
    expect(await erasures.reopen('returning')).toBe(false);
    const now = new Date('2026-11-23T09:00:00Z');
    const remains = await erasures.bury('returning', now);
    expect(await articles.correct(record, record, [])).toBe(false);
    expect(await articles.settle(record)).toBe(false);
    // What is left of it would stay for ever.
    expect(await erasures.reopen('returning')).toBe(false);
    await erasures.clear(remains);
    await erasures.finish('returning', remains, now);
    expect(await erasures.reopen('returning')).toBe(true);
    expect(await articles.look('returning')).toEqual({ isErased: false });
    expect(await articles.put(record)).toBe(true);
  });

  test('that was only begun when it was taken back is known to be begun when it may come again', async () => {
    const { erasures } = running.store;
    const now = new Date('2026-11-23T09:00:00Z');
    const begun = { published: '2026-11-23T06:00:00.000Z', storyId: 's-begun' };
    await articles.begin('half', begun, now);
    await erasures.finish('half', await erasures.bury('half', now), now);
    expect(await erasures.reopen('half')).toBe(true);
    expect(await articles.look('half')).toEqual({ isErased: false, begun });
  });

  test('stays listed under a story that it was in before', async () => {
    await articles.put(articleToKeep({ id: 'moved', storyId: 's-first-name' }));
    const before = await articles.getRecord('moved');
    if (!before) throw new Error('the article is gone');
    await articles.put({ ...before, article: { ...before.article, storyId: 's-later' } });
    const merged = await articles.getRecord('moved');
    if (!merged) throw new Error('the article is gone');
    await articles.replace(merged, articleToKeep({ id: 'moved', storyId: 's-later', title: 'Edited' }));
    for (const storyId of ['s-first-name', 's-later'])
      expect(await articles.ofStory(storyId)).toMatchObject([{ title: 'Edited' }]);
  });
});
