import { backgroundWeight } from '../text/background-weight.ts';
import { soundKey, transcribedNames } from '../text/sound-key.ts';
import { eachWord } from '../text/words.ts';

/** Keys of fewer sounds are shared by chance; where capitals do not show names, more are asked for. */
const leastSounds = 3;
const leastSoundsWithoutCapitals = 4;
/** A word among the language's common ones is no name. */
const rare = 0.9;
const numbers = /\d{1,3}(?:[.,\u066c\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,\u066b]\d+)?/g;
const grouped = /^\d{1,3}(?:[.,\u066c\u00a0\u202f ]\d{3})+$/;
const native = /[٠-٩۰-۹०-९０-９]/g;
export const sentenceEnd = /[.!?:;"“”«»„\n–—•]/u;
const arabicArticle = /^(?:[وف])?(?:[بك]?ال|لل)(?=.{3})/u;

/**
 * What an article has that reads the same in any language, with how often it occurs: names by their sound (`~asr`) and
 * numbers (`#18.5`). In German, where every noun has a capital, and in scripts without capitals some are no names.
 */
export function sharedKeys(text: string, language: string): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string) => keys.set(key, (keys.get(key) ?? 0) + 1);
  for (const key of numberKeys(text)) add(key);
  for (const name of transcribedNames(text)) add(`~${soundKey(name)}`);
  let previousEnd = 0;
  eachWord(text, (start, end) => {
    const isFirst = previousEnd === 0 || sentenceEnd.test(text.slice(previousEnd, start));
    previousEnd = end;
    const key = nameKey(text.slice(start, end), isFirst, language);
    if (key) add(key);
  });
  for (const name of text.match(/\p{Script=Katakana}[\p{Script=Katakana}ー]{2,}/gu) ?? [])
    add(`~${soundKey(name)}`);
  return keys;
}

export function nameKey(word: string, isFirst: boolean, language: string): string | null {
  const bare = word
    .replace(/['’].{0,2}$/u, '')
    .replace(/^[ldnsmtcjqu]{1,2}['’]/iu, '')
    .replace(arabicArticle, '');
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(bare)) return null;
  const hasCapitals = /^\p{Lu}/u.test(bare);
  if (isFirst || (!hasCapitals && /^\p{Ll}/u.test(bare)) || !/^\p{L}/u.test(bare)) return null;
  if (backgroundWeight(bare.toLowerCase(), language) < rare) return null;
  const key = soundKey(bare);
  return key.length >= (hasCapitals ? leastSounds : leastSoundsWithoutCapitals) ? `~${key}` : null;
}

/** Numbers of two digits or more; years say when, not what. */
function* numberKeys(text: string): Generator<string> {
  for (const [written] of text.replace(native, digit => String(digitOf(digit))).matchAll(numbers)) {
    const isGrouped = grouped.test(written);
    const number = isGrouped ? written.replace(/\D/g, '') : written.replace(/[,\u066b]/, '.');
    if (number.length > 1 && !/^(?:19|20)\d\d$/.test(number)) yield `#${number}`;
  }
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = [0x660, 0x6f0, 0x966, 0xff10].find(first => code >= first && code < first + 10) ?? code;
  return code - zero;
}
