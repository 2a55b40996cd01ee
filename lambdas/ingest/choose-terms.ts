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

/**
 * Each term is a row of its own, and so the dearest part of keeping an article (docs/decisions/search-terms.md). A headline
 * and a summary have 40 to 100 in languages with spaces and up to 180 in others: this bounds what strangers may make us
 * write, not what readers find.
 */
export const maxSearchTerms = 200;

/** Words of the text alone that are terms too: whom and what it speaks of throughout, which its summary may call "she". */
const mostFromText = 10;
/** What a text says once it does not speak of. */
const leastTimes = 2;

/**
 * The terms under which an article is found, at most 200: all of its headline, of its paper's name and of its summary, and
 * of its text the ten words that say most: rare in the language and frequent in the text.
 */
export function chooseTerms({ title, sourceName, sentences, text, language }: Findable): string[] {
  const promised = searchTerms([title, sourceName, ...sentences].join('\n'), language);
  return [...new Set([...promised, ...tellingTerms(text, language)])].slice(0, maxSearchTerms);
}

function tellingTerms(text: string, language: string): string[] {
  return [...countWords(text)]
    .filter(([, count]) => count >= leastTimes)
    .map(([word, count]) => ({ word, weight: backgroundWeight(word, language) * (1 + Math.log(count)) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostFromText)
    .flatMap(({ word }) => searchTerms(word, language));
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
