import { FetchError, type FetchFailure } from '../platform/http/fetch-error.ts';
import type { FetchUrl } from '../platform/http/fetch-url.ts';
import type { Source } from '../store/source.ts';
import type { PolledSource } from '../store/sources.ts';
import { articleInEntry } from './extract-entry.ts';
import type { Feed } from './feed-entry.ts';
import { createFetchRobots, type FetchRobots } from './fetch-robots.ts';
import { entryMark } from './polling/entry-mark.ts';
import { readFeed } from './read-feed.ts';
import type { Robots } from './read-robots.ts';

/** What a look at one source's feed showed; nothing of it is kept. */
export type SourceCheck =
  | {
      readonly kind: 'read';
      readonly entries: number;
      /** Entries that the last poll did not see. */
      readonly newEntries: number;
      /** Where the articles' texts are: in the feed, on their pages only, or some of both. */
      readonly text: 'feed' | 'page' | 'both';
      /** Whether the site's robots.txt lets us fetch the pages of the articles too. */
      readonly allowsPages: boolean;
      readonly damage: readonly string[];
    }
  /** The site's robots.txt asks us to keep away from the feed: it was not fetched. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'failed'; readonly reason: string; readonly isReached: boolean };

export interface CheckOptions {
  readonly fetchUrl: FetchUrl;
  /** The marks of the entries that the last poll of a source saw. @default none */
  readonly seenOf?: (id: string) => Promise<ReadonlySet<string>>;
  readonly signal?: AbortSignal;
  readonly onCheck?: (id: string, check: SourceCheck) => void;
}

export type CheckResult =
  | { readonly kind: 'checked'; readonly checks: ReadonlyMap<string, SourceCheck> }
  /** None of the first servers could be reached: no others were tried. */
  | { readonly kind: 'offline'; readonly hosts: number };

/** Hosts asked at the same time; each has one connection. */
const atOnce = 4;
/** So many servers, of different papers, are not all down at once. */
const enoughHosts = 6;
/** Of the newest entries: whether the text is in the feed is a paper's habit. */
const lookedAt = 10;

/** What happens to a request on a machine without a network. */
const unreached: ReadonlySet<FetchFailure> = new Set(['unknown-host', 'unreachable', 'too-slow']);

/** Fetches every source's feed once, without keeping anything: no entry is lost for the next poll. */
export async function checkSources(
  sources: readonly PolledSource[],
  { fetchUrl, seenOf = async () => new Set(), signal, onCheck }: CheckOptions,
): Promise<CheckResult> {
  const fetchRobots = createFetchRobots(fetchUrl);
  const waiting = [
    ...Map.groupBy(sources, ({ source }) => URL.parse(source.feed ?? '')?.host ?? '').values(),
  ];
  const checks = new Map<string, SourceCheck>();
  let asked = 0;
  let isOnline = false;
  const worker = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      for (const polled of group) {
        if (signal?.aborted || (!isOnline && asked >= enoughHosts)) return;
        const check = await checkSource(polled, { fetchUrl, fetchRobots, seenOf });
        isOnline ||= check.kind !== 'failed' || check.isReached;
        checks.set(polled.source.id, check);
        onCheck?.(polled.source.id, check);
      }
      asked++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (!isOnline && asked >= enoughHosts) return { kind: 'offline', hosts: asked };
  return { kind: 'checked', checks };
}

async function checkSource(
  { source }: PolledSource,
  {
    fetchUrl,
    fetchRobots,
    seenOf,
  }: Required<Pick<CheckOptions, 'fetchUrl' | 'seenOf'>> & {
    readonly fetchRobots: FetchRobots;
  },
): Promise<SourceCheck> {
  const address = source.feed ?? '';
  try {
    if (!(await fetchRobots(address)).allows(address)) return { kind: 'forbidden' };
    const answer = await fetchUrl(address);
    if (answer.status !== 200) return failed(`the feed answers with status ${answer.status}`);
    const reading = readFeed(answer.bytes, { url: answer.url, contentType: answer.headers['content-type'] });
    if (reading.kind === 'not-a-feed') return failed(reading.reason);
    const { feed } = reading;
    const seen = await seenOf(source.id);
    return {
      kind: 'read',
      entries: feed.entries.length,
      newEntries: feed.entries.filter(entry => !seen.has(entryMark(entry))).length,
      text: textOf(feed, source),
      allowsPages: await allowsPages(feed, fetchRobots),
      damage: feed.damage,
    };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { kind: 'failed', reason: error.message, isReached: !unreached.has(error.failure) };
  }
}

function textOf({ entries }: Feed, source: Source): 'feed' | 'page' | 'both' {
  const newest = entries.slice(0, lookedAt);
  const whole = newest.filter(entry => articleInEntry(entry, source) !== null).length;
  return whole === 0 ? 'page' : whole === newest.length ? 'feed' : 'both';
}

const failed = (reason: string): SourceCheck => ({ kind: 'failed', reason, isReached: true });

/** The articles may stand on another site than the feed. */
async function allowsPages({ entries }: Feed, fetchRobots: FetchRobots): Promise<boolean> {
  const page = entries.find(({ link }) => link !== null)?.link;
  if (!page) return true;
  const robots: Robots | null = await fetchRobots(page).catch(error => {
    if (error instanceof FetchError) return null;
    throw error;
  });
  return robots?.allows(page) ?? true;
}
