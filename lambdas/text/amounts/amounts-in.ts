import { numbersInWords } from './numbers-in-words.ts';
import { type PlacedNumber, scaledNumbers } from './scaled-numbers.ts';
import { type Unit, unitAt } from './units.ts';

/** A number of a text with what it counts: `unit` is null where no unit or currency is named. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit | null;
}

/** The numbers of a text, in digits, in words and with scales, each with its unit: the same in every language. */
export function amountsIn(text: string, tag: string): Amount[] {
  const language = /^[a-z]{2,3}$/.test(tag) ? tag : 'und';
  const lower = text.toLowerCase();
  const inDigits = scaledNumbers(lower, language);
  const inWords = numbersInWords(lower, language).filter(
    word => !inDigits.some(other => other.start < word.end && word.start < other.end),
  );
  return [...inDigits, ...inWords].map(({ value, start, end }: PlacedNumber) => ({
    value,
    unit: unitAt(lower, start, end, language),
  }));
}
