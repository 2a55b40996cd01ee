import { isDigit, isDirection, isLetter } from './marks.ts';

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

/** Where the word before the full stop at `at` ends: Arabic papers set marks of direction around the stop. */
export function wordEnd(text: string, at: number, start: number): number {
  let end = at;
  while (end > start && isDirection(text[end - 1] ?? '')) end--;
  return end;
}
