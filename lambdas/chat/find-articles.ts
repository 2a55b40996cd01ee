import type { Update } from '@grammyjs/types';
import { cleanLine } from '../message/clean-text.ts';
import type { FoundArticle, ShortListing } from '../store/articles.ts';
import { countryTerm } from '../store/country-term.ts';
import type { Store } from '../store/store.ts';
import { inCodeOrder } from '../text/in-code-order.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../text/language.ts';
import { searchTerms } from '../text/search-terms.ts';
import { withoutAsking } from './asking-words.ts';
import { countriesIn, type NamedCountry } from './countries-in.ts';

/** Terms of a question that are looked up: one request each. */
export const maxTerms = 8;
/** Stories whose articles are all looked up: one request each. */
const maxStories = 10;

type Articles = Pick<Store, 'articles'>;
/** For each term the articles that have it. */
type FoundByTerm = readonly (readonly FoundArticle[])[];

/** All terms of what a question is about, in its order; `maxTerms` of them are looked up. */
export const termsOf = (words: string): readonly string[] => withoutAsking(searchTerms(cleanLine(words)));

/** What some words find. */
export interface Found {
  /** The best first. */
  readonly articles: readonly ShortListing[];
  /** The country that the words name and nothing else, by its ISO 3166-1 alpha-2 code: its papers are found. */
  readonly country: string | null;
}

/**
 * The articles that some words find: by headline, summary, paper, by what their text speaks of throughout, by the line of
 * their story, and by the country of their paper, which the words name in the reader's language, or in any where they find
 * nothing else. Two waits for the database, the first of which `lookUp` may have begun.
 */
export function findArticles(
  update: Update,
  words: string,
  language: InterfaceLanguage,
  store: Articles,
): Promise<Found> {
  const known = foundFor.get(update);
  if (known) return known;
  const found = find(update, words, language, store);
  foundFor.set(update, found);
  return found;
}

async function find(
  update: Update,
  words: string,
  language: InterfaceLanguage,
  store: Articles,
): Promise<Found> {
  const byTerm = await lookUp(update, words, store);
  const own = countriesIn(words, [language, 'en']);
  const isUnknown = own.length === 0 && byTerm.every(list => list.length === 0);
  const named = isUnknown ? countriesIn(words, interfaceLanguages) : own;
  const [members, ofCountries] = await Promise.all([
    membersOf(storiesMeant(byTerm), store),
    named.length > 0 ? store.articles.byTerms(named.map(({ code }) => countryTerm(code))) : [],
  ]);
  const terms = termsOf(words);
  const withCountries = addCountries(byTerm, terms, named, ofCountries);
  const [only, ...others] = named;
  const isAll = only && others.length === 0 && terms.every(term => searchTerms(only.name).includes(term));
  const count = withCountries.length;
  // Half of the words must be there, or a long question finds whatever has its commonest word.
  const articles = rankFound(withCountries, members, isAll ? count : Math.ceil(count / 2));
  if (articles.length > 0 || !only) return { articles, country: isAll ? only.code : null };
  // Words about a country that find nothing ask for its papers: "what does the press of Japan think?"
  return { articles: rankFound(ofCountries, new Map(), 1), country: others.length === 0 ? only.code : null };
}

/** What a country's papers say is found by each word of its name; a flag is a word of its own. */
function addCountries(
  byTerm: FoundByTerm,
  terms: readonly string[],
  named: readonly NamedCountry[],
  ofCountries: FoundByTerm,
): FoundByTerm {
  const found = [...byTerm];
  for (const [i, { name }] of named.entries()) {
    const ofName = new Set(searchTerms(name));
    const papers = ofCountries[i] ?? [];
    const at = found.flatMap((_, term) => (ofName.has(terms[term] ?? '') ? [term] : []));
    for (const term of at) found[term] = [...papers, ...(found[term] ?? [])];
    if (at.length === 0) found.push(papers);
  }
  return found;
}

/** Found and looked up for an update, so that what was begun ahead is not done again. */
const foundFor = new WeakMap<Update, Promise<Found>>();
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
 * a story's line is a term of all the story's articles (`members`, by the story). Those with fewer than `leastTerms` are left out.
 */
function rankFound(
  byTerm: FoundByTerm,
  members: ReadonlyMap<string, readonly ShortListing[]>,
  leastTerms: number,
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
  return [...hits.values()]
    .filter(hit => hit.terms >= leastTerms)
    .sort(
      (a, b) => b.terms - a.terms || b.own - a.own || inCodeOrder(b.listing.published, a.listing.published),
    )
    .map(hit => hit.listing);
}

const byId = (articles: readonly ShortListing[]): ReadonlyMap<string, ShortListing> =>
  new Map(articles.map(article => [article.id, article]));
