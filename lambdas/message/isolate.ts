import type { Direction } from './direction.ts';
import { type Piece, renderPiece } from './message-builder.ts';

/** A letter that is written the other way. */
const against = {
  ltr: /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u,
  rtl: /(?![\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}])\p{L}/u,
} as const satisfies Record<Direction, RegExp>;

/**
 * A piece within a line of another direction, set apart so that neither turns the other's marks and numbers round:
 * between a first-strong isolate and its end (UAX #9). Left as it is where all of it runs the line's way.
 */
export function isolate(text: string, direction: Direction): string;
export function isolate(piece: Piece, direction: Direction): Piece;
export function isolate(piece: Piece, direction: Direction): Piece {
  if (!against[direction].test(renderPiece(piece).text)) return piece;
  return typeof piece === 'string' ? `\u2068${piece}\u2069` : ['\u2068', piece, '\u2069'];
}
