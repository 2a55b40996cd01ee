import type { Charset } from './paper.ts';

/** Bytes of the markup in a charset; what the charset cannot say becomes a character reference. */
export function encodeMarkup(markup: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(markup, 'utf8');
  const bytes = byteTables[charset]();
  const encoded: number[] = [];
  for (const letter of markup) {
    const byte = bytes.get(letter);
    if (byte === undefined) encoded.push(...Buffer.from(`&#${letter.codePointAt(0)};`, 'latin1'));
    else encoded.push(byte);
  }
  return Buffer.from(encoded);
}

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

const byteTables = {
  'windows-1251': () => invert([...new TextDecoder('windows-1251').decode(allBytes)]),
  // The WHATWG label "iso-8859-1" means windows-1252; the real one is the first 256 code points.
  'iso-8859-1': () => invert([...Buffer.from(allBytes).toString('latin1')]),
} satisfies Record<Exclude<Charset, 'utf-8'>, () => Map<string, number>>;

function invert(letters: readonly string[]): Map<string, number> {
  return new Map(letters.map((letter, byte) => [letter, byte]));
}
