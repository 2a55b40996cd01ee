const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'this is a PDF, not a web page'],
  [/^(?:\x89PNG|GIF8|\xFF\xD8\xFF|RIFF)/, 'this is a picture, not a web page'],
  [/^(?:PK\x03\x04|\x1F\x8B|7z\xBC\xAF)/, 'this is an archive, not a web page'],
  [/^(?:ID3|OggS|\0\0\0.ftyp)/s, 'this is sound or video, not a web page'],
];
const types: readonly (readonly [RegExp, string])[] = [
  [/^application\/pdf/i, 'this is a PDF, not a web page'],
  [/^image\//i, 'this is a picture, not a web page'],
  [/^(?:audio|video)\//i, 'this is sound or video, not a web page'],
  [/^application\/(?:zip|gzip|x-tar|x-7z|msword|vnd\.)/i, 'this is a file to download, not a web page'],
];
const starts: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i,
    'this is a feed, not a web page',
  ],
  [/^\s*(?:<\?xml[^>]*>\s*)?<(?:urlset|sitemapindex)[\s>]/i, 'this is a sitemap, not a web page'],
  [/^\s*[[{]\s*["{[\]}]/, 'this is JSON, not a web page'],
];

/** Why bytes cannot be a page, from their beginning and the declared type; null where they may be one. */
export function refuseBytes(bytes: Uint8Array, contentType: string | undefined): string | null {
  if (!bytes.length) return 'the page is empty';
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known =
    beginnings.find(([test]) => test.test(head)) ?? types.find(([test]) => test.test(contentType ?? ''));
  return known?.[1] ?? null;
}

/** Why a decoded text is no page; null where it may be one. */
export function refuseText(text: string): string | null {
  if (!/\S/.test(text)) return 'the page is empty';
  return starts.find(([test]) => test.test(text.slice(0, 1000)))?.[1] ?? null;
}
