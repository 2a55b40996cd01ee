import type { FeedEntry } from '../feed-entry.ts';
import { languageTag } from '../language-tag.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { type FeedDraft, mostEntries } from './feed-format.ts';
import { dateOf, distinct, lineText, linkAt, rawText } from './xml-fields.ts';

/** A news sitemap: the addresses of the last two days with headline and date. Addresses without news are left out. */
export function readNewsSitemap(root: XmlElement, url: string): FeedDraft {
  const pages = childrenOf(root, ['url']).slice(0, mostEntries);
  const entries = pages.flatMap(page => readNews(page, url) ?? []);
  const first = pages.map(page => childrenOf(page, ['news:news'])[0]).find(Boolean);
  const [publication] = first ? childrenOf(first, ['news:publication']) : [];
  return {
    title: publication ? lineText(publication, ['news:name']) : null,
    link: null,
    language: publication ? languageTag(rawText(publication, ['news:language']) ?? '') : null,
    published: null,
    updated: null,
    entries,
  };
}

function readNews(page: XmlElement, url: string): FeedEntry | null {
  const [news] = childrenOf(page, ['news:news']);
  if (!news) return null;
  const context = { url, language: undefined };
  const loc = rawText(page, ['loc']);
  return {
    title: lineText(news, ['news:title']),
    link: linkAt(page, loc, context),
    id: loc,
    published: dateOf(news, ['news:publication_date'], context),
    updated: dateOf(page, ['lastmod'], context),
    author: null,
    tags: distinct((rawText(news, ['news:keywords']) ?? '').split(',').map(word => word.trim())),
    summaryHtml: null,
    contentHtml: null,
  };
}
