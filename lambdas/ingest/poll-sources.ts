import { createHash } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import { FetchError } from '../platform/http/fetch-error.ts';
import type { FetchedUrl, FetchUrl } from '../platform/http/fetch-url.ts';
import { describeError, type Log } from '../platform/log.ts';
import type { Queue } from '../platform/queue.ts';
import type { FeedState, PolledSource, SourceStore } from '../store/sources.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { PageJob } from './jobs.ts';
import { readFeed } from './read-feed.ts';

export interface PollServices {
  readonly sources: SourceStore;
  readonly fetchUrl: FetchUrl;
  readonly pagesQueue: Queue<PageJob>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What one poll of one source came to. */
export type PollOutcome =
  | { readonly kind: 'read'; readonly newEntries: number }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: string };

const minuteMs = 60_000;
const betweenPollsMs = 15 * minuteMs;
const longestPauseMs = 24 * 60 * minuteMs;
/** Sources polled at the same time. */
const atOnce = 4;

/** Polls every source that is due. One that fails stops no other. Returns what became of each, by id. */
export async function pollSources(services: PollServices): Promise<ReadonlyMap<string, PollOutcome>> {
  const waiting = await services.sources.due(services.clock());
  const outcomes = new Map<string, PollOutcome>();
  const worker = async () => {
    for (let polled = waiting.shift(); polled; polled = waiting.shift())
      outcomes.set(polled.source.id, await pollSource(polled, services));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

async function pollSource(polled: PolledSource, services: PollServices): Promise<PollOutcome> {
  const { source } = polled;
  const state = polled.state ?? unpolledState(services.clock());
  try {
    return await readSource(polled, state, services);
  } catch (error) {
    if (!(error instanceof FetchError)) services.log.error('poll-failed', error, { source: source.id });
    return fail(polled, state, error instanceof FetchError ? error.message : describeError(error), services);
  }
}

async function readSource(
  polled: PolledSource,
  state: FeedState,
  services: PollServices,
): Promise<PollOutcome> {
  const { source } = polled;
  const answer = await services.fetchUrl(source.feed ?? '', conditionsOf(state));
  const now = services.clock();
  const next = {
    ...state,
    nextPoll: later(now, betweenPollsMs),
    lastSuccess: now.toISOString(),
    lastError: null,
    failures: 0,
  };
  if (answer.status === 304) {
    await services.sources.put(source, next);
    return { kind: 'unchanged' };
  }
  if (answer.status !== 200)
    return fail(polled, state, `the feed answers with status ${answer.status}`, services, answer);
  const reading = readFeed(answer.bytes, {
    url: answer.url,
    contentType: answer.headers['content-type'] ?? '',
  });
  if (reading.kind === 'not-a-feed') return fail(polled, state, reading.reason, services);
  const { entries, damage } = reading.feed;
  if (damage.length > 0) services.log.warn('feed-damaged', { source: source.id, damage: damage.join('; ') });
  const marks = entries.map(entryMark);
  const fresh = entries.filter((_, i) => !state.seen.includes(marks[i] ?? ''));
  // The queue first: a crash before the state is kept sends the entries again, and the store knows them.
  await services.pagesQueue.send(fresh.map(entry => ({ source, entry: withinQueue(entry) })));
  await services.sources.put(source, {
    ...next,
    etag: answer.headers.etag ?? null,
    lastModified: answer.headers['last-modified'] ?? null,
    seen: marks,
  });
  return { kind: 'read', newEntries: fresh.length };
}

async function fail(
  { source }: PolledSource,
  state: FeedState,
  reason: string,
  { sources, clock, log }: PollServices,
  answer?: FetchedUrl,
): Promise<PollOutcome> {
  const failures = state.failures + 1;
  const pause = Math.max(betweenPollsMs * 2 ** Math.min(failures - 1, 10), retryAfterMs(answer, clock()));
  const nextPoll = later(clock(), Math.min(pause, longestPauseMs));
  await sources.put(source, { ...state, failures, lastError: reason, nextPoll });
  log.warn('source-failed', { source: source.id, reason, failures });
  return { kind: 'failed', reason };
}

/** What is known of a source that has never been polled. */
export const unpolledState = (now: Date): FeedState => ({
  nextPoll: now.toISOString(),
  etag: null,
  lastModified: null,
  lastSuccess: null,
  lastError: null,
  failures: 0,
  seen: [],
});

/** Tells an entry, in the form it has now, from others: its address, its title and when it was changed last. */
export const entryMark = ({ link, id, title, updated }: FeedEntry): string =>
  createHash('sha256')
    .update(JSON.stringify([link ?? id, title, updated]))
    .digest('base64url')
    .slice(0, 11);

/** Both as received (RFC 9110, 13.1): a server compares them, it does not read them. */
const conditionsOf = ({ etag, lastModified }: FeedState): Record<string, string> => ({
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
});

/** `Retry-After` in milliseconds, given in seconds or as a date; 0 where there is none. */
function retryAfterMs(answer: FetchedUrl | undefined, now: Date): number {
  const value = answer?.headers['retry-after'] ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

/** A queue's message holds 1 MiB: an entry with a longer text goes without it, and its page is fetched. */
const withinQueue = (entry: FeedEntry): FeedEntry =>
  (entry.contentHtml?.length ?? 0) + (entry.summaryHtml?.length ?? 0) > 200_000
    ? { ...entry, contentHtml: null, summaryHtml: null }
    : entry;
