import { createHash } from 'node:crypto';
import { FetchError } from '../../platform/http/fetch-error.ts';
import type { FetchedUrl } from '../../platform/http/fetch-url.ts';
import { describeError } from '../../platform/log.ts';
import { type FeedState, type PolledSource, unpolledState } from '../../store/sources.ts';
import { readFeed } from '../read-feed.ts';
import { hostOf, robotsOf } from './host-robots.ts';
import { giveBackHostTurn, isLively, takeHostTurn } from './host-turn.ts';
import { keepFailure, keepGone } from './keep-failure.ts';
import { keepReading } from './keep-reading.ts';
import { nextPoll } from './next-poll.ts';
import { type Poll, type PollOutcome, type PollSourceServices, withoutFailures } from './poll.ts';

/** While the pages of a host are fetched, each takes up to 20 s; the source is due again in the next run. */
const patienceMs = 10_000;
const forbidden = "the site's robots.txt asks us to keep away from the feed";

/** Polls one source, and keeps what came of it. Throws only where the store or a queue fails. */
export async function pollSource(polled: PolledSource, services: PollSourceServices): Promise<PollOutcome> {
  const address = polled.source.feed ?? '';
  const host = hostOf(address);
  const known = await services.hosts.look(host);
  const holdsTurn = isLively(known.turnUntil, services.clock());
  if (holdsTurn && !(await takeHostTurn(host, patienceMs, services))) return { kind: 'busy' };
  const poll = pollOf(polled, services, holdsTurn);
  let crawlDelaySeconds = 0;
  try {
    const robots = await robotsOf(address, known.robots, services);
    crawlDelaySeconds = robots.crawlDelaySeconds;
    return robots.allows(address) ? await askFeed(poll) : await keepFailure(poll, forbidden);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return await keepFailure(poll, error.message);
  } finally {
    // Whoever holds no turn has none to give back, but may have a delay to tell the next.
    const isOurs = holdsTurn || (crawlDelaySeconds > 0 && (await takeHostTurn(host, 0, services)));
    if (isOurs) await giveBackHostTurn(host, crawlDelaySeconds, services);
  }
}

/** A surprise in our own code while a source was polled is its failure: it is tried again later and later. */
export const keepSurprise = (polled: PolledSource, error: unknown, services: PollSourceServices) =>
  keepFailure(pollOf(polled, services, false), describeError(error));

const pollOf = (polled: PolledSource, services: PollSourceServices, holdsTurn: boolean): Poll => ({
  polled,
  state: polled.state ?? unpolledState(services.clock()),
  holdsTurn,
  services,
});

async function askFeed(poll: Poll): Promise<PollOutcome> {
  const { polled, state, services } = poll;
  const answer = await services.fetchUrl(polled.source.feed ?? '', conditionsOf(state));
  if (answer.status === 410) return keepGone(poll);
  if (answer.status === 304) return keepUnchanged(poll, answer);
  if (answer.status !== 200)
    return keepFailure(poll, `the feed answers with status ${answer.status}`, answer.headers);
  const bytesHash = createHash('sha256').update(answer.bytes).digest('base64url').slice(0, 22);
  // A permanent move has to be looked at even where the bytes are the same.
  if (bytesHash === state.bytesHash && answer.movedTo === null) return keepUnchanged(poll, answer);
  const reading = tryToRead(poll, answer);
  if (reading.kind === 'not-a-feed') return keepFailure(poll, reading.reason, answer.headers);
  const { damage } = reading.feed;
  if (damage.length > 0)
    services.log.warn('feed-damaged', { source: polled.source.id, damage: damage.join('; ') });
  return keepReading(poll, reading.feed, answer, bytesHash);
}

/** Nothing is written but the next poll, unless it has to be said that the failures are over. */
async function keepUnchanged(
  { polled, state, services }: Poll,
  { headers }: FetchedUrl,
): Promise<PollOutcome> {
  const next = nextPoll(state, headers, services.clock());
  if (state.failures === 0) await services.sources.postpone(polled, next);
  else await services.sources.keepPoll(polled, { ...withoutFailures(state), nextPoll: next });
  return { kind: 'unchanged' };
}

/** A feed on which our reader fails is one source's failure, and stops no run. */
function tryToRead({ polled, services }: Poll, answer: FetchedUrl): ReturnType<typeof readFeed> {
  try {
    return readFeed(answer.bytes, { url: answer.url, contentType: answer.headers['content-type'] ?? '' });
  } catch (error) {
    services.log.error('feed-unreadable', error, { source: polled.source.id });
    return { kind: 'not-a-feed', reason: `our reader failed on it: ${describeError(error)}` };
  }
}

/** Both as received (RFC 9110, 13.1): a server compares them, it does not read them. */
const conditionsOf = ({ etag, lastModified }: FeedState): Record<string, string> => ({
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
});
