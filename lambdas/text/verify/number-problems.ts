import { eachWord } from '../words.ts';
import { numbersOf, numeralsOf } from './numbers-in.ts';
import type { SourceText } from './source-text.ts';

/** Numbers in a claim, in digits or in words from three to twelve, that its source does not have. */
export function numberProblems(claim: string, { numbers, language }: SourceText): string[] {
  const words: string[] = [];
  eachWord(claim, (start, end) => words.push(claim.slice(start, end).toLowerCase()));
  const stated = new Set([...numbersOf(claim), ...numeralsOf(words, language)]);
  return [...stated]
    .filter(number => !numbers.has(number))
    .map(number => `number not in the text: ${number}`);
}
