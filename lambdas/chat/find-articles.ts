import type { Update } from '@grammyjs/types';
import { cleanLine } from '../message/clean-text.ts';
import type { FoundArticle, ShortListing } from '../store/articles.ts';
import type { Store } from '../store/store.ts';
import { inCodeOrder } from '../text/in-code-order.ts';
import { searchTerms } from '../text/search-terms.ts';
import { withoutAsking } from './asking-words.ts';

/** Terms of a question that are looked up: one request each. */
export const maxTerms = 8;
/** Stories whose articles are all looked up: one request each. */
const maxStories = 10;

type Articles = Pick<Store, 'articles'>;
/** For each term the articles that have it. */
type FoundByTerm = readonly (readonly FoundArticle[])[];

/** All terms of what a question is about, in its order; `maxTerms` of them are looked up. */
export const termsOf = (words: string): readonly string[] => withoutAsking(searchTerms(cleanLine(words)));

/**
 * The articles that some words find, the best first: by headline, summary, paper, by what their text speaks of throughout,
 * and by the line of their story. Two waits for the database, the first of which `lookUp` may have begun.
 */
export function findArticles(update: Update, words: string, store: Articles): Promise<ShortListing[]> {
  const known = foundFor.get(update);
  if (known) return known;
  const found = lookUp(update, words, store).then(async byTerm =>
    rankFound(byTerm, await membersOf(storiesMeant(byTerm), store)),
  );
  foundFor.set(update, found);
  return found;
}

/** Found and looked up for an update, so that what was begun ahead is not done again. */
const foundFor = new WeakMap<Update, Promise<ShortListing[]>>();
const lookedUp = new WeakMap<Update, Promise<FoundByTerm>>();

/** For each of the first eight terms of the words the articles that have it; asked once for an update. */
export function lookUp(update: Update, words: string, { articles }: Articles): Promise<FoundByTerm> {
  const known = lookedUp.get(update);
  if (known) return known;
  const found = articles.byTerms(termsOf(words).slice(0, maxTerms));
  lookedUp.set(update, found);
  return found;
}

/** Stories whose line has some of the terms: with more of them first, then the newest. */
function storiesMeant(byTerm: FoundByTerm): string[] {
  const stories = new Map<string, { terms: number; newest: string }>();
  for (const found of byTerm)
    for (const [id, articles] of Map.groupBy(found.filter(isOfStory), ({ storyId }) => storyId)) {
      const { terms, newest } = stories.get(id) ?? { terms: 0, newest: '' };
      const published = articles.map(article => article.published);
      stories.set(id, { terms: terms + 1, newest: [newest, ...published].sort(inCodeOrder).at(-1) ?? '' });
    }
  return [...stories]
    .sort(([, a], [, b]) => b.terms - a.terms || inCodeOrder(b.newest, a.newest))
    .slice(0, maxStories)
    .map(([id]) => id);
}

const isOfStory = (article: FoundArticle): boolean => article.isOfStory;

/** All articles of some stories, by the story. */
async function membersOf(ids: readonly string[], { articles }: Articles) {
  return new Map(await Promise.all(ids.map(async id => [id, await articles.ofStory(id)] as const)));
}

/**
 * Articles with more of the terms first, then those that have more of them without their story, then the newest. A term in
 * a story's line is a term of all the story's articles (`members`, by the story).
 */
function rankFound(
  byTerm: FoundByTerm,
  members: ReadonlyMap<string, readonly ShortListing[]>,
): ShortListing[] {
  const hits = new Map<string, { listing: ShortListing; terms: number; own: number }>();
  for (const found of byTerm) {
    const own = byId(found);
    const stories = new Set(found.filter(isOfStory).map(({ storyId }) => storyId));
    const together = [...stories].flatMap(id => members.get(id) ?? []);
    for (const [id, listing] of new Map([...byId(together), ...own])) {
      const { terms, own: said } = hits.get(id) ?? { terms: 0, own: 0 };
      hits.set(id, { listing, terms: terms + 1, own: said + (own.has(id) ? 1 : 0) });
    }
  }
  // Half of the words must be there, or a long question finds whatever has its commonest word.
  const wanted = Math.ceil(byTerm.length / 2);
  return [...hits.values()]
    .filter(hit => hit.terms >= wanted)
    .sort(
      (a, b) => b.terms - a.terms || b.own - a.own || inCodeOrder(b.listing.published, a.listing.published),
    )
    .map(hit => hit.listing);
}

const byId = (articles: readonly ShortListing[]): ReadonlyMap<string, ShortListing> =>
  new Map(articles.map(article => [article.id, article]));
