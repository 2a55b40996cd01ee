import type { Source } from '../store/source.ts';
import type { ExtractedArticle } from './extracted-article.ts';
import type { FeedEntry } from './feed-entry.ts';

/** What the pages queue carries: a new entry of a source's feed, its page still to be fetched. */
export interface PageJob {
  readonly source: Source;
  readonly entry: FeedEntry;
}

/** What the articles queue carries: an article as it was read, still to be understood and kept. */
export interface ArticleJob {
  readonly source: Source;
  readonly extracted: ExtractedArticle;
}
