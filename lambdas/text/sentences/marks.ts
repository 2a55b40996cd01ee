/** What a UTF-16 unit may mean for where a sentence ends; most mean nothing (0). */
export const mark = {
  /** A full stop or ellipsis: ends a sentence, or an abbreviation, or stands in a number. */
  stop: 1,
  /** An exclamation or question mark. */
  loud: 2,
  /** Ends a sentence and nothing else, with or without a space after it: "。", "।", "።". */
  final: 3,
  /** The end of a line. */
  line: 4,
  /** Opens a bracket, within which no sentence ends. */
  open: 5,
  /** Opens an item of a list wherever it stands. */
  bullet: 6,
  /** Ends a sentence in Armenian. */
  colon: 7,
  /** Asks a question in Greek. */
  semicolon: 8,
  /** Closes a bracket, or the number of an item: "2)". */
  close: 9,
  /** Belongs to a script that ends sentences by nothing but a space. */
  thai: 10,
} as const;

const characters: Readonly<Record<keyof typeof mark, string>> = {
  stop: '.…',
  loud: '!?؟‽⁇⁈⁉\u037e',
  final: '。！？．｡।॥۔።፧။՜։។៕།',
  line: '\n\r\u0085\u2028\u2029',
  open: '([（《〈【「『｢〔',
  bullet: '•⁃◦▪‣●■',
  colon: ':',
  semicolon: ';',
  close: ')）',
  thai: '',
};

/** The mark of each UTF-16 unit. */
export const marks: Uint8Array = tabulate();

function tabulate(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const [name, list] of Object.entries(characters))
    for (const character of list) table[character.charCodeAt(0)] = mark[name as keyof typeof mark];
  // Thai and Lao letters and signs.
  table.fill(mark.thai, 0x0e01, 0x0ee0);
  return table;
}

/** What closes each bracket. */
export const closingOf: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〔': '〕',
};

/** Turn the direction of writing, and stand on either side of a sentence: U+061C, U+200E and so on. */
const directions = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const closers = new Set(`"'”’“»«›)]}」』）】》〉〕｣${directions}`);
const openers = new Set(`"'“‘„‚«»‹›([{「『（【《〈¿¡*_#@${directions}`);

export const isDirection = (character: string): boolean =>
  character >= '\u061c' && directions.includes(character);

/** May stand between the mark that ends a sentence and the end: a quotation mark or bracket. */
export const isCloser = (character: string): boolean => closers.has(character);
/** May stand before the first letter of a sentence. */
export const isOpener = (character: string): boolean => openers.has(character);
/** A mark that opens a sentence in Spanish, and so says that one has ended. */
export const isInverted = (character: string): boolean => character === '¿' || character === '¡';

/** White space as `String.prototype.trim` takes it, and the zero-width space. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Georgian letters have capitals in Unicode, which open no sentences in Georgian. */
const isGeorgian = (character: string): boolean => character >= '\u10d0' && character <= '\u10ff';

/** A small letter of a script that opens sentences with capitals. */
export const isLower = (character: string): boolean =>
  character !== character.toUpperCase() && !isGeorgian(character);
export const isUpper = (character: string): boolean => character !== character.toLowerCase();

const letters = /[\p{L}\p{M}]/u;

/** A letter or a sign on one; false for half a surrogate pair. */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return letters.test(character);
}

const caselessLetters = /[\p{Lo}\p{M}]/u;

/** A letter of a script without capitals. */
export const isCaseless = (character: string): boolean =>
  character > '\u0590' && (caselessLetters.test(character) || isGeorgian(character));
