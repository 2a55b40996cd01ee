/** How Unicode bytes are laid out, and the length of their byte order mark (0 where there is none). */
export interface UnicodeForm {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  readonly markLength: number;
}

/** Byte order marks, and how a "<" or "{" at the beginning looks where there is none; the longest first. */
const forms: readonly (readonly [pattern: readonly (number | 'begin')[], form: UnicodeForm])[] = [
  [[0xff, 0xfe, 0, 0], { encoding: 'utf-32le', markLength: 4 }],
  [[0, 0, 0xfe, 0xff], { encoding: 'utf-32be', markLength: 4 }],
  [['begin', 0, 0, 0], { encoding: 'utf-32le', markLength: 0 }],
  [[0, 0, 0, 'begin'], { encoding: 'utf-32be', markLength: 0 }],
  [[0xef, 0xbb, 0xbf], { encoding: 'utf-8', markLength: 3 }],
  [[0xff, 0xfe], { encoding: 'utf-16le', markLength: 2 }],
  [[0xfe, 0xff], { encoding: 'utf-16be', markLength: 2 }],
  [['begin', 0], { encoding: 'utf-16le', markLength: 0 }],
  [[0, 'begin'], { encoding: 'utf-16be', markLength: 0 }],
];

/** The Unicode form that the first bytes give away, or null. */
export function unicodeForm(bytes: Uint8Array): UnicodeForm | null {
  return forms.find(([pattern]) => pattern.every((want, at) => matches(want, bytes[at])))?.[1] ?? null;
}

/** A text begins with "<", "{", "[" or white space. */
function matches(want: number | 'begin', byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return want === 'begin' ? [0x3c, 0x7b, 0x5b, 0x20, 0x0a, 0x0d, 0x09].includes(byte) : byte === want;
}

/** Decodes UTF-32, which `TextDecoder` does not know. What is no character becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, isLittleEndian);
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    pieces.push(isCharacter ? String.fromCodePoint(point) : '\ufffd');
  }
  return pieces.join('');
}
