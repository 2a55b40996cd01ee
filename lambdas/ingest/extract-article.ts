import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { Block } from './extract/blocks.ts';
import { findAddress } from './extract/find-address.ts';
import { type Body, findBody, readBlocks } from './extract/find-body.ts';
import { findByline } from './extract/find-byline.ts';
import { findDate } from './extract/find-date.ts';
import { findTags } from './extract/find-tags.ts';
import { findTitle, type Site } from './extract/find-title.ts';
import { isPartialText, whyNothing } from './extract/judge-text.ts';
import { likeness } from './extract/likeness.ts';
import { type Head, readHead } from './extract/read-head.ts';
import { type JsonLd, readJsonLd } from './extract/read-json-ld.ts';
import { refuseBytes, refuseText } from './extract/refuse-page.ts';
import { trimBody } from './extract/trim-body.ts';
import type { Extraction } from './extracted-article.ts';
import { readHtml } from './html/read-html.ts';
import { languageTag } from './language-tag.ts';
import type { Page } from './page.ts';
import { readPlainText } from './read-plain-text.ts';

/**
 * The article on a page: its own text without what stands beside it, and what the page says about it.
 * A page that shows only a part of its article (a paywall, an empty page) gives headline, standfirst and
 * link, marked partial. Everything else is `nothing`, with the reason in a sentence. Never throws on any
 * bytes, and takes time in proportion to their number.
 */
export function extractArticle(page: Page): Extraction {
  const contentType = page.headers['content-type'];
  const refused = refuseBytes(page.bytes, contentType);
  if (refused) return { kind: 'nothing', reason: refused };
  const { text } = decodeText(page.bytes, { contentType, declaration: 'html' });
  const reason = refuseText(text);
  if (reason) return { kind: 'nothing', reason };
  const isPlain = /^text\/plain/i.test(contentType ?? '') && !/<(?:html|body|p|div)[\s>]/i.test(text);
  if (isPlain) return readPlainText(text, page);
  if (!/<[a-z!]/i.test(text)) return { kind: 'nothing', reason: 'this is plain text, not a web page' };
  return readPage(text, page.url);
}

function readPage(html: string, url: string): Extraction {
  const root = readHtml(html);
  const head = readHead(root);
  const data = readJsonLd(root);
  const { all, candidates } = readBlocks(root);
  const body = findBody(root, candidates);
  const site = siteOf(url, head, data);
  const title = cleanText(findTitle(root, head, data, site)).trim();
  const nearby = linesAround(all, body, title);
  const byline = findByline(root, head, data, { siteName: site.name, nearby });
  const blocks = body ? trimBody(candidates, body, { title, byline }) : [];
  const text = cleanText(blocks.map(block => block.text).join('\n\n')).trim();
  const evidence = { head, data, all, text };
  const nothing = title ? whyNothing(evidence) : 'no article found on this page: it has no headline';
  if (nothing) return { kind: 'nothing', reason: nothing };
  const isPartial = isPartialText(evidence);
  const language = languageOf(head, data);
  return {
    kind: 'article',
    article: {
      url: findAddress(url, head),
      title,
      byline,
      published: findDate(root, head, data, { url, language, nearby, opening: text.slice(0, 100) }),
      language,
      sourceName: site.name ?? nameAfter(title, head.title),
      section: sectionOf(head, data, title),
      tags: findTags(head, data),
      text: isPartial ? withStandfirst(text, head) : text,
      isPartial,
    },
  };
}

function siteOf(url: string, head: Head, data: JsonLd | null): Site {
  const name =
    head.meta('og:site_name') ??
    data?.sourceName ??
    head.meta('application-name', 'apple-mobile-web-app-title');
  return {
    name: name && !/^https?:/i.test(name) ? name : null,
    host: URL.canParse(url) ? new URL(url).hostname : '',
  };
}

/** The paper's name where only the title has it: "Headline - Paper". */
function nameAfter(title: string, written: string | null): string | null {
  if (!written?.startsWith(title)) return null;
  const name = /^\s+[|–—-]\s+(\S.{1,39})$/u.exec(written.slice(title.length))?.[1];
  return name ?? null;
}

/** The paper's own section; content systems also write headlines and addresses there. */
function sectionOf(head: Head, data: JsonLd | null, title: string): string | null {
  const named = [head.meta('article:section', 'parsely-section', 'cxenseparse:section'), data?.section];
  const isSection = (name: string): boolean =>
    name.length <= 60 && name !== title && !/^https?:|^(?:posts?|pages?|articles?|front page)$/i.test(name);
  return named.find(name => name && isSection(name)) ?? null;
}

/** As the page declares it. */
function languageOf(head: Head, data: JsonLd | null): string | null {
  const declared = [
    head.language,
    head.meta('content-language'),
    head.meta('og:locale'),
    data?.language ?? null,
  ];
  return declared.map(tag => languageTag(tag ?? '')).find(tag => tag !== null) ?? null;
}

/** Where next to nothing is shown, the standfirst of the head is all there is. */
function withStandfirst(text: string, head: Head): string {
  const standfirst = cleanText(
    head.meta('og:description', 'description', 'twitter:description') ?? '',
  ).trim();
  return text.length >= standfirst.length || text.includes(standfirst) ? text : standfirst;
}

/** Short lines around the headline and after the end, where papers print author and date. */
function linesAround(all: readonly Block[], body: Body | null, title: string): readonly string[] {
  const headline = all.findIndex(block => block.text.length < 400 && likeness(block.text, title) > 0.8);
  const first = all.findIndex(block => block.text === body?.blocks[0]?.text);
  const last = all.findLastIndex(block => block.text === body?.blocks.at(-1)?.text);
  const from = Math.max(0, headline < 0 ? first - 8 : headline - 3);
  const top = all.slice(from, Math.min(Math.max(first + 2, headline + 6), from + 25));
  const end = last < 0 ? [] : all.slice(Math.max(first + 1, last - 1), last + 4);
  return [...top, ...end]
    .map(block => block.text)
    .filter(line => line.length < 120 && likeness(line, title) < 0.6);
}
