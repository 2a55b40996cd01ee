import { type Piece, renderPiece } from './message-builder.ts';

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
const letter = /\p{L}/u;

/**
 * A piece within a line of another direction, set apart so that neither turns the other's marks and numbers round:
 * between a first-strong isolate and its end (UAX #9). Left as it is where both run the same way.
 */
export function isolate(piece: Piece, beside: string): Piece {
  const { text } = renderPiece(piece);
  const differs = letter.test(text) && rightToLeft.test(text) !== rightToLeft.test(beside);
  return differs ? ['\u2068', piece, '\u2069'] : piece;
}
