import { encodingLabel } from './encoding-label.ts';

/** Browsers look for a declaration in the first 1,024 bytes; papers with long heads put it later. */
const searchedBytes = 4096;

const patterns = {
  xml: [/<\?xml\s[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)/i],
  html: [/<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i, /<\?xml\s[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)/i],
} as const;

/** The encoding that a Content-Type header names, or null. */
export function encodingOfHeader(contentType: string | undefined): string | null {
  const name = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType ?? '')?.[1];
  return name ? encodingLabel(name) : null;
}

/**
 * The encoding that the text itself names: in its XML declaration, or in an HTML `meta`.
 * One that could be read byte by byte is not UTF-16, whatever it says: this is no answer then.
 */
export function encodingOfText(bytes: Uint8Array, declaration: 'xml' | 'html'): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, searchedBytes));
  const text = head.toString('latin1');
  for (const pattern of patterns[declaration]) {
    const label = encodingLabel(pattern.exec(text)?.[1] ?? '');
    if (label && !label.startsWith('utf-16')) return label;
  }
  return null;
}
