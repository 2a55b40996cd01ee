import type { Span } from './span.ts';

/** Bullets, dashes and numbers before an item of a list; a dash before a digit is a minus. */
const marker =
  /^(?:[-–—•⁃◦▪‣●■○□◆★*·>»✓✔]+(?!\p{N})\s*|\(?\p{N}{1,2}(?:[.)]|\.\))\s+|\(?[a-z]\)\s+)+(?=[\p{L}\p{N}"'“«„‘¿¡「『])/u;
/** UTF-16 units within which a marker stands. */
const longestMarker = 12;

/** A claim is shown without the mark of the list that it stood in. */
export function withoutMarker(text: string, { start, end }: Span): Span {
  const found = marker.exec(text.slice(start, Math.min(end, start + longestMarker + 2)));
  const length = found && found[0].length <= longestMarker ? found[0].length : 0;
  return { start: start + length, end };
}
