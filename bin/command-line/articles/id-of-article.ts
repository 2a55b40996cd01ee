import { articleIdOf } from '../../../lambdas/ingest/article-id.ts';

/** An id as it is printed, or the address of the article. */
export const idOfArticle = (address: string): string =>
  /^[\w-]{11}$/.test(address) ? address : articleIdOf(URL.canParse(address) ? address : `https://${address}`);
