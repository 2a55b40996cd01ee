import { type Amount, amountsIn } from '../text/amounts/amounts-in.ts';
import { backgroundWeight } from '../text/background-weight.ts';
import { bareName } from '../text/bare-name.ts';
import { regionOf, regionsIn } from '../text/regions-in.ts';
import { soundKey, transcribedNames } from '../text/sound-key.ts';
import { eachWord } from '../text/words.ts';

/** Keys of fewer sounds are shared by chance; where capitals do not show names, more are asked for. */
export const leastSounds = 3;
const leastSoundsWithoutCapitals = 4;
/** In these languages a capital does not show a name. */
export const nounsWithCapitals = new Set(['de', 'lb']);
/** What is perhaps no name counts by half, and with more sounds than this it is a compound of plain words. */
const unsure = 0.5;
const longestUnsure = 7;
/** A word among the language's common ones is no name. */
const rare = 0.9;
export const sentenceEnd = /[.!?:;"“”«»„\n–—•]/u;

/**
 * What an article has that reads the same in any language, with how often it occurs: names by their sound (`~asr`) and
 * numbers (`#18.5`, `#94second`). In German, where every noun has a capital, and in scripts without capitals some are no names.
 */
export function sharedKeys(text: string, language: string): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string, times = 1) => keys.set(key, (keys.get(key) ?? 0) + times);
  for (const amount of amountsIn(text, language)) for (const key of numberKeys(amount)) add(key);
  for (const [region, times] of regionsIn(text, language)) add(`~@${region}`, times);
  for (const name of transcribedNames(text)) add(`~${soundKey(name)}`);
  for (const placed of placedWords(text)) {
    const key = nameKey(placed.word, language);
    if (!key || regionOf(placed.word, language)) continue;
    if (isSureName(placed, language)) add(key);
    else if (key.length <= longestUnsure) add(key, unsure);
  }
  for (const name of katakanaIn(text)) add(`~${soundKey(name)}`);
  return keys;
}

interface PlacedWord {
  readonly word: string;
  /** Begins a sentence, so that it has its capital anyhow. */
  readonly isFirst: boolean;
  /** Stands beside another word with a capital, with a space or hyphen between them. */
  readonly isJoined: boolean;
}

function placedWords(text: string): PlacedWord[] {
  const words: { word: string; isFirst: boolean; isJoined: boolean }[] = [];
  let previousEnd = 0;
  eachWord(text, (start, end) => {
    const between = text.slice(previousEnd, start);
    const word = text.slice(start, end);
    const before = words.at(-1);
    const isJoined = /^[ -]$/.test(between) && isCapitalised(word) && isCapitalised(before?.word ?? '');
    if (before && isJoined) before.isJoined = true;
    words.push({ word, isFirst: previousEnd === 0 || sentenceEnd.test(between), isJoined });
    previousEnd = end;
  });
  return words;
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a word is a name for sure: it has a capital that neither its sentence nor its language gives to any word. */
const isSureName = ({ word, isFirst, isJoined }: PlacedWord, language: string): boolean =>
  isCapitalised(word) && !isFirst && (isJoined || !nounsWithCapitals.has(language));

/** The key of a word that may be a name, wherever it stands; null for what is none. */
export function nameKey(word: string, language: string): string | null {
  const bare = bareName(word);
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(bare)) return null;
  const hasCapitals = /^\p{Lu}/u.test(bare);
  if (/^\p{Ll}/u.test(bare) || !/^\p{L}/u.test(bare)) return null;
  if (backgroundWeight(bare.toLowerCase(), language) < rare) return null;
  const key = soundKey(bare);
  return key.length >= (hasCapitals ? leastSounds : leastSoundsWithoutCapitals) ? `~${key}` : null;
}

/** From here on a number is known without what it counts, which papers leave out or name in their own ways. */
const large = 10_000;

/**
 * A number, and beside it with what it counts (`#94`, `#94second`). Years say when, not what; numbers under ten mean
 * something with a unit only.
 */
function numberKeys({ value, unit }: Amount): string[] {
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2100 && (!unit || unit === 'year');
  if (isYear || value < 2 || (value < 10 && !unit)) return [];
  if (value >= large || !unit) return [`#${value}`];
  return value < 10 ? [`#${value}${unit}`] : [`#${value}${unit}`, `#${value}`];
}

/** Foreign words of a Japanese text, most of them names. */
export const katakanaIn = (text: string): string[] =>
  text.match(/\p{Script=Katakana}[\p{Script=Katakana}ー]{2,}/gu) ?? [];
