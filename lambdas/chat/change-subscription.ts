import { nextSlot } from '../delivery/schedule.ts';
import { type Subscription, weekdays } from '../store/chat.ts';
import type { ChatContext, ChatServices } from './chat-context.ts';

/** Where a reader who names no time is likely to have coffee. */
const defaultTime = '07:30';

/** What can be chosen; the rest follows from it. */
export type SubscriptionChoice = Partial<
  Pick<Subscription, 'categories' | 'times' | 'weekdays' | 'zone' | 'pausedUntil' | 'language' | 'reads'>
>;

/** The chat's subscription with a change in it, or a new one; its next slot is worked out anew. */
export function changedSubscription(ctx: ChatContext, choice: SubscriptionChoice): Subscription {
  const { language, reads, zone } = ctx.settings;
  const before = ctx.state.subscription ?? {
    chat: ctx.chatAddress,
    categories: [],
    times: [defaultTime],
    weekdays,
    zone,
    language,
    reads,
    pausedUntil: null,
    created: ctx.now.toISOString(),
  };
  const after = { ...before, ...choice };
  const paused = after.pausedUntil ? Date.parse(after.pausedUntil) : 0;
  const next = nextSlot(after, new Date(Math.max(ctx.now.getTime(), paused)));
  return { ...after, nextSlot: next.slot, nextDue: next.due };
}

/**
 * Keeps a changed subscription, and the zone with it: a reader has one clock. Both writes go together.
 */
export async function keepSubscription(
  ctx: ChatContext,
  { store }: ChatServices,
  choice: SubscriptionChoice,
): Promise<Subscription> {
  const subscription = changedSubscription(ctx, choice);
  const settings = { ...ctx.settings, zone: subscription.zone, changed: ctx.now.toISOString() };
  const isZoneNew = ctx.state.settings?.zone !== subscription.zone;
  await Promise.all([
    store.chats.putSubscription(subscription),
    isZoneNew ? store.chats.putSettings(ctx.chatAddress, settings) : undefined,
  ]);
  return subscription;
}
