import { unicodeForm } from './encoding/unicode-form.ts';

const beginnings: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/^%PDF-/, 'a PDF'],
  [
    /^(?:\x89PNG|GIF8|\xFF\xD8\xFF|RIFF.{4}WEBP|BM.{4}\0\0|II\*\0|MM\0\*|\0\0\0.ftyp(?:avi|hei|mif))/s,
    'a picture',
  ],
  [/^(?:PK\x03\x04|\x1F\x8B|7z\xBC\xAF|BZh[1-9]|\xFD7zXZ|\x28\xB5\x2F\xFD|Rar!)/, 'an archive'],
  [/^(?:ID3|OggS|RIFF|fLaC|\x1A\x45\xDF\xA3|\0\0\0.ftyp)/s, 'sound or video'],
  [/^\xD0\xCF\x11\xE0/, 'a document of an office program'],
  [/^(?:\x7FELF|MZ.{2}\0|\xCF\xFA\xED\xFE|\xCA\xFE\xBA\xBE)/s, 'a program'],
  [/^SQLite format 3\0/, 'a database'],
];

/** What bytes that are no text are ("a PDF"), as far as their beginning tells; null where they may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  const known = beginnings.find(([pattern]) => pattern.test(head));
  if (known) return known[1];
  // A stray control character is a slip of whoever printed the text; ESC begins the letters of ISO-2022.
  const controls = head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return controls * 20 > head.length && !unicodeForm(bytes) ? 'no text' : null;
}
