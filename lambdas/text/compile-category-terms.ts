import { type IptcCategory, iptcCategories } from './category.ts';
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
  /** Longest first. */
  readonly prefixLengths: readonly number[];
}

const gradeWeights = { sure: 3, likely: 1.5, hint: 0.5 } as const satisfies Record<
  keyof CategoryWords,
  number
>;

/** Makes the table of a language ready; once a process and language. */
export function compileCategoryTerms(terms: CategoryTerms): CompiledTerms {
  const byWord = new Map<string, CategoryTerm[]>();
  const byPrefix = new Map<string, CategoryTerm[]>();
  for (const term of listTerms(terms)) {
    const [first = ''] = term.words;
    if (term.isPrefix && term.words.length === 1) push(byPrefix, first, term);
    else push(byWord, first, term);
  }
  const prefixLengths = [...new Set([...byPrefix.keys()].map(prefix => prefix.length))].sort((a, b) => b - a);
  return { byWord, byPrefix, prefixLengths };
}

function* listTerms(terms: CategoryTerms): Generator<CategoryTerm> {
  for (const category of iptcCategories)
    for (const grade of ['sure', 'likely', 'hint'] as const)
      for (const phrase of phrasesOf(terms[category][grade])) {
        const words = categoryWordsOf(phrase);
        const isPrefix = phrase.endsWith('*') || words.some(word => word.isUnspaced);
        const spelling = words[0] && words[0].text !== words[0].asWritten ? words[0].asWritten : null;
        const texts = words.some(word => word.isUnspaced) ? [phrase] : words.map(word => word.text);
        yield { words: texts, isPrefix, spelling, category, weight: gradeWeights[grade], phrase };
      }
}

function phrasesOf(list: string | undefined): Set<string> {
  const phrases = (list ?? '').split(/[,，、،]/).map(phrase => phrase.trim().replace(/\s+/g, ' '));
  return new Set(phrases.filter(Boolean));
}

function push(map: Map<string, CategoryTerm[]>, key: string, term: CategoryTerm): void {
  const terms = map.get(key);
  if (terms) terms.push(term);
  else map.set(key, [term]);
}
