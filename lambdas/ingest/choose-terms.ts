import { backgroundWeight } from '../text/background-weight.ts';
import { searchTerms } from '../text/search-terms.ts';
import { eachWord } from '../text/words.ts';

/** What an article may be found by. */
export interface Findable {
  readonly title: string;
  readonly sourceName: string;
  /** The sentences of its summary. */
  readonly sentences: readonly string[];
  readonly text: string;
  readonly language: string;
}

/** Each term is a row of its own, and so the dearest part of keeping an article (docs/decisions/search-terms.md). */
export const maxSearchTerms = 28;

/**
 * The terms under which an article is found, at most 28: all of its headline and its paper's name, and of its summary's
 * words those that say most: rare in the language and frequent in the text.
 */
export function chooseTerms({ title, sourceName, sentences, text, language }: Findable): string[] {
  const named = searchTerms(`${title}\n${sourceName}`, language);
  const weights = new Map<string, number>();
  const counts = countWords(text);
  for (const word of countWords(sentences.join('\n')).keys()) {
    const weight = backgroundWeight(word, language) * (1 + Math.log(counts.get(word) ?? 1));
    for (const term of searchTerms(word, language))
      weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  }
  const telling = [...weights].sort(([, a], [, b]) => b - a).map(([term]) => term);
  return [...new Set([...named, ...telling])].slice(0, maxSearchTerms);
}

/** How often each word occurs, in small letters. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  eachWord(text, (start, end) => {
    const word = text.slice(start, end).toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
}
