import { binaryFormat } from './binary-format.ts';
import { decodeText } from './decode-text.ts';
import { extractArticle } from './extract-article.ts';
import type { Extraction } from './extracted-article.ts';
import type { Feed } from './feed-entry.ts';
import type { Page } from './page.ts';
import { readFeed } from './read-feed.ts';
import { readPlainText } from './read-plain-text.ts';

/** What an input turned out to be. */
export type Reading = { readonly kind: 'feed'; readonly feed: Feed } | Extraction;

/** Reads whatever an operator hands over: a feed, a web page, or plain text as papers' mirrors print it. */
export function readAnything(page: Page): Reading {
  if (page.bytes.length === 0) return { kind: 'nothing', reason: 'it is empty' };
  const contentType = page.headers['content-type'] ?? '';
  const feed = readFeed(page.bytes, { url: page.url, ...(contentType && { contentType }) });
  if (feed.kind === 'feed') return feed;
  if (looksLikePlainText(page)) {
    const { text } = decodeText(page.bytes, contentType ? { contentType } : {});
    return readPlainText(text, { url: page.url });
  }
  return extractArticle(page);
}

/** Markup announces itself in its first bytes; what does not, and is not binary, is text. */
function looksLikePlainText({ bytes, headers }: Page): boolean {
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  return (
    !binaryFormat(bytes) &&
    !/<(!doctype|html|head|body|article|p|div|meta|\?xml)\b/i.test(start) &&
    !/html|xml/.test(headers['content-type'] ?? '')
  );
}
