import type { Span } from './span.ts';

/** What closes a quotation, by what opened it. The German „ is closed by the mark that opens an English one. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
};
const mark = /[“”„«»「」『』"‘’‚']|\n\s*\n/g;
const letter = /[\p{L}\p{N}]/u;
const capital = /\p{Lu}/u;

/** No quotation between straight single marks is longer, which more often are apostrophes. In UTF-16 units. */
const longestStraight = 600;
/** No quotation is longer; one that is was never closed. In UTF-16 units. */
const longestQuotation = 3_000;

/**
 * What stands between quotation marks, marks included, in order and without overlap. A quotation that is not
 * closed ends with its paragraph. Apostrophes are told from closing marks by the letter that follows.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let closers = '';
  /** Up to here a quotation between straight single marks has been found. */
  let passed = 0;
  for (const match of text.matchAll(mark)) {
    const at = match.index;
    const [sign] = match;
    if (at < passed) continue;
    if (sign === "'") {
      const end = start < 0 ? straightEnd(text, at) : -1;
      if (end < 0) continue;
      found.push({ start: at, end });
      passed = end;
    } else if (start < 0) {
      closers = closing[sign] ?? '';
      if (closers) start = at;
    } else if (sign.length > 1 || at - start > longestQuotation) {
      if (sign.length > 1 && at - start <= longestQuotation) found.push({ start, end: at });
      start = -1;
    } else if (closers.includes(sign) && !isApostrophe(text, at, sign)) {
      found.push({ start, end: at + 1 });
      start = -1;
    }
  }
  if (start >= 0 && text.length - start <= longestQuotation) found.push({ start, end: text.length });
  return found;
}

const isApostrophe = (text: string, at: number, sign: string): boolean =>
  sign === '’' && letter.test(text[at + 1] ?? '');

/**
 * The end of a quotation that opens with a straight single mark, or -1 where the mark is an apostrophe: it opens
 * before a capital at the beginning of a word, and closes behind the mark that ends a clause ("'It sank,' she said").
 */
function straightEnd(text: string, at: number): number {
  if (letter.test(text[at - 1] ?? '') || !capital.test(text[at + 1] ?? '')) return -1;
  const last = Math.min(text.length, at + longestStraight);
  for (let end = at + 2; end < last && text[end] !== '\n'; end++)
    if (text[end] === "'" && '.,!?…'.includes(text[end - 1] ?? ' ') && !letter.test(text[end + 1] ?? ''))
      return end + 1;
  return -1;
}
