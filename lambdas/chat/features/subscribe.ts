import { encodeAction } from '../../message/callback-data.ts';
import { cityOf } from '../../message/city-of.ts';
import type { Dictionary } from '../../message/locales/dictionary.ts';
import type { Button, Message } from '../../message/message.ts';
import { join, renderPiece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import type { Subscription } from '../../store/chat.ts';
import { keepSubscription, type SubscriptionChoice } from '../change-subscription.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { describeCategories, describeWeekdays, drawSubscription } from '../draw-subscription.ts';
import { plainWords } from '../plain-words.ts';
import { readCommand } from '../read-command.ts';
import { readSmallTalk } from '../read-small-talk.ts';
import { readSubscribeWords, type SubscribeWords } from '../read-subscribe-words.ts';
import { repliedText } from '../replied-text.ts';
import { findPlace, nearestPlaces, placesAtOffset, placesSharing, type ZonePlace } from '../zones.ts';

const maxPauseDays = 365;

/** /subscribe: begins, changes or ends the digest by the reader's words; what cannot be understood changes nothing. */
export async function answerSubscribe(
  ctx: ChatContext,
  services: ChatServices,
  words: string,
): Promise<void> {
  if (readSmallTalk(words) === 'unsubscribe') return answerUnsubscribe(ctx, services);
  await takeWish(ctx, services, readSubscribeWords(words, ctx.dictionary));
}

/** The zone that was offered for one that we do not know; the rest of the wish is in the reader's own message. */
export async function subscribeIn(ctx: ChatContext, services: ChatServices, zone: string): Promise<void> {
  const place = findPlace(zone);
  if (!place) return ctx.toast(ctx.dictionary.failure.oldButton);
  const wish = readSubscribeWords(readCommand(repliedText(ctx) ?? '')?.words ?? '', ctx.dictionary);
  const unknown = wish.badZone === null ? wish.unknown.slice(1) : wish.unknown;
  await takeWish(ctx, services, { ...wish, place, badZone: null, unknown });
}

async function takeWish(ctx: ChatContext, services: ChatServices, wish: SubscribeWords): Promise<void> {
  const complaint = complaintAbout(wish, ctx);
  if (complaint) return ctx.say(complaint, { isAnswer: true });
  const { subscription: texts } = ctx.dictionary;
  const { subscription: before } = ctx.state;
  const choice = choiceOf(wish);
  const message =
    before && Object.keys(choice).length === 0
      ? drawSubscription(before, texts.title, ctx.dictionary)
      : drawSubscription(await keepSubscription(ctx, services, choice), texts.done, ctx.dictionary, {
          kept: before ? describeKept(before, choice, ctx.dictionary) : '',
          ...(wish.place && { place: labelOf(wish.place, ctx.dictionary) }),
        });
  await (ctx.callbackQuery ? ctx.show(message) : ctx.say(message));
}

/** What was once chosen and goes on, so that nobody is surprised by a choice of last month's; everything on every day is none. */
function describeKept(before: Subscription, choice: SubscriptionChoice, dictionary: Dictionary): string {
  const { categories, times, weekdays } = before;
  const parts = [
    choice.categories || categories.length === 0 ? '' : describeCategories(before, dictionary),
    choice.times ? '' : dictionary.list(times),
    choice.weekdays || weekdays.length === 7 ? '' : describeWeekdays(weekdays, dictionary),
    choice.zone ? '' : dictionary.place(before.zone),
  ].filter(Boolean);
  return parts.length > 0 ? dictionary.subscription.kept(parts.join(' · ')) : '';
}

export async function answerUnsubscribe(ctx: ChatContext, { store }: ChatServices): Promise<void> {
  const { subscription: words } = ctx.dictionary;
  const had = ctx.state.subscription !== null;
  if (had) await store.chats.removeSubscription(ctx.chatAddress);
  const message = withoutDigest(had ? words.ended : words.none, words);
  await (ctx.callbackQuery ? ctx.show(message) : ctx.say(message));
}

/** The subscription as it is, with buttons to change it; begins none. */
export const showSubscription = ({ state, dictionary, say }: ChatContext): Promise<void> =>
  say(
    state.subscription
      ? drawSubscription(state.subscription, dictionary.subscription.title, dictionary)
      : withoutDigest(dictionary.subscription.none, dictionary.subscription),
  );

const withoutDigest = (text: string, { subscribe }: Dictionary['subscription']): Message => ({
  ...renderPiece(text),
  keyboard: [[{ label: subscribe, data: encodeAction({ type: 'subscribe' }) }]],
});

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
  place,
}: SubscribeWords): SubscriptionChoice {
  return {
    ...(isAllCategories ? { categories: [] } : categories.length > 0 && { categories }),
    ...(times.length > 0 && { times }),
    ...(weekdays.length > 0 && { weekdays }),
    ...(place && { zone: place.zone }),
  };
}

function complaintAbout(wish: SubscribeWords, ctx: ChatContext): Message | null {
  const { subscription } = ctx.dictionary;
  const [badTime] = wish.badTimes;
  if (badTime) return { ...renderPiece(subscription.badTime(shorten(badTime, 40))), keyboard: [] };
  const bad = wish.badZone ?? wish.unknown[0];
  if (!bad) return null;
  const shown = shorten(bad, 40);
  const sameClock = [...placesSharing(bad), ...placesAtOffset(bad, ctx.now)];
  if (sameClock.length > 0)
    return {
      ...renderPiece([subscription.howToZone, '\n', subscription.nearestZones]),
      keyboard: zoneButtons(sameClock, ctx),
    };
  const nearest = nearestPlaces(bad);
  if (wish.badZone === null && nearest.length === 0 && !isName(bad))
    return {
      ...renderPiece([subscription.unknownWords(shown), '\n', subscription.howTo]),
      keyboard: [],
    };
  return {
    ...renderPiece(
      join(
        [
          subscription.badZone(shown),
          subscription.howToZone,
          nearest.length > 0 ? subscription.nearestZones : '',
        ],
        '\n',
      ),
    ),
    keyboard: zoneButtons(nearest, ctx),
  };
}

/** "Springfield": a town that is nobody's zone. Where nouns are written so, they are mostly no towns. */
const isName = (words: string): boolean => /^\p{Lu}/u.test(words);

/** The places that are like what was written, by the names that are, and the zone that the reader has now. */
function zoneButtons(nearest: readonly ZonePlace[], { dictionary, settings }: ChatContext): Button[][] {
  const own = { zone: settings.zone, label: dictionary.subscription.stayIn(dictionary.place(settings.zone)) };
  const others = nearest
    .filter(({ zone }) => zone !== settings.zone)
    .map(place => ({ zone: place.zone, label: labelOf(place, dictionary) }));
  return [...others, own].map(({ zone, label }) => [
    { label, data: encodeAction({ type: 'subscribe-in', zone }) },
  ]);
}

/** "Mumbai · Kolkata": the place that was meant, and the one by whose clock it goes. */
function labelOf({ zone, name }: ZonePlace, dictionary: Dictionary): string {
  const place = dictionary.place(zone);
  return plainWords(place) === plainWords(name) || cityOf(zone) === name ? place : `${name} · ${place}`;
}
