import { type IptcCategory, iptcCategories } from './category.ts';
import { categoryPartsOf } from './category-parts-of.ts';
import { categoryTermsOf } from './category-terms/category-terms-of.ts';
import { type CategoryWord, categoryWordsOf } from './category-words-of.ts';
import { type CategoryTerm, type CompiledTerms, gradeWeights } from './compile-category-terms.ts';
import { detectLanguage } from './detect-language.ts';
import { plainText } from './plain-text.ts';

/** What is known of an article when its category is decided. */
export interface Categorisable {
  readonly title: string;
  readonly text: string;
  /** Language tag, of which the first part counts; found out from the text where it is missing. */
  readonly language?: string | null | undefined;
  /** The section that the paper gave it: "Opinion" says nothing, "Sport" much. */
  readonly section?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
}

export interface Categorisation {
  readonly category: IptcCategory;
  /** A second category, when the article is truly about both. */
  readonly second: IptcCategory | null;
  /** The evidence for each category, as shares of the whole: together 1. */
  readonly scores: Readonly<Record<IptcCategory, number>>;
}

/** Past this many characters nothing new is learned about what a text is about. */
const enoughText = 20_000;
const enoughToTellLanguage = 1_000;
/** How often an occurrence counts, by where it stands. */
const titleWeight = 6;
const leadWeight = 2;
const sectionWeight = 8;
const leadWords = 100;
/**
 * A word said often says more, but not as much more as it is said more often: what an editorial is about, it repeats.
 * Chosen by tests/fixtures/opinions and the bundled editorials (docs/text.md).
 */
const repetition = 0.8;
/** Every editorial speaks of politics and money, few of labour unless they mean it: how the evidence counts. */
const share: Partial<Record<IptcCategory, number>> = {
  'politics and government': 0.9,
  'economy, business and finance': 0.9,
  labour: 1.25,
};
/** Evidence that every article has before it is read: what editorials are mostly about. */
const prior: Partial<Record<IptcCategory, number>> = { 'politics and government': 2, society: 1 };
const none: readonly never[] = [];
/** Letters of a beginning that is looked for within a word; shorter ones stand there by chance. */
const shortestWithin = 4;
/** The second category must have this share of the first one's evidence, and this share of all. */
const secondOfFirst = 0.7;
const secondOfAll = 0.2;

/** What an article is about, by weighted terms of its language: the table decides, and can be read. Never throws. */
export function categorise(article: Categorisable): Categorisation {
  const terms = categoryTermsOf(languageOf(article));
  const counts = new Map<CategoryTerm, number>();
  countTerms(counts, terms, categoryWordsOf(plainText(article.title).text), () => titleWeight);
  const text = categoryWordsOf(plainText(article.text.slice(0, enoughText)).text);
  countTerms(counts, terms, text, at => (at < leadWords ? leadWeight : 1));
  for (const words of [article.section ?? '', ...(article.tags ?? [])])
    countTerms(counts, terms, categoryWordsOf(words), () => sectionWeight);
  return decide(counts);
}

function languageOf({ language, title, text }: Categorisable): string {
  if (language) return language.toLowerCase().split('-')[0] ?? language;
  return detectLanguage(`${title}\n${text.slice(0, enoughToTellLanguage)}`).language;
}

function countTerms(
  counts: Map<CategoryTerm, number>,
  terms: CompiledTerms,
  words: readonly CategoryWord[],
  weightAt: (index: number) => number,
): void {
  for (let at = 0; at < words.length; ) {
    const found = longestAt(terms, words, at);
    for (const term of found) counts.set(term, (counts.get(term) ?? 0) + weightAt(at));
    at += stepOf(found[0], words[at]);
  }
}

function stepOf(term: CategoryTerm | undefined, word: CategoryWord | undefined): number {
  if (!term) return 1;
  return word?.isUnspaced ? (term.words[0]?.length ?? 1) : term.words.length;
}

/** The terms of the longest phrase that begins at this word; a whole word goes before the beginning of one. */
function longestAt(
  terms: CompiledTerms,
  words: readonly CategoryWord[],
  at: number,
): readonly CategoryTerm[] {
  const word = words[at];
  if (!word) return [];
  let best: CategoryTerm[] = [];
  for (const term of terms.byWord.get(word.text) ?? none)
    if (matches(term, words, at)) {
      const longest = best[0]?.words.length ?? 0;
      if (term.words.length > longest) best = [term];
      else if (term.words.length === longest) best.push(term);
    }
  if (best.length) return best;
  const found = byPrefix(terms, word.text);
  return found.length ? found : byPart(terms, word.text);
}

function byPrefix(terms: CompiledTerms, word: string, shortest = 1): readonly CategoryTerm[] {
  const lengths = terms.prefixLengths.get(word.slice(0, 2)) ?? terms.prefixLengths.get(word.slice(0, 1));
  for (const length of lengths ?? none)
    if (length >= shortest && length <= word.length) {
      const found = terms.byPrefix.get(word.slice(0, length));
      if (found) return found;
    }
  return none;
}

/** The terms of what is written together with something else: "Kreiskrankenhaus" is a "Krankenhaus". */
function byPart(terms: CompiledTerms, word: string): readonly CategoryTerm[] {
  for (const part of categoryPartsOf(word, terms.language)) {
    const whole = (terms.byWord.get(part) ?? none).filter(term => term.words.length === 1 && !term.spelling);
    const found = whole.length ? whole : byPrefix(terms, part, shortestWithin);
    if (found.length) return found;
  }
  return none;
}

function matches(term: CategoryTerm, words: readonly CategoryWord[], at: number): boolean {
  if (term.spelling !== null && words[at]?.asWritten !== term.spelling) return false;
  const last = term.words.length - 1;
  for (let i = last; i >= 0; i--) {
    const expected = term.words[i] ?? '';
    const text = words[at + i]?.text;
    if (text === undefined) return false;
    if (i === last && term.isPrefix ? !text.startsWith(expected) : text !== expected) return false;
  }
  return true;
}

function decide(counts: ReadonlyMap<CategoryTerm, number>): Categorisation {
  const evidence = Object.fromEntries(iptcCategories.map(name => [name, prior[name] ?? 0]));
  for (const [term, count] of counts)
    evidence[term.category] =
      (evidence[term.category] ?? 0) + term.weight * count ** repetition * (share[term.category] ?? 1);
  const all = Math.max(
    1e-9,
    Object.values(evidence).reduce((sum, value) => sum + value, 0),
  );
  const scores = Object.fromEntries(
    Object.entries(evidence).map(([name, value]) => [name, value / all]),
  ) as Record<IptcCategory, number>;
  const [first, next] = [...iptcCategories].sort((a, b) => scores[b] - scores[a]);
  const category = first ?? 'society';
  const isBoth =
    next &&
    scores[next] >= secondOfFirst * scores[category] &&
    scores[next] >= secondOfAll &&
    isTold(next, counts);
  return { category, second: isBoth ? next : null, scores };
}

/** One word said often, or several that are at home elsewhere too, are no second subject: two terms, one of them sure. */
function isTold(category: IptcCategory, counts: ReadonlyMap<CategoryTerm, number>): boolean {
  const telling = [...counts.keys()].filter(
    term => term.category === category && term.weight >= gradeWeights.likely,
  );
  return telling.length >= 2 && telling.some(term => term.weight >= gradeWeights.sure);
}
