import { isSpace } from './marks.ts';

/** A part of a text between blank lines. */
export interface Paragraph {
  readonly end: number;
  /** Its lines were broken to fit a width, as mail and old mirrors do. */
  readonly isWrapped: boolean;
}

const shortestWidth = 40;
const longestWidth = 100;

/** The paragraph that begins at `start`: up to a blank line or the end of the text. */
export function paragraphAt(text: string, start: number): Paragraph {
  let lineStart = start;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  let lines = 0;
  for (;;) {
    const lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) return { end: text.length, isWrapped: isWrapped(lines, shortest, longest) };
    const length = lineEnd - lineStart;
    let next = lineEnd + 1;
    while (next < text.length && text[next] !== '\n' && isSpace(text.charCodeAt(next))) next++;
    if (text[next] === '\n') return { end: next + 1, isWrapped: isWrapped(lines, shortest, longest) };
    lines++;
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
    lineStart = lineEnd + 1;
  }
}

/** At least two full lines of much the same length before the last. */
function isWrapped(lines: number, shortest: number, longest: number): boolean {
  return lines > 1 && shortest >= shortestWidth && longest <= longestWidth && shortest >= longest * 0.7;
}
