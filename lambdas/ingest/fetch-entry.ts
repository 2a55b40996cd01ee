import { FetchError } from '../platform/http/fetch-error.ts';
import type { FetchUrl } from '../platform/http/fetch-url.ts';
import type { Log } from '../platform/log.ts';
import type { Queue } from '../platform/queue.ts';
import { articleInEntry, articleOnPage, teaserOf } from './extract-entry.ts';
import type { ExtractedArticle, Extraction } from './extracted-article.ts';
import type { ArticleJob, PageJob } from './jobs.ts';
import { hostOf, type RobotsServices, robotsOf } from './polling/host-robots.ts';
import { giveBackHostTurn, type TurnServices, takeHostTurn } from './polling/host-turn.ts';

export interface FetchServices extends RobotsServices, TurnServices {
  readonly pagesQueue: Queue<PageJob>;
  readonly articlesQueue: Queue<ArticleJob>;
  readonly log: Log;
}

/** What became of an entry; `busy` where others were talking to its host all the time: it is queued again. */
export type FetchOutcome = Extraction | { readonly kind: 'busy' };

/** Passing failures: worth another try, which the queue brings. */
const passing = new Set(['unreachable', 'unknown-host', 'too-slow', 'broken-answer']);
/** The function has a minute: this, robots.txt and the page fit into it. */
const patienceMs = 15_000;
const queuedAgainSeconds = 30;
/** A message of a queue holds 1 MiB, and a letter up to three bytes; no editorial is as long as a tenth of this. */
const longestText = 250_000;

/**
 * Reads the article of a feed entry, from the entry itself or from its page, and hands it on. What can never be read
 * is logged and done with; what may be there later throws, so that the queue brings the job again.
 */
export async function fetchEntry(job: PageJob, services: FetchServices): Promise<FetchOutcome> {
  const { source, entry } = job;
  const extraction = articleOf(articleInEntry(entry, source)) ?? (await readPolitely(job, services));
  if (extraction.kind === 'article')
    await services.articlesQueue.send([{ source, extracted: withinQueue(extraction.article) }]);
  else if (extraction.kind === 'busy')
    await services.pagesQueue.send([job], { delaySeconds: queuedAgainSeconds });
  else services.log.warn('entry-refused', { source: source.id, reason: extraction.reason });
  return extraction;
}

/** With one connection to the host, and by its robots.txt; what that forbids is known by its teaser. */
async function readPolitely(job: PageJob, services: FetchServices): Promise<FetchOutcome> {
  const { link } = job.entry;
  const host = hostOf(link);
  if (!link || !host) return readEntry(job, services.fetchUrl);
  if (!(await takeHostTurn(host, patienceMs, services))) return { kind: 'busy' };
  let crawlDelaySeconds = 0;
  try {
    const robots = await robotsOf(link, (await services.hosts.look(host)).robots, services);
    crawlDelaySeconds = robots.crawlDelaySeconds;
    if (robots.allows(link)) return await readEntry(job, services.fetchUrl);
    const reason = "the site's robots.txt asks us to keep away from the page";
    return teaserOf(job.entry, job.source) ?? { kind: 'nothing', reason };
  } catch (error) {
    throwIfPassing(error);
    return { kind: 'nothing', reason: (error as FetchError).message };
  } finally {
    await giveBackHostTurn(host, crawlDelaySeconds, services);
  }
}

/** A page that is not there is no article; any other refusal (a wall, a block on robots) leaves what the feed has of it. */
const isGone = (status: number): boolean => status === 404 || status === 410;

/**
 * The article of an entry, read but not handed on; where the page is refused, what the feed has of it, marked partial.
 * Throws `FetchError` only for failures that may pass.
 */
export async function readEntry({ source, entry }: PageJob, fetchUrl: FetchUrl): Promise<Extraction> {
  const refused = (reason: string): Extraction => teaserOf(entry, source) ?? { kind: 'nothing', reason };
  const inEntry = articleOf(articleInEntry(entry, source));
  if (inEntry) return inEntry;
  if (!entry.link)
    return { kind: 'nothing', reason: 'the entry has neither the whole text nor a link to it' };
  try {
    const page = await fetchUrl(entry.link);
    if (page.status >= 500 || page.status === 429)
      throw new FetchError('unreachable', entry.link, { cause: new Error(`status ${page.status}`) });
    const reason = `the page answers with status ${page.status}`;
    if (isGone(page.status)) return { kind: 'nothing', reason };
    return page.status === 200 ? articleOnPage(page, entry, source) : refused(reason);
  } catch (error) {
    throwIfPassing(error);
    return refused((error as FetchError).message);
  }
}

const articleOf = (article: ExtractedArticle | null): Extraction | null =>
  article && { kind: 'article', article };

function throwIfPassing(error: unknown): void {
  if (!(error instanceof FetchError) || passing.has(error.failure)) throw error;
}

const withinQueue = (article: ExtractedArticle): ExtractedArticle =>
  article.text.length > longestText ? { ...article, text: article.text.slice(0, longestText) } : article;
