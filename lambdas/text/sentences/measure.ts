import { type Follower, isInitial } from './follower.ts';
import { isCaseless, isDigit, isLetter, isLower, isSpace, isUpper } from './marks.ts';
import type { Rules } from './rules.ts';

/** Opens sentences rather than goes on after a date: "عام 570 م. وتوفي". */
const arabicAnd = 'و';
/** A number that is no year before "C." or "F." */
const temperature = /(?:^|\D)\d{1,3} $/;
const longestTemperature = 5;
/** "млн", "sq", "тыс": may stand between a number and what it counts, each with or without a stop. */
const longestScale = 4;

/**
 * The word at `from` is what a number counts, and what follows has a capital and is no initial: "40 kg.", "5 млн
 * руб.", "20 sq. ft.", "-12 C.", "в 2019 г.", "XX в." In German a noun may follow: "5 min. Fußweg".
 */
export function isMeasure(
  text: string,
  from: number,
  word: string,
  follower: Follower,
  opens: boolean,
  rules: Rules,
): boolean {
  if (isCaseless(word))
    return rules.dated.has(word) && follower.word.startsWith(arabicAnd) && isNumeral(text, from - 1);
  if (word === 'C' || word === 'F')
    return temperature.test(text.slice(Math.max(0, from - longestTemperature), from));
  if (!isLower(word[0] ?? '') || !isUpper(text[follower.first] ?? '') || isInitial(text, follower))
    return false;
  if (rules.isGerman && !opens) return false;
  if (word.length > 1 && !rules.other.has(word)) return false;
  return isNumeral(text, from - 1) || isNumeral(text, beforeScale(text, from, rules));
}

/** Digits, or two Roman ones, stand before the space at `at`. */
const isNumeral = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) || (isRomanDigit(text[at - 1]) && isRomanDigit(text[at - 2]));

const isRomanDigit = (character = ' '): boolean => 'IVXLC'.includes(character);

/** The space before the scale that stands before `from`, or `from` where none does. */
function beforeScale(text: string, from: number, rules: Rules): number {
  let end = from - 1;
  if (text[end - 1] === '.') end--;
  let at = end;
  while (end - at <= longestScale && isLetter(text[at - 1] ?? '')) at--;
  return rules.other.has(text.slice(at, end)) && isSpace(text.charCodeAt(at - 1)) ? at - 1 : from;
}
