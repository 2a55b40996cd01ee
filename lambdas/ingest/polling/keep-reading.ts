import type { FetchedUrl } from '../../platform/http/fetch-url.ts';
import type { FeedState } from '../../store/sources.ts';
import type { Feed, FeedEntry } from '../feed-entry.ts';
import { believeMove, type MoveVerdict } from './believe-move.ts';
import { entryMark } from './entry-mark.ts';
import { hostOf } from './host-robots.ts';
import { giveBackHostTurn, takeHostTurn } from './host-turn.ts';
import { nextPoll } from './next-poll.ts';
import { type Poll, type PollOutcome, tellOwner, withoutFailures } from './poll.ts';
import { publishedTimes } from './published-times.ts';

/** Marks that are remembered beyond those of a short feed: entries come and go, and come again. */
const leastMarks = 100;

/** Hands on what is new in a feed that was read, and keeps what was learned. */
export async function keepReading(
  poll: Poll,
  { entries, wishes }: Feed,
  answer: FetchedUrl,
  bytesHash: string,
): Promise<PollOutcome> {
  const { polled, state, services } = poll;
  const { source } = polled;
  const seen = await services.sources.seenOf(source.id);
  const marks = new Set(entries.map(entryMark));
  const fresh = entries.filter(entry => !seen.has(entryMark(entry)));
  // The queue first: a crash before the state is kept sends the entries again, and the store knows them.
  if (fresh.length > 0) await queuePages(poll, fresh);
  const now = services.clock();
  const published = publishedTimes(state.published, entries, fresh, now, state.lastSuccess === null);
  const hasKnown = fresh.length < entries.length;
  const verdict = believeMove({ feed: source.feed ?? '', move: state.move }, answer.movedTo, hasKnown, now);
  const after: FeedState = {
    ...withoutFailures(state),
    nextPoll: nextPoll({ published, wishes }, answer.headers, now),
    etag: answer.headers.etag ?? null,
    lastModified: answer.headers['last-modified'] ?? null,
    bytesHash,
    lastSuccess: now.toISOString(),
    published,
    wishes,
    move: verdict.kind === 'wait' ? verdict.move : null,
  };
  await tellOfMove(poll, verdict);
  await services.sources.keepPoll(polled, after, {
    ...(fresh.length > 0 && { seen: marksToKeep(marks, seen) }),
    ...(verdict.kind === 'adopt' && { feed: verdict.feed }),
  });
  return { kind: 'read', newEntries: fresh.length };
}

/** The turn of each page's host is taken first, if only for a moment: from now on others may be talking to it. */
async function queuePages(
  { polled: { source }, holdsTurn, services }: Poll,
  fresh: readonly FeedEntry[],
): Promise<void> {
  const hosts = new Set(fresh.map(({ link }) => hostOf(link)).filter(Boolean));
  if (holdsTurn) hosts.delete(hostOf(source.feed));
  for (const host of hosts)
    if (await takeHostTurn(host, 0, services)) await giveBackHostTurn(host, 0, services);
  await services.pagesQueue.send(fresh.map(entry => ({ source, entry: withinQueue(entry) })));
}

/** Within its own site a paper moves as it likes, and nobody has to know. */
async function tellOfMove(poll: Poll, verdict: MoveVerdict): Promise<void> {
  if (verdict.kind !== 'adopt') return;
  poll.services.log.info('source-moved', { source: poll.polled.source.id, to: verdict.feed });
  if (poll.state.move) await tellOwner(poll, { kind: 'moved', to: verdict.feed });
}

/** What the feed has now, and what it had lately. */
function marksToKeep(now: ReadonlySet<string>, before: ReadonlySet<string>): string[] {
  const lately = [...before].filter(mark => !now.has(mark));
  return [...now, ...lately].slice(0, Math.max(now.size, leastMarks));
}

/** A queue's message holds 1 MiB: an entry with a longer text goes without it, and its page is fetched. */
const withinQueue = (entry: FeedEntry): FeedEntry =>
  (entry.contentHtml?.length ?? 0) + (entry.summaryHtml?.length ?? 0) > 200_000
    ? { ...entry, contentHtml: null, summaryHtml: null }
    : entry;
