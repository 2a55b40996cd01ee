import { isItem } from './list-marker.ts';
import { isLower, isSpace } from './marks.ts';

/** A part of a text between blank lines. */
export interface Paragraph {
  readonly end: number;
  /** Its lines were broken to fit a width, as mail and old mirrors do, or are those of a poem: they end no sentence. */
  readonly isWrapped: boolean;
}

const shortestWidth = 40;
const longestWidth = 100;

/** The lines of a paragraph as far as they are read. */
interface Lines {
  count: number;
  shortest: number;
  longest: number;
  /** How many behind the first begin small, and how many end with a mark. */
  small: number;
  marked: number;
  hasItems: boolean;
}

/** The paragraph that begins at `start`: up to a blank line or the end of the text. */
export function paragraphAt(text: string, start: number): Paragraph {
  const lines: Lines = {
    count: 0,
    shortest: Number.POSITIVE_INFINITY,
    longest: 0,
    small: 0,
    marked: 0,
    hasItems: false,
  };
  let lineStart = start;
  for (;;) {
    const lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) {
      if (lines.count > 0) addEnds(lines, text, lineStart, text.length);
      return { end: text.length, isWrapped: isWrapped(lines) };
    }
    let next = lineEnd + 1;
    while (next < text.length && text[next] !== '\n' && isSpace(text.charCodeAt(next))) next++;
    addEnds(lines, text, lineStart, lineEnd);
    if (text[next] === '\n') return { end: next + 1, isWrapped: isWrapped(lines) };
    lines.count++;
    lines.shortest = Math.min(lines.shortest, lineEnd - lineStart);
    lines.longest = Math.max(lines.longest, lineEnd - lineStart);
    lineStart = lineEnd + 1;
  }
}

/** Looks at how a line begins and ends. */
function addEnds(lines: Lines, text: string, start: number, end: number): void {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  let last = end;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  if (lines.count > 0 && isLower(text[first] ?? '')) lines.small++;
  if (/[,;:.!?…—–،؛]/.test(text[last - 1] ?? '')) lines.marked++;
  lines.hasItems ||= isItem(text, first);
}

const isWrapped = (lines: Lines): boolean => isOfOneWidth(lines) || isVerse(lines);

/** At least two full lines of much the same length before the last. */
const isOfOneWidth = ({ count, shortest, longest }: Lines): boolean =>
  count > 1 && shortest >= shortestWidth && longest <= longestWidth && shortest >= longest * 0.7;

/** Three lines or more, most of which go on small, with a mark at the end of some: a list of words has none. */
const isVerse = ({ count, longest, small, marked, hasItems }: Lines): boolean =>
  count > 1 && longest <= longestWidth && 2 * small > count && marked > 0 && !hasItems;
