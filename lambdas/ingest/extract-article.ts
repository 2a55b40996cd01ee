import { canonicalUrl } from './canonical-url.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { blocksOf } from './extract/blocks.ts';
import { type Body, candidateBlocks, findBody } from './extract/find-body.ts';
import { findByline } from './extract/find-byline.ts';
import { findDate } from './extract/find-date.ts';
import { findTitle } from './extract/find-title.ts';
import { commentHints, hintsOf } from './extract/hints.ts';
import { likeness } from './extract/likeness.ts';
import { readHead } from './extract/read-head.ts';
import { readJsonLd } from './extract/read-json-ld.ts';
import { trimBody } from './extract/trim-body.ts';
import type { ExtractedArticle, Extraction } from './extracted-article.ts';
import { readHtml } from './html/read-html.ts';
import type { HtmlElement } from './html/tree.ts';
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
  const nearby = linesAround(root, body, title);
  const byline = findByline(root, head, data, { siteName: sourceName, nearby });
  const blocks = trimBody(candidates, body, { title, byline });
  const article: ExtractedArticle = {
    url: canonicalUrl(page.url),
    title,
    byline,
    published: findDate(root, head, data, { url: page.url, language, nearby }),
    language,
    sourceName,
    section: head.meta('article:section') ?? data?.section ?? null,
    tags: [],
    text: cleanText(blocks.map(block => block.text).join('\n\n')),
    isPartial: false,
  };
  return { kind: 'article', article };
}

/** Short lines around the headline and after the end, where papers print author and date. */
function linesAround(root: HtmlElement, body: Body, title: string): readonly string[] {
  const all = blocksOf(root, element => commentHints.test(hintsOf(element)) && element.tag !== 'body');
  const headline = all.findIndex(block => likeness(block.text, title) > 0.8);
  const first = all.findIndex(block => block.text === body.blocks[0]?.text);
  const last = all.findLastIndex(block => block.text === body.blocks.at(-1)?.text);
  const from = Math.max(0, headline < 0 ? first - 8 : headline - 3);
  const top = all.slice(from, Math.min(Math.max(first, from) + 2, from + 25));
  const end = last < 0 ? [] : all.slice(Math.max(first + 1, last - 1), last + 4);
  return [...top, ...end]
    .map(block => block.text)
    .filter(text => text.length < 120 && likeness(text, title) < 0.6);
}
