import type { FeedFormat, SamplePaper } from '../paper.ts';
import type { PrintedArticle } from '../printed-article.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { rdf } from './rdf.ts';
import { rssFull, rssSummary } from './rss.ts';

export interface FeedWriter {
  readonly contentType: string;
  write(paper: SamplePaper, articles: readonly PrintedArticle[], origin: string): string;
}

export const feedWriters = {
  'rss-full': { contentType: 'application/rss+xml', write: rssFull },
  // Many papers send their feeds as this.
  'rss-summary': { contentType: 'text/xml', write: rssSummary },
  atom: { contentType: 'application/atom+xml', write: atom },
  'json-feed': { contentType: 'application/feed+json', write: jsonFeed },
  rdf: { contentType: 'application/rdf+xml', write: rdf },
} satisfies Record<FeedFormat, FeedWriter>;
