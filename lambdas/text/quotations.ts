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
const mark = /[“”„«»「」『』"‘’‚]|\n\s*\n/g;
const letter = /[\p{L}\p{N}]/u;

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
  for (const match of text.matchAll(mark)) {
    const at = match.index;
    const [sign] = match;
    if (start < 0) {
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
