import type { Feed } from '../feed-entry.ts';

/** What came out of a document: a feed with what was mended in it, or the reason why it is none. */
export type FeedReading =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'not-a-feed'; readonly reason: string };

/** What a format's reader gives; the damage and the wishes of the document itself are added outside. */
export type FeedDraft = Omit<Feed, 'damage' | 'wishes'>;

export function notAFeed(reason: string): FeedReading {
  return { kind: 'not-a-feed', reason };
}

/** Entries beyond these are not read: whole archives in one feed have a few thousand. */
export const mostEntries = 10_000;
