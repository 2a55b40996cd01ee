import type { ChoiceName, MenuName } from '../../message/callback-data.ts';
import { loadDictionary } from '../../message/locales/load-dictionary.ts';
import { type ChatSettings, type Subscription, type Weekday, weekdays } from '../../store/chat.ts';
import { type Category, categories } from '../../text/category.ts';
import { changedSubscription, keepSubscription, type SubscriptionChoice } from '../change-subscription.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { drawSubscription } from '../draw-subscription.ts';
import { normaliseTime } from '../read-subscribe-words.ts';
import { findZone } from '../zones.ts';
import { drawMenu } from './menus.ts';
import { drawSettings } from './settings.ts';

/** What pressing a choice does. `refused` says why it cannot be. */
type Decision =
  | { readonly kind: 'subscription'; readonly choice: SubscriptionChoice; readonly menu: MenuName }
  | { readonly kind: 'settings'; readonly change: Partial<ChatSettings> }
  | { readonly kind: 'refused'; readonly reason: string };

type Decide = (value: string, ctx: ChatContext, subscription: Subscription) => Decision | null;

const decisions = {
  category: (value, _ctx, subscription) => toggleCategory(value, subscription),
  time: (value, ctx, { times }) => {
    const time = normaliseTime(value);
    const changed = time ? toggled(times, time).toSorted() : null;
    return changed
      ? atLeastOne(changed, { times: changed }, 'times', ctx.dictionary.subscription.lastTime)
      : null;
  },
  weekday: (value, ctx, { weekdays: chosen }) => {
    const day = weekdays.find(candidate => String(candidate) === value);
    const changed: Weekday[] | undefined = day && toggled(chosen, day).toSorted();
    return changed
      ? atLeastOne(changed, { weekdays: changed }, 'weekdays', ctx.dictionary.subscription.lastWeekday)
      : null;
  },
  zone: (value, ctx) => {
    const zone = findZone(value);
    if (!zone) return null;
    return ctx.state.subscription
      ? { kind: 'subscription', choice: { zone }, menu: 'subscription' }
      : { kind: 'settings', change: { zone } };
  },
  language: (value, ctx) => settingOf('language', ctx.languages, value),
  reads: value => settingOf('reads', ['own', 'all'], value),
} as const satisfies Record<ChoiceName, Decide>;

/** Takes a choice that was pressed in a menu, and shows the menu with it marked. */
export async function applyChoice(
  ctx: ChatContext,
  services: ChatServices,
  name: ChoiceName,
  value: string,
): Promise<void> {
  const decide: Decide = decisions[name];
  const decision = decide(value, ctx, changedSubscription(ctx, {}));
  if (!decision) return ctx.toast(ctx.dictionary.failure.oldButton);
  if (decision.kind === 'refused') return ctx.toast(decision.reason);
  if (decision.kind === 'settings') return applySetting(ctx, services, decision.change);
  const subscription = await keepSubscription(ctx, services, decision.choice);
  const { subscription: words } = ctx.dictionary;
  await ctx.show(
    decision.menu === 'subscription'
      ? drawSubscription(subscription, words.title, ctx.dictionary)
      : drawMenu(ctx, decision.menu, subscription),
  );
}

async function applySetting(
  ctx: ChatContext,
  services: ChatServices,
  change: Partial<ChatSettings>,
): Promise<void> {
  const settings = await keepSettings(ctx, services, change);
  const dictionary = await loadDictionary(settings.language);
  await ctx.show(drawSettings({ settings, dictionary }));
}

/** A setting holds for the digest too. Both rows are written together. */
export async function keepSettings(
  ctx: ChatContext,
  { store }: ChatServices,
  change: Partial<ChatSettings>,
): Promise<ChatSettings> {
  const settings = { ...ctx.settings, ...change, changed: ctx.now.toISOString() };
  const { subscription } = ctx.state;
  await Promise.all([
    store.chats.putSettings(ctx.chatAddress, settings),
    subscription && store.chats.putSubscription(changedSubscription(ctx, change)),
  ]);
  return settings;
}

function toggleCategory(value: string, { categories: chosen }: Subscription): Decision | null {
  const category: Category | undefined = categories.find(known => known === value);
  if (!category && value !== 'all') return null;
  const changed = category ? toggled(chosen, category) : [];
  // In the order of the list, whatever the order of the presses.
  return {
    kind: 'subscription',
    choice: { categories: categories.filter(known => changed.includes(known)) },
    menu: 'categories',
  };
}

const atLeastOne = (
  left: readonly unknown[],
  choice: SubscriptionChoice,
  menu: MenuName,
  reason: string,
): Decision => (left.length > 0 ? { kind: 'subscription', choice, menu } : { kind: 'refused', reason });

const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter(other => other !== item) : [...list, item];

function settingOf<Name extends 'language' | 'reads'>(
  name: Name,
  allowed: readonly ChatSettings[Name][],
  value: string,
): Decision | null {
  const found = allowed.find(candidate => candidate === value);
  return found ? { kind: 'settings', change: { [name]: found } } : null;
}
