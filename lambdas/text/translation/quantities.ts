import { numbersInWords } from '../amounts/numbers-in-words.ts';
import { scaledNumbers } from '../amounts/scaled-numbers.ts';

/** "One" and "two" are said of much that is not counted. */
const leastInWords = 3;

/** What a text counts: `digits` as it writes them in digits, with their scale, and `all` with those in words. */
export interface Quantities {
  readonly digits: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

/** The quantities of a text in a language (a bare tag), as numbers. */
export function quantities(text: string, language: string): Quantities {
  const digits = new Set(scaledNumbers(text.toLowerCase(), language).map(({ value }) => value));
  const inWords = numbersInWords(text, language).map(({ value }) => value);
  return { digits, all: new Set([...digits, ...inWords.filter(value => value >= leastInWords)]) };
}
