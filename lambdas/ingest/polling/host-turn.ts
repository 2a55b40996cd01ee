import { hostTurnKey } from '../../store/row-keys.ts';
import { type TurnServices, waitForTurn } from '../wait-for-turn.ts';

/** Longer than robots.txt and a page take together (20 s each): who holds a turn for longer is dead. */
const turnMs = 60_000;
const lookAgainMs = 250;
/** A host whose turn was taken so lately may have pages waiting in the queue. */
const livelyMs = 3_600_000;
/** Longer delays than this are meant for those who walk through a whole site; we ask for few pages, each once. */
const longestCrawlDelaySeconds = 30;

/**
 * Takes the turn to talk to a host: one connection a host, over all functions. Waits for it, but not longer than
 * `patienceMs`: false where somebody else still had it.
 */
export const takeHostTurn = (host: string, patienceMs: number, services: TurnServices): Promise<boolean> =>
  waitForTurn(hostTurnKey(host), { turnMs, patienceMs, lookAgainMs }, services);

/** Lets the next in, after the delay that the site's robots.txt asks for. */
export async function giveBackHostTurn(
  host: string,
  crawlDelaySeconds: number,
  { turns, clock, owner }: TurnServices,
): Promise<void> {
  const pauseMs = Math.min(crawlDelaySeconds, longestCrawlDelaySeconds) * 1000;
  await turns.giveBack(hostTurnKey(host), owner, clock(), pauseMs);
}

/**
 * Whether somebody else may be talking to the host. Pages are fetched only after a poll has queued them, and it takes
 * the turn before it does: a host whose turn nobody has taken for an hour is ours without asking, which saves two writes
 * with every poll that finds nothing.
 */
export const isLively = (turnUntil: number | undefined, now: Date): boolean =>
  turnUntil !== undefined && turnUntil > now.getTime() - livelyMs;
