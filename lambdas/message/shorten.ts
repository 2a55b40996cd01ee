/**
 * Cuts a text to at most `maxLength` UTF-16 units, at a word where one ends in the last third, with an ellipsis
 * for what is gone. Never cuts through a character that a person sees as one.
 */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (maxLength < 1) return '';
  const room = text.slice(0, maxLength - 1);
  const space = room.search(/\s\S*$/u);
  const cut = space > (maxLength * 2) / 3 ? room.slice(0, space) : wholeCharacters(text, room.length);
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Made when a text is first cut within a word: its tables take longer to load than a quarter of the whole bot. */
let graphemes: Intl.Segmenter | undefined;

/** The longest beginning of at most `length` units that ends between two characters. */
function wholeCharacters(text: string, length: number): string {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const before = Math.max(0, length - 64);
  // A segmenter started within a character finds the next boundary; 64 units are longer than any of use.
  let end = before;
  for (const { index } of graphemes.segment(text.slice(before, length + 64))) {
    if (before + index > length) break;
    end = before + index;
  }
  return text.slice(0, end);
}
