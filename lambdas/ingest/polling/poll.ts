import type { Log } from '../../platform/log.ts';
import type { Queue } from '../../platform/queue.ts';
import type { FeedState, PolledSource, SourceStore } from '../../store/sources.ts';
import type { PageJob } from '../jobs.ts';
import type { TurnServices } from '../wait-for-turn.ts';
import type { RobotsServices } from './host-robots.ts';
import type { SourceNews, TellOwner } from './source-news.ts';

export interface PollSourceServices extends RobotsServices, TurnServices {
  readonly sources: SourceStore;
  readonly pagesQueue: Queue<PageJob>;
  readonly choresQueue: Queue<TellOwner>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
}

/** One poll of one source. */
export interface Poll {
  readonly polled: PolledSource;
  /** As it was before. */
  readonly state: FeedState;
  /** Whether the turn of the feed's host was taken, because others may be talking to it. */
  readonly holdsTurn: boolean;
  readonly services: PollSourceServices;
}

/** What one poll of one source came to. */
export type PollOutcome =
  | { readonly kind: 'read'; readonly newEntries: number }
  | { readonly kind: 'unchanged' }
  /** `isStale` where it has failed for more than a day. */
  | { readonly kind: 'failed'; readonly reason: string; readonly isStale: boolean }
  /** Others were talking to its host all the time: it stays due. */
  | { readonly kind: 'busy' };

/** The state of a source whose feed has answered properly. */
export const withoutFailures = (state: FeedState): FeedState => ({
  ...state,
  lastError: null,
  failures: 0,
  failingSince: null,
  isOwnerTold: false,
  goneSince: null,
});

type News<T> = T extends SourceNews ? Omit<T, 'source'> : never;

/** Leaves a word for the owner. */
export function tellOwner({ polled: { source }, services }: Poll, news: News<SourceNews>): Promise<void> {
  const { id, name, feed } = source;
  const named = { ...news, source: { id, name, feed: feed ?? '' } } as SourceNews;
  return services.choresQueue.send([{ type: 'tell-owner', news: named }]);
}
