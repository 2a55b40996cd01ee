import type { ChatAddress } from '../store/chat.ts';
import type { Source } from '../store/source.ts';
import type { ExtractedArticle } from './extracted-article.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { FeedLink } from './find-feed-links.ts';

/** What the pages queue carries: a new entry of a source's feed, its page still to be fetched. */
export interface PageJob {
  readonly source: Source;
  readonly entry: FeedEntry;
  /** How often it was tried in vain. */
  readonly tries?: number;
}

/** What the articles queue carries: an article as it was read, still to be understood and kept. */
export interface ArticleJob {
  readonly source: Source;
  readonly extracted: ExtractedArticle;
}

/** A message of the bot in the owner's chat, which is changed when what it waits for is known. */
export interface OwnerMessage {
  readonly chat: ChatAddress;
  readonly messageId: number;
}

/** What the pages queue carries beside entries: an address whose feed the owner wants, still to be found. */
export interface FindJob {
  readonly find: OwnerMessage & { readonly address: string };
}

/** What was found at such an address, short enough for a queue and a message. */
export type SourceOffer =
  | {
      readonly kind: 'found';
      readonly source: Source;
      readonly newest: readonly Pick<FeedEntry, 'title' | 'published'>[];
      readonly entries: number;
      readonly others: readonly FeedLink[];
    }
  | { readonly kind: 'nothing'; readonly reason: string };

/** What the chores queue carries back from the outside: the offer, for the message that waits for it. */
export interface OfferJob extends OwnerMessage {
  readonly type: 'offer-source';
  readonly address: string;
  readonly offer: SourceOffer;
}
