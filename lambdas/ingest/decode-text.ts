import { isUtf8 } from 'node:buffer';
import { encodingOfHeader, encodingOfText } from './encoding/declared-encoding.ts';
import { decodeMixed } from './encoding/decode-mixed.ts';
import { guessEncoding, hasJapaneseEscapes, isHardlyLatin } from './encoding/guess-encoding.ts';
import { decodeUtf32, unicodeForm } from './encoding/unicode-form.ts';

/** A text and the encoding it was read in, by the Encoding Standard's name ("windows-1252" for Latin-1 too). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** What was wrong, in words for the operator; null where the bytes were what they said. */
  readonly damage: string | null;
}

export interface EncodingHints {
  /** The Content-Type header as received. */
  readonly contentType?: string | undefined;
  /** Where the text itself would name its encoding. */
  readonly declaration?: 'xml' | 'html' | undefined;
}

/**
 * Bytes to text, never failing: byte order mark, Content-Type header, the text's own declaration, else UTF-8
 * where the bytes are that, else a guess (windows-1252 unless another code page clearly fits better).
 * Sound UTF-8 goes before a declaration that contradicts it: other encodings yield it only by a rare accident.
 */
export function decodeText(bytes: Uint8Array, hints: EncodingHints = {}): DecodedText {
  const form = unicodeForm(bytes);
  if (form && form.encoding !== 'utf-8') return decodeForm(bytes, form.encoding, form.markLength);
  const body = form ? bytes.subarray(form.markLength) : bytes;
  const declared = form ? ['utf-8'] : declaredEncodings(body, hints);
  if (isUtf8(body)) return decodeSound(body, declared);
  return decodeLegacy(body, declared) ?? decodeUndeclared(body, declared);
}

function decodeForm(bytes: Uint8Array, encoding: string, markLength: number): DecodedText {
  const body = bytes.subarray(markLength);
  const isWide = encoding.startsWith('utf-32');
  const text = isWide ? decodeUtf32(body, encoding === 'utf-32le') : new TextDecoder(encoding).decode(body);
  return { text, encoding, damage: null };
}

/** In the order in which they are believed. A header that says ASCII is a server's default: the text knows better. */
function declaredEncodings(bytes: Uint8Array, { contentType, declaration }: EncodingHints): string[] {
  const header = encodingOfHeader(contentType);
  const own = declaration
    ? encodingOfText(bytes, declaration)
    : (encodingOfText(bytes, 'xml') ?? encodingOfText(bytes, 'html'));
  const isServerDefault = /charset\s*=\s*["']?us-ascii/i.test(contentType ?? '');
  const inOrder = isServerDefault ? [own, header] : [header, own];
  return inOrder.filter(label => label !== null);
}

/** Bytes that are sound UTF-8: that, unless something else is declared and fits as well. */
function decodeSound(bytes: Uint8Array, [declared = 'utf-8']: readonly string[]): DecodedText {
  if (hasJapaneseEscapes(bytes.subarray(0, 8192)) && declared !== 'iso-2022-jp')
    return decodeAs(bytes, 'iso-2022-jp', `declared as ${declared} but written in iso-2022-jp`);
  const text = new TextDecoder().decode(bytes);
  if (declared === 'utf-8' || declared === 'replacement') return { text, encoding: 'utf-8', damage: null };
  if (declared === 'iso-2022-jp' && !/[^\u0000-\u007f]/.test(text)) return decodeAs(bytes, declared);
  if (!/[^\u0000-\u007f]/.test(text)) return { text, encoding: declared, damage: null };
  if (twoByteEncodings.has(declared) && !/[\u0800-\uffff]/.test(text)) return decodeAs(bytes, declared);
  return { text, encoding: 'utf-8', damage: `declared as ${declared} but written in utf-8` };
}

/** Short texts in these can be sound UTF-8 by accident, but only in its two-byte sequences, below U+0800. */
const twoByteEncodings = new Set(['gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'shift_jis']);

function decodeAs(bytes: Uint8Array, encoding: string, damage: string | null = null): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, damage };
}

/** The first declared encoding other than UTF-8 in which every byte has a meaning, else the first at all. */
function decodeLegacy(bytes: Uint8Array, declared: readonly string[]): DecodedText | null {
  const legacy = declared.filter(label => label !== 'utf-8' && label !== 'replacement');
  if (legacy[0] === 'windows-1252' && isHardlyLatin(bytes)) {
    const encoding = guessEncoding(bytes);
    if (encoding !== 'windows-1252')
      return decodeAs(bytes, encoding, `declared as windows-1252 but written in ${encoding}`);
  }
  for (const encoding of legacy)
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      const damage = declared[0] === 'utf-8' ? `declared as utf-8 but written in ${encoding}` : null;
      return { text, encoding, damage };
    } catch {
      // Bytes without a meaning in this encoding: the next one may know them.
    }
  const [first] = legacy;
  return first ? decodeAs(bytes, first, `some bytes are not ${first}`) : null;
}

/** Nothing declared, or UTF-8 which it is not: UTF-8 with stray bytes where most is sound, else a guess. */
function decodeUndeclared(bytes: Uint8Array, declared: readonly string[]): DecodedText {
  const mixed = decodeMixed(bytes);
  if (mixed.sound >= mixed.stray)
    return { text: mixed.text, encoding: 'utf-8', damage: 'some bytes are not utf-8' };
  const encoding = guessEncoding(bytes);
  const damage = declared.length ? `declared as utf-8 but written in ${encoding}` : null;
  return decodeAs(bytes, encoding, damage);
}
