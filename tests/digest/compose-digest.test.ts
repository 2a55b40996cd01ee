import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOf, composeDigest } from '../../lambdas/digest/compose-digest.ts';
import type { Digest, DigestQuery } from '../../lambdas/digest/digest.ts';
import { inReadersOrder } from '../../lambdas/digest/readers-order.ts';
import type { Listing } from '../../lambdas/store/articles.ts';

const query: DigestQuery = {
  from: '2026-03-09T07:30:00.000Z',
  to: '2026-03-10T07:30:00.000Z',
  categories: [],
  language: 'en',
  reads: 'own',
  by: 'published',
};

/** An editorial of a paper that exists nowhere, printed within the query's day unless said otherwise. */
const listing = (id: string, other: Partial<Listing> & { readonly paper?: string } = {}): Listing => ({
  id,
  url: `https://paper.example/${id}`,
  source: { id: other.paper ?? id, name: other.paper ?? id, country: null, ownership: null, isSample: true },
  title: `Title of ${id}`,
  published: '2026-03-10T06:00:00.000Z',
  ingested: '2026-03-10T06:05:00.000Z',
  language: 'en',
  category: 'politics',
  secondCategory: null,
  isPartial: false,
  storyId: `s-${id}`,
  storyLine: `Line of ${id}`,
  thesis: `Thesis of ${id}.`,
  ask: null,
  ...other,
});

const compose = (listings: readonly Listing[], other: Partial<DigestQuery> = {}) =>
  composeDigest(listings, { ...query, ...other });

describe('A digest', () => {
  test('takes what was printed after its beginning, up to its end, once', () => {
    const digest = compose([
      listing('early', { published: query.from }),
      listing('first', { published: '2026-03-09T07:30:00.001Z' }),
      listing('last', { published: query.to }),
      listing('last', { published: query.to }),
      listing('late', { published: '2026-03-10T07:30:00.001Z' }),
    ]);
    expect(digest.singles.map(({ id }) => id)).toEqual(['last', 'first']);
    expect(digest.articleCount).toBe(2);
  });

  test('by arrival takes what came in since, and leaves a backlog', () => {
    const digest = compose(
      [
        listing('found-late', { published: '2026-03-09T06:00:00.000Z' }),
        listing('backlog', { published: '2026-03-07T06:00:00.000Z' }),
        listing('dated-ahead', { published: '2026-03-10T20:00:00.000Z' }),
      ],
      { by: 'ingested' },
    );
    expect(digest.singles.map(({ id }) => id)).toEqual(['dated-ahead', 'found-late']);
  });

  test('takes a category for the first or the second of an article', () => {
    const digest = compose(
      [
        listing('first', { category: 'health' }),
        listing('second', { secondCategory: 'health' }),
        listing('none'),
      ],
      { categories: ['health'] },
    );
    expect(digest.singles.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('sets papers on one matter together, the matter of most papers first', () => {
    const digest = compose([
      listing('single'),
      listing('a', { storyId: 's-1' }),
      listing('b', { storyId: 's-1' }),
      listing('c', { storyId: 's-2', paper: 'one' }),
      listing('d', { storyId: 's-2', paper: 'two' }),
      listing('e', { storyId: 's-2', paper: 'three' }),
    ]);
    expect(digest.stories.map(({ id, name }) => [id, name.line])).toEqual([
      ['s-2', 'Line of c'],
      ['s-1', 'Line of a'],
    ]);
    expect(digest.singles.map(({ id }) => id)).toEqual(['single']);
    expect(bestOf(digest)?.id).toBe('c');
  });

  test('two articles of one paper are no story', () => {
    const digest = compose([
      listing('a', { storyId: 's-1', paper: 'one' }),
      listing('b', { storyId: 's-1', paper: 'one' }),
    ]);
    expect(digest.stories).toEqual([]);
    expect(digest.singles).toHaveLength(2);
  });

  test('names papers of other languages and of the days before, and counts only what the reader reads', () => {
    const digest = compose([
      listing('own', { storyId: 's-1' }),
      listing('otro', { storyId: 's-1', language: 'es' }),
      listing('before', { storyId: 's-1', published: '2026-03-07T06:00:00.000Z' }),
    ]);
    expect(digest.stories[0]?.articles.map(({ id }) => id)).toEqual(['own']);
    expect(digest.stories[0]?.others.map(({ id }) => id)).toEqual(['before', 'otro']);
    expect(digest.articleCount).toBe(1);
  });

  test('is the same whatever order the listings come in, and whatever addresses made their ids', () => {
    const at = (minute: number) => `2026-03-10T06:0${minute}:00.000Z`;
    const papers = ['gull', 'quay', 'lantern', 'otter', 'heron', 'faro'].map((paper, i) => ({
      paper,
      storyId: `s-${i % 2}`,
      // Several at the same moment.
      published: at(i % 3),
      language: paper === 'faro' ? 'es' : 'en',
    }));
    const run = fc.array(fc.stringMatching(/^[a-z0-9]{6}$/), { minLength: 6, maxLength: 6 });
    const shown = ({ stories }: Digest) =>
      stories.map(({ articles, others }) =>
        [articles, others].map(list => list.map(({ source }) => source.id)),
      );
    const expected = shown(compose(papers.map((paper, i) => listing(`id-${i}`, paper))));
    fc.assert(
      fc.property(run, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (ids, order) => {
        const listings = order.map(i => listing(`${ids[i]}-${i}`, papers[i]));
        expect(shown(compose(listings))).toEqual(expected);
      }),
    );
  });

  test('has the papers on a matter in the order in which they are compared', () => {
    const moments = fc.integer({ min: 0, max: 4_000 });
    const voice = fc.record({ minutesAgo: moments, language: fc.constantFrom('en', 'es'), paper: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(voice, { maxLength: 9 }), fc.constantFrom('own', 'all'), (voices, reads) => {
        const listings = voices.map(({ minutesAgo, language, paper }, i) =>
          listing(`a-${i}`, {
            paper: `paper-${paper}`,
            language,
            storyId: 's-1',
            published: new Date(Date.parse(query.to) - minutesAgo * 60_000).toISOString(),
          }),
        );
        const digest = compose(listings, { reads });
        const [story] = digest.stories;
        if (!story || digest.isInOtherLanguages) return;
        const compared = inReadersOrder(listings, { language: 'en', reads });
        expect([...story.articles, ...story.others]).toEqual(compared);
      }),
    );
  });

  test('shows other languages to a reader whose own has nothing, and says so', () => {
    const digest = compose([listing('otro', { language: 'es' })]);
    expect(digest.isInOtherLanguages).toBe(true);
    expect(digest.singles.map(({ id }) => id)).toEqual(['otro']);
    expect(compose([listing('otro', { language: 'es' })], { reads: 'all' }).isInOtherLanguages).toBe(false);
  });

  test('shows, where a category has nothing in the reader’s language, who of it writes on the same matter under another', () => {
    const digest = compose(
      [
        listing('otro', { language: 'es', category: 'economy', storyId: 's-1' }),
        listing('ours', { category: 'sport', storyId: 's-1' }),
        listing('yesterday', { category: 'sport', storyId: 's-1', published: query.from }),
        listing('elsewhere', { category: 'sport', storyId: 's-2' }),
      ],
      { categories: ['economy'] },
    );
    expect(digest.isInOtherLanguages).toBe(false);
    expect(digest.stories.map(({ articles }) => articles.map(({ id }) => id))).toEqual([['ours']]);
    expect(digest.leftInOtherLanguages).toBe(1);
  });
});
