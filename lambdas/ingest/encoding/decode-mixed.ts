/** UTF-8 with stray bytes: how many characters above ASCII are sound, how many bytes are not, and the text. */
export interface MixedText {
  readonly sound: number;
  readonly stray: number;
  readonly text: string;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const windows = new TextDecoder('windows-1252');

/**
 * Reads bytes that are mostly UTF-8: sound sequences as they are, stray bytes as windows-1252 (papers paste
 * such quotation marks and letters into UTF-8 templates), characters that were cut in the middle as U+FFFD.
 * Linear in the number of bytes.
 */
export function decodeMixed(bytes: Uint8Array): MixedText {
  const pieces: string[] = [];
  let sound = 0;
  let stray = 0;
  let begin = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      if (length > 1) sound++;
      at += length;
      continue;
    }
    if (at > begin) pieces.push(utf8.decode(bytes.subarray(begin, at)));
    const cut = cutLength(bytes, at);
    pieces.push(cut ? '\ufffd' : windows.decode(bytes.subarray(at, at + 1)));
    if (!cut) stray++;
    at += cut || 1;
    begin = at;
  }
  if (begin < bytes.length) pieces.push(utf8.decode(bytes.subarray(begin)));
  return { sound, stray, text: pieces.join('') };
}

/** Length of the sound sequence at `at` (1 for ASCII), 0 where there is none. Table 3-7 of the Unicode Standard. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = expectedLength(lead);
  if (!length || !isSecond(lead, bytes[at + 1])) return 0;
  for (let next = 2; next < length; next++) if (!isContinuation(bytes[at + next])) return 0;
  return length;
}

/** Length of a sequence that begins soundly and breaks off, 0 for a byte that stands alone. */
function cutLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const expected = expectedLength(lead);
  if (expected && at + 1 === bytes.length) return 1;
  if (expected < 3 || !isSecond(lead, bytes[at + 1])) return 0;
  return expected === 4 && isContinuation(bytes[at + 2]) ? 3 : 2;
}

function expectedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** The second byte also rules out overlong forms, surrogates and what lies beyond U+10FFFF. */
function isSecond(lead: number, byte: number | undefined): boolean {
  if (!isContinuation(byte) || byte === undefined) return false;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead === 0xf4 ? byte <= 0x8f : true;
}
