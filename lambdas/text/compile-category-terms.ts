import { type IptcCategory, iptcCategories } from './category.ts';
import { categoryPluralOf } from './category-plural-of.ts';
import type { CategoryTerms, CategoryWords } from './category-terms/category-terms.ts';
import { categoryWordsOf } from './category-words-of.ts';

/** What finding a phrase says: so much for that category. One phrase may speak for several. */
export interface CategoryTerm {
  /** The words of the phrase, in lower case; the last one may stand for all words that begin so. */
  readonly words: readonly string[];
  readonly isPrefix: boolean;
  /** The spelling of the first word where capitals matter. */
  readonly spelling: string | null;
  readonly category: IptcCategory;
  readonly weight: number;
  readonly phrase: string;
}

/** The terms of a language made ready for looking up by first word, or by how a single word begins. */
export interface CompiledTerms {
  readonly byWord: ReadonlyMap<string, readonly CategoryTerm[]>;
  readonly byPrefix: ReadonlyMap<string, readonly CategoryTerm[]>;
  /** How long those are that a word with these first two letters may begin with, longest first; by one letter for others. */
  readonly prefixLengths: ReadonlyMap<string, readonly number[]>;
  readonly language: string;
}

/** What a phrase of each grade counts. */
export const gradeWeights = { sure: 3, likely: 1.5, hint: 0.5 } as const satisfies Record<
  keyof CategoryWords,
  number
>;

/** Languages in which a phrase keeps all but its last word as they are when it is in the plural. */
const endsInPlural = new Set(['en']);

/** Makes the table of a language ready; once a process and language. */
export function compileCategoryTerms(terms: CategoryTerms, language: string): CompiledTerms {
  const byWord = new Map<string, CategoryTerm[]>();
  const byPrefix = new Map<string, CategoryTerm[]>();
  const listed = [...listTerms(terms)];
  for (const term of [...listed, ...pluralsOf(listed, language)]) {
    const [first = ''] = term.words;
    if (term.isPrefix && term.words.length === 1) push(byPrefix, first, term);
    else push(byWord, first, term);
  }
  return { byWord, byPrefix, prefixLengths: lengthsByHead(byPrefix.keys()), language };
}

function lengthsByHead(prefixes: Iterable<string>): Map<string, number[]> {
  const byHead = Map.groupBy(prefixes, prefix => prefix.slice(0, 2));
  return new Map(
    [...byHead].map(([head, group]) => {
      const all = [...group, ...(byHead.get(head.slice(0, 1)) ?? [])];
      return [head, [...new Set(all.map(prefix => prefix.length))].sort((x, y) => y - x)];
    }),
  );
}

/** The plurals of all terms that have one and that the table does not list itself: it may say something else of them. */
function* pluralsOf(terms: readonly CategoryTerm[], language: string): Generator<CategoryTerm> {
  const listed = new Set(terms.map(({ words }) => words.join(' ')));
  for (const term of terms) {
    if (term.isPrefix || term.spelling !== null) continue;
    if (term.words.length > 1 && !endsInPlural.has(language)) continue;
    const last = categoryPluralOf(term.words.at(-1) ?? '', language);
    if (last === null) continue;
    const words = [...term.words.slice(0, -1), last];
    if (!listed.has(words.join(' '))) yield { ...term, words };
  }
}

function* listTerms(terms: CategoryTerms): Generator<CategoryTerm> {
  for (const category of iptcCategories)
    for (const grade of ['sure', 'likely', 'hint'] as const)
      for (const phrase of phrasesOf(terms[category][grade])) {
        const words = categoryWordsOf(phrase);
        const isPrefix = phrase.endsWith('*') || words.some(word => word.isUnspaced);
        const first = words[0]?.asWritten ?? '';
        const spelling = first === first.toLowerCase() ? null : first;
        const texts = words.some(word => word.isUnspaced) ? [phrase] : words.map(word => word.text);
        yield { words: texts, isPrefix, spelling, category, weight: gradeWeights[grade], phrase };
      }
}

function phrasesOf(list: string | undefined): Set<string> {
  const phrases = (list ?? '').split(/\s+/).map(phrase => phrase.replaceAll('_', ' '));
  return new Set(phrases.filter(Boolean));
}

function push(map: Map<string, CategoryTerm[]>, key: string, term: CategoryTerm): void {
  const terms = map.get(key);
  if (terms) terms.push(term);
  else map.set(key, [term]);
}
