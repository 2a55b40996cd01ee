import { type ChoiceName, encodeAction, type MenuName } from '../../message/callback-data.ts';
import { languageNames } from '../../message/locales/dictionary.ts';
import type { Button, Message } from '../../message/message.ts';
import { renderPiece } from '../../message/message-builder.ts';
import { rowsThatFit } from '../../message/rows-that-fit.ts';
import { type Subscription, weekdays } from '../../store/chat.ts';
import { categories } from '../../text/category.ts';
import { changedSubscription } from '../change-subscription.ts';
import type { ChatContext } from '../chat-context.ts';
import { drawSubscription } from '../draw-subscription.ts';
import { commonZones } from '../zones.ts';
import { drawSettings } from './settings.ts';

type DrawMenu = (ctx: ChatContext, subscription: Subscription) => Message;

/** Times with a button; any other can be written. */
const commonTimes = [
  '06:00',
  '07:00',
  '07:30',
  '08:00',
  '09:00',
  '12:00',
  '18:00',
  '20:00',
  '22:00',
] as const;

/** Each menu with what is chosen marked in it. */
const menus = {
  settings: ctx => drawSettings(ctx),
  subscription: (ctx, subscription) =>
    drawSubscription(subscription, ctx.dictionary.subscription.title, ctx.dictionary),
  categories: (ctx, { categories: chosen }) =>
    drawChoices(
      ctx,
      ctx.dictionary.subscription.chooseCategories,
      3,
      'subscription',
      categories.map(category =>
        choice('category', category, ctx.dictionary.categories[category], chosen.includes(category)),
      ),
      [choice('category', 'all', ctx.dictionary.subscription.allCategories, chosen.length === 0)],
    ),
  times: (ctx, { times }) =>
    drawChoices(
      ctx,
      ctx.dictionary.subscription.chooseTimes,
      3,
      'subscription',
      [...new Set([...commonTimes, ...times])]
        .sort()
        .map(time => choice('time', time, time, times.includes(time))),
    ),
  weekdays: (ctx, { weekdays: chosen }) =>
    drawChoices(
      ctx,
      ctx.dictionary.subscription.chooseWeekdays,
      4,
      'subscription',
      weekdays.map(day =>
        choice('weekday', String(day), ctx.dictionary.weekdays[day - 1] ?? '', chosen.includes(day)),
      ),
    ),
  zone: (ctx, { zone }) =>
    drawChoices(
      ctx,
      ctx.dictionary.subscription.chooseZone,
      2,
      ctx.state.subscription ? 'subscription' : 'settings',
      [...new Set([...commonZones, zone])].map(name =>
        choice('zone', name, ctx.dictionary.place(name), name === zone),
      ),
    ),
  language: ctx =>
    drawChoices(
      ctx,
      ctx.dictionary.settings.chooseLanguage,
      2,
      'settings',
      ctx.languages.map(code =>
        choice('language', code, languageNames[code], code === ctx.settings.language),
      ),
    ),
} as const satisfies Record<MenuName, DrawMenu>;

/** Draws a menu; without a subscription it shows what one would be. */
export const drawMenu = (
  ctx: ChatContext,
  name: MenuName,
  subscription = changedSubscription(ctx, {}),
): Message => menus[name](ctx, subscription);

export const showMenu = (ctx: ChatContext, name: MenuName): Promise<void> => ctx.show(drawMenu(ctx, name));

function drawChoices(
  ctx: ChatContext,
  question: string,
  mostInRow: number,
  back: MenuName,
  choices: readonly Button[],
  above: readonly Button[] = [],
): Message {
  return {
    ...renderPiece(question),
    keyboard: [
      ...rowsThatFit(above, 1),
      ...rowsThatFit(choices, mostInRow),
      [{ label: ctx.dictionary.summary.back, data: encodeAction({ type: 'menu', name: back }) }],
    ],
  };
}

const choice = (name: ChoiceName, value: string, label: string, isChosen: boolean): Button => ({
  label: isChosen ? `✓ ${label}` : label,
  data: encodeAction({ type: 'choose', name, value }),
});
