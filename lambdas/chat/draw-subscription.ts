import { localTime } from '../delivery/local-time.ts';
import { encodeAction } from '../message/callback-data.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Message } from '../message/message.ts';
import { bold, join, renderPiece } from '../message/message-builder.ts';
import { rowsThatFit } from '../message/rows-that-fit.ts';
import type { Subscription, Weekday } from '../store/chat.ts';

/**
 * What a chat gets and when, with buttons to change each part of it. `heading` says what has just happened, `kept` what
 * of an earlier choice goes on, `place` by which name the zone has just been chosen.
 */
export function drawSubscription(
  subscription: Subscription,
  heading: string,
  dictionary: Dictionary,
  { kept = '', place }: { readonly kept?: string; readonly place?: string } = {},
): Message {
  const { subscription: words } = dictionary;
  const menu = (label: string, name: 'categories' | 'times' | 'weekdays' | 'zone') => ({
    label,
    data: encodeAction({ type: 'menu', name }),
  });
  return {
    ...renderPiece(join([bold(heading), describe(subscription, dictionary, place), kept], '\n')),
    keyboard: [
      [menu(words.change.categories, 'categories'), menu(words.change.times, 'times')],
      [menu(words.change.weekdays, 'weekdays'), menu(words.change.zone, 'zone')],
      ...rowsThatFit(pauseButtons(subscription, dictionary), 2),
      [{ label: words.unsubscribe, data: encodeAction({ type: 'unsubscribe' }) }],
    ],
  };
}

function describe(subscription: Subscription, dictionary: Dictionary, place?: string): string {
  const { subscription: words, date, nearDate } = dictionary;
  const { pausedUntil } = subscription;
  const next = localTime(new Date(subscription.nextDue), subscription.zone);
  return [
    describeCategories(subscription, dictionary),
    describeWhen(subscription, dictionary, place),
    pausedUntil ? words.paused(date(localTime(new Date(pausedUntil), subscription.zone).day)) : '',
    // Only a pause puts it far away.
    words.next((pausedUntil ? date : nearDate)(next.day), next.time),
  ]
    .filter(Boolean)
    .join('\n');
}

/** "Economy, Work". */
export const describeCategories = (
  { categories: chosen }: Subscription,
  { list, categories, subscription }: Dictionary,
): string => list(chosen.map(category => categories[category])) || subscription.allCategories;

/** "at 07:30, Monday to Friday (Madrid)". */
export function describeWhen(
  { times, weekdays, zone }: Subscription,
  dictionary: Dictionary,
  place = dictionary.place(zone),
): string {
  return dictionary.subscription.when(dictionary.list(times), describeWeekdays(weekdays, dictionary), place);
}

export function describeWeekdays(weekdays: readonly Weekday[], { subscription, list }: Dictionary): string {
  const key = weekdays.join('');
  if (key === '1234567') return subscription.everyDay;
  if (key === '12345') return subscription.workdays;
  if (key === '67') return subscription.weekend;
  return list(weekdays.map(day => subscription.onWeekdays[day - 1] ?? ''));
}

/** A pause can be ended; where there is none, two lengths are offered. */
function pauseButtons({ pausedUntil }: Subscription, { subscription }: Dictionary) {
  const button = (days: number, label: string) => ({ label, data: encodeAction({ type: 'pause', days }) });
  return pausedUntil
    ? [button(0, subscription.change.resume)]
    : [button(7, subscription.pauseFor(7)), button(30, subscription.pauseFor(30))];
}
