import { encodeAction } from '../../message/callback-data.ts';
import type { Button, Message } from '../../message/message.ts';
import { join, renderPiece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import { keepSubscription, type SubscriptionChoice } from '../change-subscription.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { drawSubscription } from '../draw-subscription.ts';
import { readCommand } from '../read-command.ts';
import { readSubscribeWords, type SubscribeWords } from '../read-subscribe-words.ts';
import { repliedText } from '../replied-text.ts';
import { findZone, nearestZones } from '../zones.ts';

const maxPauseDays = 365;

/** /subscribe: begins or changes the digest by the reader's words; what cannot be understood changes nothing. */
export async function answerSubscribe(
  ctx: ChatContext,
  services: ChatServices,
  words: string,
): Promise<void> {
  await takeWish(ctx, services, readSubscribeWords(words, ctx.dictionary));
}

/** The zone that was offered for one that we do not know; the rest of the wish is in the reader's own message. */
export async function subscribeIn(ctx: ChatContext, services: ChatServices, zone: string): Promise<void> {
  const known = findZone(zone);
  if (!known) return ctx.toast(ctx.dictionary.failure.oldButton);
  const wish = readSubscribeWords(readCommand(repliedText(ctx) ?? '')?.words ?? '', ctx.dictionary);
  const unknown = wish.badZone === null ? wish.unknown.slice(1) : wish.unknown;
  await takeWish(ctx, services, { ...wish, zone: known, badZone: null, unknown });
}

async function takeWish(ctx: ChatContext, services: ChatServices, wish: SubscribeWords): Promise<void> {
  const complaint = complaintAbout(wish, ctx);
  if (complaint) return ctx.say(complaint, { isAnswer: true });
  const subscription = await keepSubscription(ctx, services, choiceOf(wish));
  const { subscription: texts } = ctx.dictionary;
  const message = drawSubscription(subscription, texts.done, ctx.dictionary);
  await (ctx.callbackQuery ? ctx.show(message) : ctx.say(message));
}

export async function answerUnsubscribe(ctx: ChatContext, { store }: ChatServices): Promise<void> {
  const { subscription: words } = ctx.dictionary;
  const had = ctx.state.subscription !== null;
  if (had) await store.chats.removeSubscription(ctx.chatAddress);
  const message: Message = {
    ...renderPiece(had ? words.ended : words.none),
    keyboard: [[{ label: words.subscribe, data: encodeAction({ type: 'subscribe' }) }]],
  };
  await (ctx.callbackQuery ? ctx.show(message) : ctx.say(message));
}

/** No digest for some days; 0 ends the pause. */
export async function pauseSubscription(
  ctx: ChatContext,
  services: ChatServices,
  days: number,
): Promise<void> {
  const { subscription: words } = ctx.dictionary;
  if (!ctx.state.subscription) return ctx.toast(words.none);
  const until = new Date(ctx.now.getTime() + Math.min(days, maxPauseDays) * 86_400_000).toISOString();
  const subscription = await keepSubscription(ctx, services, { pausedUntil: days > 0 ? until : null });
  await ctx.show(drawSubscription(subscription, words.title, ctx.dictionary));
}

/** Only what was named changes. */
function choiceOf({
  categories,
  isAllCategories,
  times,
  weekdays,
  zone,
}: SubscribeWords): SubscriptionChoice {
  return {
    ...(isAllCategories ? { categories: [] } : categories.length > 0 && { categories }),
    ...(times.length > 0 && { times }),
    ...(weekdays.length > 0 && { weekdays }),
    ...(zone && { zone }),
  };
}

function complaintAbout(wish: SubscribeWords, ctx: ChatContext): Message | null {
  const { subscription } = ctx.dictionary;
  const [badTime] = wish.badTimes;
  if (badTime) return { ...renderPiece(subscription.badTime(shorten(badTime, 40))), keyboard: [] };
  const bad = wish.badZone ?? wish.unknown[0];
  if (!bad) return null;
  const nearest = nearestZones(bad);
  const isZone = wish.badZone !== null || nearest.length > 0;
  const shown = shorten(bad, 40);
  const complaint = isZone ? subscription.badZone(shown) : subscription.unknownWords(shown);
  return {
    ...renderPiece(
      join([complaint, nearest.length > 0 ? subscription.nearestZones : subscription.howTo], '\n'),
    ),
    keyboard: nearest.map((zone): Button[] => [
      { label: zone, data: encodeAction({ type: 'subscribe-in', zone }) },
    ]),
  };
}
