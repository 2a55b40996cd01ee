import type { PlacedNumber } from './scaled-numbers.ts';

const numeral = /[〇零一二两三四五六七八九十百千万亿億]+/gu;
const digitsOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 億: 1e8 };
/** "One" and "two" are said of much that is not counted. */
const least = 3;

/** The numbers that a Chinese or Japanese text writes in characters: "六十" is 60, "三万八千" 38,000. */
export const unspacedNumerals = (text: string): PlacedNumber[] =>
  [...text.matchAll(numeral)]
    .map(({ 0: written, index }) => ({
      value: numberOf(written),
      start: index,
      end: index + written.length,
    }))
    .filter(({ value }) => value >= least);

function numberOf(written: string): number {
  let [total, section, digit] = [0, 0, -1];
  for (const character of written) {
    const scale = small[character];
    const unit = large[character];
    if (scale) [section, digit] = [section + (digit < 0 ? 1 : digit) * scale, -1];
    else if (unit) [total, section, digit] = [total + (section + Math.max(digit, 0)) * unit, 0, -1];
    // Digits side by side are read one by one: a year.
    else digit = digit < 0 ? (digitsOf[character] ?? 0) : digit * 10 + (digitsOf[character] ?? 0);
  }
  return total + section + Math.max(digit, 0);
}
