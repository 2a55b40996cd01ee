import { canonicalUrl } from './canonical-url.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { candidateBlocks, findBody } from './extract/find-body.ts';
import { findByline } from './extract/find-byline.ts';
import { findDate } from './extract/find-date.ts';
import { findTitle } from './extract/find-title.ts';
import { readHead } from './extract/read-head.ts';
import { readJsonLd } from './extract/read-json-ld.ts';
import { trimBody } from './extract/trim-body.ts';
import type { ExtractedArticle, Extraction } from './extracted-article.ts';
import { readHtml } from './html/read-html.ts';
import type { Page } from './page.ts';

export function extractArticle(page: Page): Extraction {
  const { text: html } = decodeText(page.bytes, {
    ...(page.headers['content-type'] ? { contentType: page.headers['content-type'] } : {}),
    declaration: 'html',
  });
  const root = readHtml(html);
  const head = readHead(root);
  const data = readJsonLd(root);
  const sourceName = head.meta('og:site_name', 'application-name') ?? data?.sourceName ?? null;
  const candidates = candidateBlocks(root);
  const body = findBody(candidates);
  if (!body) return { kind: 'nothing', reason: 'no article found on this page' };
  const language =
    (head.language ?? head.meta('content-language', 'og:locale'))?.toLowerCase().replace('_', '-') ?? null;
  const title = cleanText(findTitle(root, head, data, sourceName));
  const byline = findByline(root, head, data, sourceName);
  const blocks = trimBody(candidates, body, { title, byline });
  const article: ExtractedArticle = {
    url: canonicalUrl(page.url),
    title,
    byline,
    published: findDate(root, head, data, { url: page.url, language, nearby: [] }),
    language,
    sourceName,
    section: head.meta('article:section') ?? data?.section ?? null,
    tags: [],
    text: cleanText(blocks.map(block => block.text).join('\n\n')),
    isPartial: false,
  };
  return { kind: 'article', article };
}
