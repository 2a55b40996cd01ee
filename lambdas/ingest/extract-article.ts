import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { canonicalUrl } from './canonical-url.ts';
import type { ExtractedArticle, Extraction } from './extracted-article.ts';
import type { Page } from './page.ts';

/** Finds the article on a page, or says in a sentence why there is none. Never throws. */
export function extractArticle(page: Page): Extraction {
  const html = new TextDecoder().decode(page.bytes);
  if (!html.trim()) return { kind: 'nothing', reason: 'the page is empty' };
  if (html.startsWith('%PDF-')) return { kind: 'nothing', reason: 'this is a PDF, not a web page' };
  const { document } = parseHTML(html);
  const meta = (name: string): string | null =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? page.url;
  const published = Date.parse(meta('article:published_time') ?? '');
  const language = document.documentElement?.getAttribute('lang')?.toLowerCase() || null;
  const found = new Readability(document).parse();
  const text = (found?.textContent ?? '')
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join('\n\n');
  if (!found || !text) return { kind: 'nothing', reason: 'no article found on this page' };
  const article: ExtractedArticle = {
    url: canonicalUrl(URL.canParse(canonical, page.url) ? new URL(canonical, page.url).href : page.url),
    title: found.title || (meta('og:title') ?? ''),
    byline: found.byline?.trim() || null,
    published: Number.isNaN(published) ? null : new Date(published).toISOString(),
    language,
    sourceName: meta('og:site_name'),
    section: meta('article:section'),
    tags: [],
    text,
    isPartial: false,
  };
  return { kind: 'article', article };
}
