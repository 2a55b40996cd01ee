import type { Language } from './language.ts';
import { eachWord } from './words.ts';

/** Distinct normalised terms of a text, for an inverted index and for questions to it alike. */
export function searchTerms(text: string, _language?: Language): string[] {
  const terms = new Set<string>();
  eachWord(text, (start, end) => {
    const term = normalise(text.slice(start, end));
    if (term.length > 2 || /\P{Script=Latin}/u.test(term)) terms.add(term.slice(0, 40));
  });
  return [...terms];
}

const normalise = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’].*$/u, '').replace(/(?<=\w{3})s$/, '');
