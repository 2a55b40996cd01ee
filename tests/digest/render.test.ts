import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDigest } from '../../lambdas/digest/compose-digest.ts';
import type { Digest } from '../../lambdas/digest/digest.ts';
import { renderArticle } from '../../lambdas/digest/render-article.ts';
import { renderDelivery, renderDigestPage } from '../../lambdas/digest/render-digest.ts';
import { renderStory } from '../../lambdas/digest/render-story.ts';
import { statementsOf } from '../../lambdas/digest/statements-of.ts';
import { decodeAction, type ListView } from '../../lambdas/message/callback-data.ts';
import { ar } from '../../lambdas/message/locales/ar.ts';
import type { Dictionary } from '../../lambdas/message/locales/dictionary.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import {
  type Button,
  type Message,
  maxCallbackDataBytes,
  maxEntities,
  maxTextLength,
} from '../../lambdas/message/message.ts';
import { ownerships } from '../../lambdas/message/ownership.ts';
import type { Article } from '../../lambdas/store/article.ts';
import type { Listing, StoryListing } from '../../lambdas/store/articles.ts';
import { categories } from '../../lambdas/text/category.ts';
import { article } from '../helpers/article-to-keep.ts';

/** One that is written from left to right, and one from right to left. */
const dictionaries = fc.constantFrom(en, ar);

const view: ListView = { category: 'environment', day: '2026-11-23', page: 0 };

/** Words of papers as they come: long, empty, in any script, with emoji, controls, directions and half characters. */
const words = fc.oneof(
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' \n\t',
    'x'.repeat(9_000),
    '👩‍👩‍👧‍👦'.repeat(900),
    '\u202Eلماذا يصمت الميناء\u202C '.repeat(90),
    'é̂̃'.repeat(3_000),
    'half \uD83D character \uDE00',
    '\u0000\u0007\u200B',
    '港'.repeat(5_000),
  ),
);

const listing = (id: string): fc.Arbitrary<Listing> =>
  fc.record({
    id: fc.constant(id),
    url: fc.constantFrom(`https://lantern.example/${id}`, `urn:sha256:${id}`),
    source: fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', id),
      name: words,
      country: fc.option(fc.constantFrom('PT', 'IN', 'XX', '??')),
      ownership: fc.option(fc.constantFrom(...ownerships)),
      isSample: fc.boolean(),
    }),
    title: words,
    published: fc.constant('2026-11-23T05:30:00.000Z'),
    ingested: fc.constant('2026-11-23T06:00:00.000Z'),
    language: fc.constantFrom('en', 'ru'),
    category: fc.constantFrom(...categories),
    secondCategory: fc.option(fc.constantFrom(...categories)),
    isPartial: fc.boolean(),
    storyId: fc.constantFrom('s-one', 's-two', `s-${id}`),
    storyLine: words,
    thesis: words,
    ask: fc.option(words),
  });

const digest: fc.Arbitrary<Digest> = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('own' as const, 'all' as const))
  .chain(([count, reads]) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: count }, (_, i) => listing(`article-${i}-of-the-day`.slice(0, 24)))),
      fc.constant(reads),
    ),
  )
  .map(([listings, reads]) =>
    composeDigest(listings, {
      from: '2026-11-22T12:00:00.000Z',
      to: '2026-11-23T12:00:00.000Z',
      categories: [],
      language: 'en',
      reads,
      by: 'ingested',
    }),
  );

const idsOf = ({ stories, singles }: Digest) =>
  [...stories.flatMap(({ articles }) => articles), ...singles].map(({ id }) => id);

/** Everything that Telegram would refuse, or silently drop. */
function expectTelegramTakes({ text, entities, keyboard }: Message): void {
  expect(text.length).toBeLessThanOrEqual(maxTextLength);
  expect(text.trim()).not.toBe('');
  expect(text.isWellFormed()).toBe(true);
  // Every isolate is closed, or the rest of the message would turn with it.
  expect(text.match(/[\u2066-\u2068]/g)?.length).toBe(text.match(/\u2069/g)?.length);
  expect(entities.length).toBeLessThanOrEqual(maxEntities);
  for (const { offset, length } of entities) {
    expect(length).toBeGreaterThan(0);
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset + length).toBeLessThanOrEqual(text.length);
  }
  const buttons: Button[] = keyboard.flat();
  expect(buttons.length).toBeLessThanOrEqual(100);
  for (const button of buttons) {
    expect(button.label.trim()).not.toBe('');
    expect(button.label.length).toBeLessThanOrEqual(128);
    expect(button.label.isWellFormed()).toBe(true);
    if ('url' in button) expect(button.url).toMatch(/^https?:/);
    else {
      expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(maxCallbackDataBytes);
      expect(decodeAction(button.data)).not.toBeNull();
    }
  }
  for (const entity of entities) if (entity.type === 'text_link') expect(entity.url).toMatch(/^https?:/);
}

/** As a listing under its story is, with statements of what the list shows. */
function toCompare(listing: Listing): StoryListing {
  const passage = (text: string) => ({ text, span: { start: 0, end: text.length } });
  const { thesis, ask, title, language } = listing;
  const summary = {
    thesis: passage(thesis),
    points: [passage(title)],
    ask: ask === null ? null : passage(ask),
  };
  return { ...listing, statements: statementsOf({ summary, language }, ''), signature: '' };
}

/** The articles that the buttons of a message open. */
const openedBy = ({ keyboard }: Message): string[] =>
  keyboard.flat().flatMap(button => {
    const action = 'data' in button ? decodeAction(button.data) : null;
    return action?.type === 'article' || action?.type === 'voice' ? [action.articleId] : [];
  });

/** Every page of a list, turned as a reader does. */
function pagesOf(digest: Digest, dictionary: Dictionary): Message[] {
  const pages: Message[] = [];
  for (let page = 0; ; page++) {
    const message = renderDigestPage(
      digest,
      { ...view, page },
      { title: 'Editorials of Monday' },
      dictionary,
    );
    pages.push(message);
    if (!message.keyboard.flat().some(({ label }) => label === '›')) return pages;
  }
}

describe('a digest of whatever papers write', () => {
  test('fits Telegram’s limits on every page, and every article is on one of them', () => {
    fc.assert(
      fc.property(digest, dictionaries, (one, dictionary) => {
        const pages = pagesOf(one, dictionary);
        for (const page of pages) expectTelegramTakes(page);
        expect(pages.flatMap(openedBy).toSorted()).toEqual(idsOf(one).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('fits when it is delivered, with every article in one of its messages', () => {
    fc.assert(
      fc.property(digest, dictionaries, (one, dictionary) => {
        const messages = renderDelivery(
          one,
          { ...view, day: null },
          { title: 'Editorials of Monday' },
          dictionary,
        );
        for (const message of messages) expectTelegramTakes(message);
        if (one.articleCount > 0)
          expect(messages.flatMap(openedBy).toSorted()).toEqual(idsOf(one).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('fits when a matter is set side by side; what is left out is counted', () => {
    fc.assert(
      fc.property(digest, dictionaries, (one, dictionary) => {
        for (const story of one.stories) {
          const articles = [...story.articles, ...story.others].map(toCompare);
          const message = renderStory({ name: story.name, articles }, view, dictionary);
          expectTelegramTakes(message);
          const left = articles.length - openedBy(message).length;
          if (left > 0) expect(message.text).toContain(dictionary.digest.andMore(left));
        }
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['about everything', { categories: [], isFirst: false }, 'Nothing new since your last digest.'],
  [
    'about some categories',
    { categories: ['sport'], isFirst: false },
    'Nothing new in your categories since the last digest.',
  ],
  ['that is the first', { categories: ['sport'], isFirst: true }, 'Nothing new for you yet.'],
] as const)('an empty digest %s says so in its own way', (_what, { categories, isFirst }, text) => {
  const stretch = { from: '2026-11-26T07:30:00.000Z', to: '2026-11-27T07:30:00.000Z' };
  const query = { ...stretch, categories, language: 'en', reads: 'own', by: 'ingested' } as const;
  const heading = { title: 'Your digest', isFirst };
  const [message] = renderDelivery(composeDigest([], query), view, heading, en);
  const about = categories.map(category => `${en.categories[category]}\n`).join('');
  expect(message?.text).toBe(`Your digest\n${about}\n${text}`);
  expect(message?.keyboard.flat().map(({ label }) => label)).toEqual([en.digest.latest]);
});

const passage = words.map(text => ({ text, span: { start: 0, end: text.length } }));

describe('an editorial of whatever a paper writes', () => {
  const anyArticle: fc.Arbitrary<Article> = fc
    .record({
      listed: listing('quay-lantern'),
      byline: fc.option(words),
      section: fc.option(words),
      points: fc.array(passage, { maxLength: 3 }),
      alsoIn: fc.array(
        fc.record({
          sourceId: fc.string({ minLength: 1, maxLength: 4 }),
          sourceName: words,
          url: fc.constantFrom('https://mirror.example/wall', 'urn:sha256:abc'),
        }),
        { maxLength: 12 },
      ),
      thesis: passage,
      ask: fc.option(passage),
    })
    .map(({ listed: { thesis: _, ask: __, ...listed }, byline, section, thesis, points, ask, alsoIn }) =>
      article({ ...listed, byline, section, alsoIn, summary: { thesis, points, ask } }),
    );

  test('fits one message', () => {
    fc.assert(
      fc.property(anyArticle, dictionaries, (one, dictionary) =>
        expectTelegramTakes(renderArticle(one, { label: dictionary.summary.back, data: 'S' }, dictionary)),
      ),
      { numRuns: 200 },
    );
  });

  test('names a paper once that signs its editorials with its own name', () => {
    const signed = (byline: string) =>
      renderArticle(article({ byline, source: { ...article().source, name: 'The Lantern' } }), null, en).text;
    expect(signed('THE LANTERN').match(/the lantern/gi)).toHaveLength(1);
    expect(signed('Ana Ruiz')).toContain(' · Ana Ruiz');
  });

  test('leads to the paper where it has an address there, and to none where it was read from a file', () => {
    const urls = (url: string) =>
      renderArticle(article({ url }), null, en)
        .keyboard.flat()
        .flatMap(button => ('url' in button ? [button.url] : []));
    expect(urls('https://lantern.example/wall')).toEqual(['https://lantern.example/wall']);
    expect(urls('urn:sha256:abc')).toEqual([]);
  });

  test('names the other papers that print the same text, each once, and says that it was updated', () => {
    const place = (sourceId: string, sourceName: string, page: string) => ({
      sourceId,
      sourceName,
      url: `https://${sourceId}.example/${page}`,
    });
    const { text, entities } = renderArticle(
      article({
        updated: '2026-11-23T09:00:00.000Z',
        alsoIn: [
          place('mirror', 'The Mirror', 'a'),
          place('mirror', 'The Mirror', 'b'),
          place('gull', 'The Gull', 'a'),
          place('quay-lantern', 'The Quay Lantern', 'amp'),
        ],
      }),
      null,
      en,
    );
    expect(text).toContain('Also in: The Mirror, The Gull\n');
    expect(text).toMatch(/updated$/);
    const links = entities.flatMap(entity => ('url' in entity ? [entity.url] : []));
    expect(links).toEqual(['https://mirror.example/b', 'https://gull.example/a']);
  });
});

describe('what a language model shortened', () => {
  const byModel = article({ summaryBy: 'model' });
  const listed = ({
    summary,
    byline: _,
    updated: __,
    section: ___,
    wordCount: ____,
    ...rest
  }: Article): Listing => ({
    ...rest,
    thesis: summary.thesis.text,
    ask: summary.ask?.text ?? null,
  });
  const texts = (one: Article) => {
    const listing = listed(one);
    const list: Digest = {
      categories: [],
      stories: [],
      singles: [listing],
      articleCount: 1,
      paperCount: 1,
      isInOtherLanguages: false,
      leftInOtherLanguages: 0,
    };
    return [
      renderArticle(one, null, en).text,
      renderDigestPage(list, view, { title: 'Editorials of Monday' }, en).text,
      renderStory({ name: { line: 'The wall', category: null }, articles: [toCompare(listing)] }, view, en)
        .text,
    ];
  };

  test('says so wherever it is shown, and what the paper itself says does not', () => {
    for (const text of texts(byModel)) expect(text).toContain(en.model.shortened);
    for (const text of texts(article())) expect(text).not.toContain(en.model.shortened);
  });

  test('is drawn in a translation with where it comes from', () => {
    const translation = {
      title: 'Iluminen el muro',
      thesis: 'El muro debe iluminarse antes del invierno.',
      points: [],
      ask: null,
      language: 'es',
      left: 1,
    };
    const { text } = renderArticle(byModel, null, en, { translation });
    expect(text).toContain(translation.thesis);
    expect(text).toContain(en.model.translatedFrom('English'));
    expect(text).toContain(en.model.partlyTranslated);
    expect(renderArticle(byModel, null, en, { isUntranslated: true }).text).toContain(en.model.notTranslated);
  });
});
