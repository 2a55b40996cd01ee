import { cleanLine } from '../message/clean-text.ts';
import { fold } from '../text/search-terms/fold.ts';
import { lightStem } from '../text/search-terms/light-stem.ts';

/** Arabic, Persian and Devanagari digits; those of full width are folded like letters. */
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const zeros = [0x966, 0x6f0, 0x660];

/** Words as they are compared: small letters without accents, digits from 0 to 9, one space between words. */
export const plainWords = (words: string): string => fold(cleanLine(words).replace(digits, asciiDigit));

const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (zeros.find(zero => code >= zero) ?? code));
};

/** The same without endings, so that "on Mondays" finds Monday and «экономике» the economy. */
export const stemmedWords = (plain: string): string => plain.split(' ').map(lightStem).join(' ');
