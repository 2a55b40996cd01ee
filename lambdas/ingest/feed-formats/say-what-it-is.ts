/** What the first bytes of common files are, as characters of Latin-1. */
const signatures: readonly (readonly [begin: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['\x1f\x8b', 'a compressed file (gzip)'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\x89PNG', 'an image (PNG)'],
  ['\xff\xd8\xff', 'an image (JPEG)'],
  ['GIF8', 'an image (GIF)'],
  ['RIFF', 'an image, sound or film'],
  ['ID3', 'a sound file (MP3)'],
  ['\x00\x00\x00', 'a film (MP4)'],
  ['{\\rtf', 'a document (RTF)'],
  ['BEGIN:VCALENDAR', 'a calendar'],
];

const roots: Readonly<Record<string, string>> = {
  html: 'a web page (HTML)',
  head: 'a web page (HTML)',
  body: 'a web page (HTML)',
  opml: 'a list of feeds (OPML)',
  sitemapindex: 'a list of sitemaps',
  svg: 'an image (SVG)',
  error: "a server's error message (XML)",
};

/** A sentence for people that says what was found instead of a feed. */
export function sayWhatItIs(bytes: Uint8Array, text: string, root: string | undefined): string {
  if (!text.trim()) return 'this is empty';
  const named = root && roots[root];
  if (named) return `this is ${named}, not a feed`;
  const begin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString(
    'latin1',
  );
  const file = signatures.find(([signature]) => begin.startsWith(signature))?.[1];
  if (file) return `this is ${file}, not a feed`;
  if (/<!doctype\s+html|<(?:title|p|div|script|meta|table)[\s>]/i.test(text.slice(0, 65_536)))
    return 'this is a web page (HTML), not a feed';
  if (/^\s*<[?\w]/.test(text)) return 'this is XML, but no feed';
  if (/^\s*[[{]/.test(text)) return 'this is JSON, but no feed or broken off at its beginning';
  return 'this is text, not a feed';
}
