import { expect, test } from 'vitest';
import type { Digest } from '../../lambdas/digest/digest.ts';
import { pagesOf } from '../../lambdas/digest/digest-page.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { maxTextLength } from '../../lambdas/message/message.ts';
import { lengthOf } from '../../lambdas/message/message-builder.ts';
import type { Listing } from '../../lambdas/store/articles.ts';

const listing = (number: number): Listing => ({
  id: `id-${number}`,
  url: `https://paper-${number}.example/wall`,
  source: {
    id: `paper-${number}`,
    name: `The Lantern of ${'Upper '.repeat(6)}Odde`,
    country: 'NO',
    ownership: null,
    isSample: true,
  },
  title: 'The wall and the tide '.repeat(10),
  published: '2026-03-10T06:00:00.000Z',
  ingested: '2026-03-10T06:05:00.000Z',
  language: 'en',
  category: 'environment',
  secondCategory: 'economy',
  isPartial: false,
  storyId: 's-wall',
  storyLine: 'Walls',
  thesis: 'The wall must be mended before the tide comes. '.repeat(10),
  ask: null,
});

const digestOf = (papers: number): Digest => ({
  categories: ['environment'],
  stories: [
    {
      id: 's-wall',
      name: { line: 'Walls', category: null },
      articles: Array.from({ length: papers }, (_, i) => listing(i)),
      others: Array.from({ length: 12 }, (_, i) => listing(100 + i)),
    },
  ],
  singles: [],
  articleCount: papers,
  paperCount: papers,
  isInOtherLanguages: false,
  leftInOtherLanguages: 0,
});

test.each([1, 7, 8, 9, 20])('a matter of %d wordy papers goes on from page to page, once on each', papers => {
  const digest = digestOf(papers);
  const pages = pagesOf(digest, en);
  expect(pages.flatMap(({ articles }) => articles)).toEqual(digest.stories[0]?.articles);
  for (const { body, stories } of pages) {
    expect(stories).toHaveLength(1);
    expect(lengthOf(body)).toBeLessThan(maxTextLength - 400);
  }
});
