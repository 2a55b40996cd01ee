import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ownerships } from '../../lambdas/message/ownership.ts';
import type { Article } from '../../lambdas/store/article.ts';
import type { ArticleToKeep } from '../../lambdas/store/articles.ts';
import { chatAddress, parseChatAddress } from '../../lambdas/store/chat.ts';
import { categories } from '../../lambdas/text/category.ts';
import { article, articleToKeep } from '../helpers/article-to-keep.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

// The real DynamoDB Local takes some 20 ms a request.
vi.setConfig({ testTimeout: 300_000 });

let running: TestDatabase;
beforeAll(async () => {
  running = await startDatabase();
});
afterAll(() => running.stop());

const words = fc.string({ unit: 'binary', maxLength: 60 });
const passage = fc.record({
  text: words,
  span: fc.record({ start: fc.nat(), end: fc.nat() }),
});
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const moment = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString());
const id = fc.stringMatching(/^[\w-]{11}$/);

const anyArticle: fc.Arbitrary<Article> = fc.record({
  id,
  url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  source: fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
    name: words,
    country: orNull(fc.stringMatching(/^[A-Z]{2}$/)),
    ownership: orNull(fc.constantFrom(...ownerships)),
    isSample: fc.boolean(),
  }),
  title: words,
  byline: orNull(words),
  published: moment,
  ingested: moment,
  updated: orNull(moment),
  language: fc.constantFrom('en', 'zh', 'sr-latn'),
  category: fc.constantFrom(...categories),
  secondCategory: orNull(fc.constantFrom(...categories)),
  section: orNull(words),
  summary: fc.record({
    thesis: passage,
    points: fc.array(passage, { maxLength: 3 }),
    ask: orNull(passage),
  }),
  isPartial: fc.boolean(),
  storyId: id.map(first => `s-${first}`),
  storyLine: fc.string({ maxLength: 80 }),
  wordCount: fc.nat(),
});

const term = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const anyRecord: fc.Arbitrary<ArticleToKeep> = fc.record({
  article: anyArticle,
  text: words,
  textHash: words,
  sketch: words,
  sketchKeys: fc.array(term, { maxLength: 6 }),
  signature: words,
  searchTerms: fc.array(term, { maxLength: 12 }),
  changed: moment,
});

/** Each case is a dozen requests or more: dozens of cases a property, not hundreds. */
const runs = { numRuns: 30 };

describe('whatever an article looks like', () => {
  test('it is read as it was kept, found under everything that names it, and removed without a trace', async () => {
    const { articles } = running.store;
    await fc.assert(
      fc.asyncProperty(anyRecord, async record => {
        await articles.put(record);
        const { article: kept } = record;
        expect(await articles.getRecord(kept.id)).toEqual({ ...record, storyIds: [kept.storyId] });
        const day = kept.published.slice(0, 10);
        const lists = await Promise.all([
          articles.ofDay(day),
          articles.ofDay(day, kept.category),
          articles.ofDay(day, kept.secondCategory ?? 'all'),
          articles.ofStory(kept.storyId),
          ...(await articles.byTerms(record.searchTerms)),
        ]);
        for (const list of lists) expect(list.map(listing => listing.id)).toContain(kept.id);
        await articles.remove(record);
        expect(await articles.get(kept.id)).toBeUndefined();
        expect(await articles.ofDay(day)).toEqual([]);
        expect((await articles.byTerms(record.searchTerms)).flat()).toEqual([]);
      }),
      runs,
    );
  });

  test('replacing it leaves what keeping only the later one would', async () => {
    const { articles } = running.store;
    await fc.assert(
      fc.asyncProperty(anyRecord, anyRecord, async (before, other) => {
        const { id: sameId, storyId } = before.article;
        const after = { ...other, article: { ...other.article, id: sameId, storyId } };
        await articles.put(before);
        await articles.replace(before, after);
        const stale = before.searchTerms.filter(word => !after.searchTerms.includes(word));
        expect((await articles.byTerms(stale)).flat()).toEqual([]);
        expect(await articles.ofStory(storyId)).toHaveLength(1);
        const days = new Set([before, after].map(record => record.article.published.slice(0, 10)));
        const listed = await Promise.all([...days].map(day => articles.ofDay(day)));
        expect(listed.flat()).toHaveLength(1);
        const kept = await articles.getRecord(sameId);
        expect(kept).toEqual({ ...after, storyIds: [storyId] });
        if (kept) await articles.remove(kept);
      }),
      runs,
    );
  });
});

describe('whatever was published on a day', () => {
  test('is listed newest first, each once, and the pages are the list', async () => {
    const { articles } = running.store;
    let day = 0;
    const nextDay = () => new Date(Date.UTC(2100, 0, ++day)).toISOString().slice(0, 10);
    const printed = fc.uniqueArray(fc.record({ id, minute: fc.nat(1439) }), {
      selector: item => item.id,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(printed, fc.integer({ min: 1, max: 5 }), async (items, limit) => {
        const date = nextDay();
        const kept = items.map(item =>
          article({
            id: item.id,
            published: new Date(Date.parse(date) + item.minute * 60_000).toISOString(),
          }),
        );
        await Promise.all(kept.map(one => articles.put(articleToKeep(one))));
        const listed = await articles.ofDay(date);
        const sortOf = (one: { published: string; id: string }) => `${one.published}#${one.id}`;
        expect(listed.map(sortOf)).toEqual(kept.map(sortOf).toSorted().toReversed());
        const paged: typeof listed = [];
        let page = await articles.pageOfDay(date, 'all', limit);
        paged.push(...page.listings);
        while (page.next) {
          page = await articles.pageOfDay(date, 'all', limit, page.next);
          expect(page.listings.length).toBeGreaterThan(0);
          paged.push(...page.listings);
        }
        expect(paged).toEqual(listed);
      }),
      runs,
    );
  });
});

describe('the address of a chat', () => {
  test('says which chat and which topic it was made of', () => {
    const chatId = fc.maxSafeInteger();
    fc.assert(
      fc.property(chatId, fc.option(fc.nat(), { nil: undefined }), (chat, topic) => {
        expect(parseChatAddress(chatAddress(chat, topic))).toEqual(
          topic === undefined ? { chatId: chat } : { chatId: chat, topicId: topic },
        );
      }),
    );
  });

  test('differs for every chat and topic', () => {
    expect(chatAddress(-100_123)).toBe('-100123');
    expect(chatAddress(-100_123, 7)).toBe('-100123:7');
    expect(new Set([chatAddress(1), chatAddress(-1), chatAddress(1, 1), chatAddress(11)]).size).toBe(4);
  });
});
