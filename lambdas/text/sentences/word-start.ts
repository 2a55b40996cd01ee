import { isDigit, isLetter } from './marks.ts';

/** Longer runs without a space are no words. */
const longestToken = 40;

/** Where the word before the full stop at `at` begins, not before `start`. */
export function wordStart(text: string, at: number, start: number): number {
  let from = at;
  while (from > start && at - from < longestToken && isTokenPart(text, from - 1)) from--;
  return from;
}

function isTokenPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e || code === 0x27 || code === 0x2019 || code === 0x2d || isDigit(code)) return true;
  return isLetter(text[at] ?? '');
}
