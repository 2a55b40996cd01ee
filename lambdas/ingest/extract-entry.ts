import type { Source } from '../store/source.ts';
import { canonicalUrl } from './canonical-url.ts';
import { extractArticle } from './extract-article.ts';
import type { ExtractedArticle, Extraction } from './extracted-article.ts';
import type { FeedEntry } from './feed-entry.ts';
import { htmlToText } from './html-to-text.ts';
import type { Page } from './page.ts';

/** A feed has the whole text from here on; below it is a teaser, and the page is fetched. */
const wholeTextLetters = 900;

/** The article in a feed entry, where the entry has the whole text; null where its page must be fetched. */
export function articleInEntry(entry: FeedEntry, source: Source): ExtractedArticle | null {
  const text = entry.contentHtml ? htmlToText(entry.contentHtml) : '';
  if (!entry.title || text.length < wholeTextLetters) return null;
  return { ...frameOf(entry, source), text, isPartial: false };
}

/** All that a feed says of an article but its text. */
const frameOf = (entry: FeedEntry, source: Source): Omit<ExtractedArticle, 'text' | 'isPartial'> => ({
  // A file of a feed may have no addresses: the text itself then names the article.
  url: entry.link ? canonicalUrl(entry.link) : '',
  title: entry.title ?? '',
  byline: entry.author,
  published: entry.published ?? entry.updated,
  language: source.language,
  sourceName: source.name,
  section: source.section,
  tags: entry.tags,
});

/** The article on an entry's page, with what the feed knows where the page is silent. */
export function articleOnPage(page: Page, entry: FeedEntry, source: Source): Extraction {
  const extraction = extractArticle(page);
  if (extraction.kind === 'nothing') return teaserOf(entry, source) ?? extraction;
  const { article } = extraction;
  return {
    kind: 'article',
    article: {
      ...article,
      title: article.title || (entry.title ?? ''),
      byline: article.byline ?? entry.author,
      published: article.published ?? entry.published ?? entry.updated,
      section: article.section ?? source.section,
      tags: [...new Set([...article.tags, ...entry.tags])],
    },
  };
}

/** Headline and standfirst, where the page has no more: a paywall, a page without text. */
export function teaserOf(entry: FeedEntry, source: Source): Extraction | null {
  const text = htmlToText(entry.summaryHtml ?? entry.contentHtml ?? '');
  if (!entry.title || !entry.link || text.length < 60) return null;
  return { kind: 'article', article: { ...frameOf(entry, source), text, isPartial: true } };
}
