import { listingsBetween } from '../../delivery/listings-between.ts';
import { slotName } from '../../delivery/local-time.ts';
import { composeDigest } from '../../digest/compose-digest.ts';
import { deliveredHeading, isFirstOf } from '../../digest/delivered-heading.ts';
import { renderDelivery, renderDigestPage } from '../../digest/render-digest.ts';
import type { ListView, Stretch } from '../../message/callback-data.ts';
import type { Message } from '../../message/message.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';

/** A delivered digest again, for whoever comes back to it; its several categories are those of the subscription. */
export async function drawDelivered(
  { settings, state, dictionary }: ChatContext,
  store: ChatServices['store'],
  view: ListView,
  { from, to }: Stretch,
): Promise<Message> {
  const categories = view.category === 'all' ? (state.subscription?.categories ?? []) : [view.category];
  const { language, reads, zone } = settings;
  const listings = await listingsBetween(store.articles, from, to);
  const digest = composeDigest(listings, { from, to, categories, language, reads, by: 'ingested' });
  const slot = slotName(new Date(to), zone);
  const since = slotName(new Date(from), zone);
  const isFirst = state.subscription !== null && isFirstOf(state.subscription, { from, to });
  const heading = deliveredHeading({ slot, since, isFirst, categories }, dictionary);
  const [whole] = digest.articleCount === 0 ? renderDelivery(digest, view, heading, dictionary) : [];
  return whole ?? renderDigestPage(digest, view, heading, dictionary);
}
