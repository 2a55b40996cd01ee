import { cutRunOns } from './cut-run-ons.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { withoutLeadIn } from './without-lead-in.ts';

/** Sentences looked at, from the beginning and from the end: a book takes no longer than a long article. */
const headSentences = 300;
const tailSentences = 150;
/** UTF-16 units looked at, likewise. */
const headCharacters = 100_000;
const tailCharacters = 50_000;

/** Whether a text is short enough to be read from end to end. */
export const isReadWhole = (text: string): boolean => text.length <= headCharacters + tailCharacters;

/**
 * The sentences that a summary may take: in order and apart, without what a page put in front of them, cut where
 * a stop is missing, and of a very long text those of the beginning and the end.
 */
export function spansToAnalyse(text: string, language: string): readonly Span[] {
  const spans = isReadWhole(text) ? splitSentences(text, language) : splitEnds(text, language);
  const few =
    spans.length <= headSentences + tailSentences
      ? spans
      : [...spans.slice(0, headSentences), ...spans.slice(-tailSentences)];
  const bare = few.map((span, index) => withoutLeadIn(text, span, index === 0));
  const whole = bare.flatMap(span => (isLong(span) ? cutRunOns(text, span, language) : span));
  return whole.some(isEndless) ? whole.flatMap(span => piecesOf(text, span)) : whole;
}

/** In UTF-16 units; a shorter sentence is not looked at for a second one that lacks its stop. */
const longSentence = 100;
const isLong = ({ start, end }: Span): boolean => end - start > longSentence;

/** What has no stop for so long, in UTF-16 units, is no sentence but a list, a poem or a text without marks. */
const longestSentence = 1_000;
const isEndless = ({ start, end }: Span): boolean => end - start > longestSentence;

/** A piece of it is as long as a long sentence, so that what is shown of it can be read. In UTF-16 units. */
const longestPiece = 300;
/** Where a thought may end, if there is no stop. */
const pause = /[,;:،؛，、；：–—\n]/g;

/** Cuts what is too long behind a pause, else at white space, or between characters where there is none. */
function piecesOf(text: string, span: Span): Span[] {
  if (!isEndless(span)) return [span];
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > longestPiece) {
    const end = start + pieceLength(text.slice(start, start + longestPiece + 1));
    pieces.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

function pieceLength(piece: string): number {
  const last = [...piece.slice(0, longestPiece).matchAll(pause)].at(-1)?.index ?? 0;
  if (last > longestPiece / 2) return last + 1;
  const space = piece.slice(0, longestPiece).lastIndexOf(' ');
  if (space > 0) return space;
  return /[\uDC00-\uDFFF]/.test(piece[longestPiece] ?? '') ? longestPiece - 1 : longestPiece;
}

/** The sentences of the beginning and the end of a very long text; those that the cuts divide are left out. */
function splitEnds(text: string, language: string): readonly Span[] {
  const head = splitSentences(text.slice(0, headCharacters), language);
  const shift = text.length - tailCharacters;
  const tail = splitSentences(text.slice(shift), language)
    .slice(1)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return [...(head.length > 1 ? head.slice(0, -1) : head), ...tail];
}
