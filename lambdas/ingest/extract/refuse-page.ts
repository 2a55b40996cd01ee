import { binaryFormat } from '../binary-format.ts';

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
  [/^\s*(?:<\?xml[^>]*>\s*)?<opml[\s>]/i, 'this is a list of feeds (OPML), not a web page'],
  [/^\s*(?:<\?xml[^>]*>\s*)?<(?:urlset|sitemapindex)[\s>]/i, 'this is a sitemap, not a web page'],
  [/^\s*[[{]\s*["{[\]}]/, 'this is JSON, not a web page'],
];

/** Why bytes cannot be a page, from their beginning and the declared type; null where they may be one. */
export function refuseBytes(bytes: Uint8Array, contentType: string | undefined): string | null {
  if (!bytes.length) return 'the page is empty';
  const format = binaryFormat(bytes);
  if (format) return `this is ${format}, not a web page`;
  return types.find(([test]) => test.test(contentType ?? ''))?.[1] ?? null;
}

/** Why a decoded text is no page; null where it may be one. */
export function refuseText(text: string): string | null {
  if (!/\S/.test(text)) return 'the page is empty';
  return starts.find(([test]) => test.test(text.slice(0, 1000)))?.[1] ?? null;
}
