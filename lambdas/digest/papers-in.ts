import type { Listing } from '../store/articles.ts';

/** How many papers articles are from. */
export const papersIn = (articles: readonly Pick<Listing, 'source'>[]): number =>
  new Set(articles.map(({ source }) => source.id)).size;
