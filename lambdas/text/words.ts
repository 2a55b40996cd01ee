import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** A word of a text: its wording, verbatim, and where it stands. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** What a UTF-16 unit is to a word. */
const other = 0;
const letter = 1;
/** Joins two letters into one word: apostrophes within ("don't", "l’eau"). */
const joiner = 2;
/** Belongs to a script that writes no spaces: two neighbouring characters make a word. */
const unspaced = 3;
/** Half of a character beyond 65,535: a letter or an emoji, which only the pair says. */
const surrogate = 4;
const unknown = 5;

/** By UTF-16 unit, found out when first met. */
const classes = new Uint8Array(65_536).fill(unknown);
classes[0x27] = joiner;
classes[0x2019] = joiner;
classes[0xad] = joiner;
classes[0x200c] = joiner;
classes[0x200d] = joiner;

const unspacedScripts =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

function classOf(code: number): number {
  const known = classes[code] ?? other;
  if (known !== unknown) return known;
  const char = String.fromCharCode(code);
  let found = other;
  if (code >= 0xd800 && code <= 0xdfff) found = surrogate;
  else if (/[\p{L}\p{M}\p{N}]/u.test(char)) found = unspacedScripts.test(char) ? unspaced : letter;
  classes[code] = found;
  return found;
}

/**
 * Calls `visit` with the start and end of each word of a text, or of the part of it from `start` to `end`, in order.
 * Words are runs of letters, marks and digits, with apostrophes inside; in scripts without spaces each pair of
 * neighbouring characters (a lone one by itself). A number with its separators ("1,000.5") is one word. Linear in the
 * length of the text.
 */
export function eachWord(
  text: string,
  visit: (start: number, end: number) => void,
  { start, end }: Span = { start: 0, end: text.length },
): void {
  let at = start;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === letter || (kind === surrogate && isLetterPair(text, at, end))) {
      const last = wordEnd(text, at, end);
      visit(at, last);
      at = last;
    } else if (kind === unspaced) {
      const last = runEnd(text, at, end);
      if (last - at === 1) visit(at, last);
      for (let pair = at; pair + 2 <= last; pair++) visit(pair, pair + 2);
      at = last;
    } else at++;
  }
}

/** The words of a text, as `eachWord` finds them. `language` is taken for the day when a script needs it. */
export function tokenise(text: string, _language?: Language): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => words.push({ text: text.slice(start, end), span: { start, end } }));
  return words;
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  for (;;) {
    while (at < limit && classOf(text.charCodeAt(at)) === letter) at++;
    if (isLetterPair(text, at, limit)) at += 2;
    else if (continues(text, at, limit)) at++;
    else return at;
  }
}

function isLetterPair(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || classOf(text.charCodeAt(at)) !== surrogate) return false;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** An apostrophe between letters, or a separator between digits. */
function continues(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const code = text.charCodeAt(at);
  if (classOf(code) === joiner) return classOf(text.charCodeAt(at + 1)) === letter;
  return (code === 44 || code === 46) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function runEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && classOf(text.charCodeAt(at)) === unspaced) at++;
  return at;
}
