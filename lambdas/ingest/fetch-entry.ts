import { FetchError } from '../platform/http/fetch-error.ts';
import type { FetchUrl } from '../platform/http/fetch-url.ts';
import type { Log } from '../platform/log.ts';
import type { Queue } from '../platform/queue.ts';
import { articleInEntry, articleOnPage } from './extract-entry.ts';
import type { Extraction } from './extracted-article.ts';
import type { ArticleJob, PageJob } from './jobs.ts';

export interface FetchServices {
  readonly fetchUrl: FetchUrl;
  readonly articlesQueue: Queue<ArticleJob>;
  readonly log: Log;
}

/** Passing failures: worth another try, which the queue brings. */
const passing = new Set(['unreachable', 'unknown-host', 'too-slow', 'broken-answer']);

/**
 * Reads the article of a feed entry, from the entry itself or from its page, and hands it on. What can never be read
 * is logged and done with; what may be there later throws, so that the queue brings the job again.
 */
export async function fetchEntry({ source, entry }: PageJob, services: FetchServices): Promise<Extraction> {
  const extraction = await readEntry({ source, entry }, services.fetchUrl);
  if (extraction.kind === 'article')
    await services.articlesQueue.send([{ source, extracted: extraction.article }]);
  else services.log.warn('entry-refused', { source: source.id, reason: extraction.reason });
  return extraction;
}

/** The article of an entry, read but not handed on. Throws `FetchError` only for failures that may pass. */
export async function readEntry({ source, entry }: PageJob, fetchUrl: FetchUrl): Promise<Extraction> {
  const inEntry = articleInEntry(entry, source);
  if (inEntry) return { kind: 'article', article: inEntry };
  if (!entry.link)
    return { kind: 'nothing', reason: 'the entry has neither the whole text nor a link to it' };
  try {
    const page = await fetchUrl(entry.link);
    if (page.status >= 500 || page.status === 429)
      throw new FetchError('unreachable', entry.link, { cause: new Error(`status ${page.status}`) });
    if (page.status !== 200)
      return { kind: 'nothing', reason: `the page answers with status ${page.status}` };
    return articleOnPage(page, entry, source);
  } catch (error) {
    if (!(error instanceof FetchError) || passing.has(error.failure)) throw error;
    return { kind: 'nothing', reason: error.message };
  }
}
