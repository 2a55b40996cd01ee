import type { Article } from '../../lambdas/store/article.ts';
import type { ArticleToKeep } from '../../lambdas/store/articles.ts';
import type { Subscription } from '../../lambdas/store/chat.ts';

const passage = (text: string) => ({ text, span: { start: 0, end: text.length } });

/** An editorial of a paper that does not exist; what a test is about is said by the test. */
export const article = (changes: Partial<Article> = {}): Article => {
  const id = changes.id ?? 'quay-lantern';
  return {
    id,
    url: `https://lantern.example/opinion/${id}`,
    source: {
      id: 'quay-lantern',
      name: 'The Quay Lantern',
      country: 'PT',
      ownership: 'trust',
      isSample: true,
    },
    title: `Light the harbour wall (${id})`,
    byline: null,
    published: '2026-11-23T05:30:00.000Z',
    ingested: '2026-11-23T06:00:00.000Z',
    updated: null,
    language: 'en',
    category: 'politics',
    secondCategory: null,
    section: 'Opinion',
    summary: {
      thesis: passage('The harbour wall must be lit before winter.'),
      points: [passage('Three boats have struck it since March.')],
      ask: passage('The port authority should order the lamps this week.'),
    },
    isPartial: false,
    storyId: `s-${id}`,
    storyLine: 'The harbour wall',
    wordCount: 412,
    ...changes,
  };
};

/** An article with all that is kept beside it. */
export const articleToKeep = (
  changes: Partial<Article> = {},
  beside: Partial<Omit<ArticleToKeep, 'article'>> = {},
): ArticleToKeep => {
  const kept = article(changes);
  return {
    article: kept,
    text: `The harbour wall must be lit before winter. So says ${kept.id}.`,
    textHash: `hash of ${kept.id}`,
    sketch: `sketch of ${kept.id}`,
    sketchKeys: [],
    signature: `signature of ${kept.id}`,
    searchTerms: [],
    changed: kept.ingested,
    ...beside,
  };
};

/** A daily subscription of a private chat, due next at half past seven in Lisbon. */
export const subscription = (changes: Partial<Subscription> = {}): Subscription => ({
  chat: '710000001',
  categories: [],
  times: ['07:30'],
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Europe/Lisbon',
  language: 'en',
  reads: 'own',
  pausedUntil: null,
  created: '2026-11-01T12:00:00.000Z',
  nextSlot: '2026-11-23T07:30',
  nextDue: '2026-11-23T07:30:00.000Z',
  ...changes,
});
