import { isItem } from './list-marker.ts';
import { isLower, isSpace, mark, marks } from './marks.ts';
import type { Place } from './sentence-end.ts';

/** Fewer characters make a label or an item of a list rather than a line that goes on. */
const shortestLine = 17;

/**
 * Whether a sentence ends with the line that ends at a place: where it ends, or minus where to look on. A line
 * is a sentence of its own unless it was broken in the middle: lines of one width, a comma before, or a small
 * letter after a line of some length.
 */
export function lineEnd({ text, at, start, limit, isWrapped }: Place): number {
  let next = at;
  let breaks = 0;
  for (; next < limit && isSpace(text.charCodeAt(next)); next++)
    if (marks[text.charCodeAt(next)] === mark.line && !(text[next] === '\r' && text[next + 1] === '\n'))
      breaks++;
  if (next >= limit || breaks > 1 || isItem(text, next)) return next;
  if (isWrapped || isBroken(text, start, at, next)) return -next;
  return next;
}

function isBroken(text: string, start: number, at: number, next: number): boolean {
  let last = at - 1;
  while (last > start && isSpace(text.charCodeAt(last))) last--;
  if (/[,،、，のが]/.test(text[last] ?? '')) return true;
  if (!isLower(text[next] ?? '') || /[.!?:;…]/.test(text[last] ?? '')) return false;
  return last - start >= shortestLine || last < at - 1;
}
