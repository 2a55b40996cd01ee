import type { Follower } from './follower.ts';
import { isDigit, isLetter, isLower, isSpace } from './marks.ts';
import type { Rules } from './rules.ts';
import { wordStart } from './word-start.ts';

/** Longer numbers are no ordinals: "im Jahr 2019."; where nothing tells them, those of three digits neither. */
const longestOrdinal = 3;
const longestUntold = 2;
/** The day and the month: "am 31.12.", without the last stop. */
const dayAndMonth = /^\d{1,2}\.\d{1,2}$/;
const romanNumber = /^[IVX]{1,6}$/;

export function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isDigit(word.charCodeAt(at))) return false;
  return word.length > 0;
}

/** Whether a sentence ends with the number `word` that stands at `from` and its full stop. */
export function endsWithNumber(
  text: string,
  start: number,
  from: number,
  word: string,
  follower: Follower,
  opens: boolean,
  rules: Rules,
): boolean {
  if (isItemNumber(text, start, from, word)) return false;
  return opens || !isOrdinal(text, start, from, word, follower, rules);
}

/** The number opens the sentence, but for a bullet or bracket, or a clause ("ask: 1. that …; 2. that …"), and marks an item. */
function isItemNumber(text: string, start: number, from: number, word: string): boolean {
  if (from - start > 4) return opensClause(text, from, word);
  for (let at = start; at < from; at++)
    if (isLetter(text[at] ?? '') || isDigit(text.charCodeAt(at))) return false;
  return true;
}

function opensClause(text: string, from: number, word: string): boolean {
  const before = text[from - 1] ?? '';
  // "3:1." is a score.
  if (before === ':') return false;
  const clause = isSpace(before.charCodeAt(0)) ? (text[from - 2] ?? '') : before;
  return word === '1' ? /[:：]/.test(clause) : word.length < 3 && /[;；؛]/.test(clause);
}

/** "am 3. Oktober", "des II. Weltkriegs": a number that is no amount, in languages that write a stop after it. */
export function isOrdinal(
  text: string,
  start: number,
  from: number,
  word: string,
  follower: Follower,
  rules: Rules,
): boolean {
  if (!rules.hasOrdinalStops) return false;
  const { ordinalCues, ordinalled } = rules;
  if (!ordinalCues.size) return isNumber(word) && word.length <= longestUntold;
  if (isNumber(word) && word.length > longestOrdinal) return false;
  return (
    ordinalled.has(follower.word) ||
    isCued(text, start, from, word.length <= longestUntold || !isNumber(word), ordinalCues)
  );
}

/** Roman numbers, and the days of a month, are ordinals whatever their length. */
export const mayBeOrdinal = (word: string): boolean => romanNumber.test(word) || dayAndMonth.test(word);

/** Signs that do so, with and without a space between: "(2. Liga)", "Freitag, 2. Advent", "1. & 2. Liga"; not "3:2." or "1,5." */
const cue = /[(["„“»«–—-]/;
const spacedCue = /[,;&)\]–—-]/;

/**
 * What stands before an ordinal: an article or its like, with a word between at most ("der insgesamt 13. Sieg"),
 * a bracket, a comma or a sign. "Seite 49." and "bei 25." are amounts.
 */
function isCued(
  text: string,
  start: number,
  from: number,
  isShort: boolean,
  cues: ReadonlySet<string>,
): boolean {
  const isSpaced = isSpace(text.charCodeAt(from - 1));
  const sign = text[isSpaced ? from - 2 : from - 1] ?? '';
  if (!isSpaced || !isLetter(sign)) return isShort && (isSpaced ? spacedCue : cue).test(sign);
  const last = wordStart(text, from - 1, start);
  if (cues.has(text.slice(last, from - 1).toLowerCase())) return true;
  if (last <= start || !isLower(text[last] ?? '')) return false;
  return cues.has(text.slice(wordStart(text, last - 1, start), last - 1).toLowerCase());
}
