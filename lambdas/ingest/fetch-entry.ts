import { FetchError } from '../platform/http/fetch-error.ts';
import type { Log } from '../platform/log.ts';
import type { Queue } from '../platform/queue.ts';
import { articleInEntry, articleOnPage, teaserOf } from './extract-entry.ts';
import type { ExtractedArticle, Extraction } from './extracted-article.ts';
import type { ArticleJob, PageJob } from './jobs.ts';
import { retryAfterMs } from './polling/freshness.ts';
import { hostOf, type RobotsServices, robotsOf } from './polling/host-robots.ts';
import { giveBackHostTurn, takeHostTurn } from './polling/host-turn.ts';
import { mostTries, pauseSeconds } from './try-page-again.ts';
import type { TurnServices } from './wait-for-turn.ts';

export interface FetchServices extends RobotsServices, TurnServices {
  readonly pagesQueue: Queue<PageJob>;
  readonly articlesQueue: Queue<ArticleJob>;
  readonly log: Log;
}

/** A page that could not be had now and may be there later, not before `askedMs` if its server says so. */
export interface Later {
  readonly kind: 'later';
  readonly reason: string;
  readonly askedMs: number;
}

/** What became of an entry; `busy` where others were talking to its host all the time. With this and `later` it is queued again. */
export type FetchOutcome = Extraction | Later | { readonly kind: 'busy' };

/** Passing failures: worth another try. */
const passing = new Set(['unreachable', 'unknown-host', 'too-slow', 'broken-answer']);
/** The function has a minute: this, robots.txt and the page fit into it. */
const patienceMs = 15_000;
const queuedAgainSeconds = 30;
/** A message of a queue holds 1 MiB, and a letter up to three bytes; no editorial is as long as a tenth of this. */
const longestText = 250_000;

/**
 * Reads the article of a feed entry, from the entry itself or from its page, and hands it on. What may be there later is
 * queued again, and given up after `mostTries`; what can never be read is logged and done with.
 */
export async function fetchEntry(job: PageJob, services: FetchServices): Promise<FetchOutcome> {
  const { source, entry } = job;
  const outcome = articleOf(articleInEntry(entry, source)) ?? (await readPolitely(job, services));
  switch (outcome.kind) {
    case 'busy':
      await services.pagesQueue.send([job], { delaySeconds: queuedAgainSeconds });
      return outcome;
    case 'later':
      return putOff(job, outcome, services);
    default:
      return handOn(job, outcome, services);
  }
}

async function handOn({ source }: PageJob, extraction: Extraction, services: FetchServices) {
  if (extraction.kind === 'article')
    await services.articlesQueue.send([{ source, extracted: withinQueue(extraction.article) }]);
  else services.log.warn('entry-refused', { source: source.id, reason: extraction.reason });
  return extraction;
}

/** Queued again for later; given up in the end, when what the feed has of it must do. */
async function putOff(job: PageJob, later: Later, services: FetchServices): Promise<FetchOutcome> {
  const { source, entry } = job;
  const { reason } = later;
  const tries = (job.tries ?? 0) + 1;
  if (tries < mostTries) {
    await services.pagesQueue.send([{ ...job, tries }], { delaySeconds: pauseSeconds(tries, later.askedMs) });
    return later;
  }
  services.log.warn('entry-given-up', { source: source.id, link: entry.link, tries, reason });
  return handOn(job, teaserOf(entry, source) ?? { kind: 'nothing', reason }, services);
}

/** With one connection to the host, and by its robots.txt; what that forbids is known by its teaser. */
async function readPolitely(job: PageJob, services: FetchServices): Promise<FetchOutcome> {
  const { link } = job.entry;
  const host = hostOf(link);
  if (!link || !host) return readEntry(job, services);
  if (!(await takeHostTurn(host, patienceMs, services))) return { kind: 'busy' };
  let crawlDelaySeconds = 0;
  try {
    const robots = await robotsOf(link, (await services.hosts.look(host)).robots, services);
    crawlDelaySeconds = robots.crawlDelaySeconds;
    if (robots.allows(link)) return await readEntry(job, services);
    const reason = "the site's robots.txt asks us to keep away from the page";
    return teaserOf(job.entry, job.source) ?? { kind: 'nothing', reason };
  } catch (error) {
    return laterOf(error) ?? { kind: 'nothing', reason: (error as FetchError).message };
  } finally {
    await giveBackHostTurn(host, crawlDelaySeconds, services);
  }
}

/** A page that is not there is no article; any other refusal (a wall, a block on robots) leaves what the feed has of it. */
const isGone = (status: number): boolean => status === 404 || status === 410;

/**
 * The article of an entry, read but not handed on; where the page is refused, what the feed has of it, marked partial;
 * `later` where the failure may pass.
 */
export async function readEntry(
  { source, entry }: PageJob,
  { fetchUrl, clock }: Pick<FetchServices, 'fetchUrl' | 'clock'>,
): Promise<Extraction | Later> {
  const refused = (reason: string): Extraction => teaserOf(entry, source) ?? { kind: 'nothing', reason };
  const inEntry = articleOf(articleInEntry(entry, source));
  if (inEntry) return inEntry;
  if (!entry.link)
    return { kind: 'nothing', reason: 'the entry has neither the whole text nor a link to it' };
  try {
    const page = await fetchUrl(entry.link);
    const reason = `the page answers with status ${page.status}`;
    if (page.status >= 500 || page.status === 429)
      return { kind: 'later', reason, askedMs: retryAfterMs(page.headers, clock()) };
    if (isGone(page.status)) return { kind: 'nothing', reason };
    return page.status === 200 ? articleOnPage(page, entry, source) : refused(reason);
  } catch (error) {
    return laterOf(error) ?? refused((error as FetchError).message);
  }
}

const articleOf = (article: ExtractedArticle | null): Extraction | null =>
  article && { kind: 'article', article };

/** Null for a failure that stays; throws again what is none of the outside world's. */
function laterOf(error: unknown): Later | null {
  if (!(error instanceof FetchError)) throw error;
  return passing.has(error.failure) ? { kind: 'later', reason: error.message, askedMs: 0 } : null;
}

const withinQueue = (article: ExtractedArticle): ExtractedArticle =>
  article.text.length > longestText ? { ...article, text: article.text.slice(0, longestText) } : article;
