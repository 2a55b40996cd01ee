import { listingsOfWindow } from '../../delivery/listings-between.ts';
import { localTime } from '../../delivery/local-time.ts';
import { composeDigest } from '../../digest/compose-digest.ts';
import type { Digest } from '../../digest/digest.ts';
import { renderDigestPage } from '../../digest/render-digest.ts';
import { encodeAction, type ListView } from '../../message/callback-data.ts';
import type { Button, Message } from '../../message/message.ts';
import { join, renderPiece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import type { Category } from '../../text/category.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { windowOf } from '../time-window.ts';
import { loadSeldom } from './load-seldom.ts';

/** /digest, with a category and a day where the reader names them. */
export async function answerDigest(ctx: ChatContext, services: ChatServices, words: string): Promise<void> {
  if (!words) return ctx.say(await drawList(ctx, services, { category: 'all', day: null, page: 0 }));
  const { readDigestWords, nearestCategory } = await loadSeldom();
  const wish = readDigestWords(words, localTime(ctx.now, ctx.settings.zone).day, ctx.dictionary);
  if (wish.kind === 'unknown') {
    return ctx.say(notUnderstood(ctx, wish.words, nearestCategory(wish.words, ctx.dictionary)));
  }
  if (wish.kind === 'categories') return ctx.say(chooseCategory(ctx, wish.categories, wish.day));
  const { category } = wish;
  if (wish.kind === 'days') return ctx.say(chooseDay(ctx, category, wish.days));
  const { day } = wish;
  await ctx.say(await drawList(ctx, services, { category, day, page: 0 }));
}

/** What was not understood, with a button for the category that it is like. */
const notUnderstood = (
  { dictionary: { digest, search, categories } }: ChatContext,
  words: string,
  near: Category | null,
): Message => ({
  ...renderPiece(
    join([digest.unknownWords(shorten(words, 60)), near ? search.meant(categories[near]) : ''], '\n'),
  ),
  keyboard: near
    ? [
        [
          {
            label: categories[near],
            data: encodeAction({ type: 'list', view: { category: near, day: null, page: 0 } }),
          },
        ],
      ]
    : [],
});

/** A list is of one day: several are offered, the latest first. */
const chooseDay = (
  { dictionary }: ChatContext,
  category: ListView['category'],
  days: readonly string[],
): Message => ({
  ...renderPiece(dictionary.digest.whichDay),
  keyboard: days.toReversed().map((day): Button[] => [
    {
      label: dictionary.nearDate(day),
      data: encodeAction({ type: 'list', view: { category, day, page: 0 } }),
    },
  ]),
});

const chooseCategory = (
  { dictionary }: ChatContext,
  chosen: readonly Category[],
  day: string | null,
): Message => ({
  ...renderPiece(dictionary.digest.whichCategory),
  keyboard: chosen.map((category): Button[] => [
    {
      label: dictionary.categories[category],
      data: encodeAction({ type: 'list', view: { category, day, page: 0 } }),
    },
  ]),
});

/** A list in place of the message whose button was pressed. */
export const showList = async (ctx: ChatContext, services: ChatServices, view: ListView): Promise<void> =>
  ctx.show(await drawList(ctx, services, view));

/** From a list that has little: the same one in all languages, which the chat reads from now on. */
export async function readAll(ctx: ChatContext, services: ChatServices, view: ListView): Promise<void> {
  const { keepSettings } = await loadSeldom();
  const change = { reads: 'all' } as const;
  const kept = keepSettings(ctx, services, change);
  // The list is read while the choice is written; it is drawn for what was chosen.
  Object.assign(ctx, { settings: { ...ctx.settings, ...change } });
  await Promise.all([kept, showList(ctx, services, { ...view, page: 0 })]);
  await ctx.toast(ctx.dictionary.settings.reads.all);
}

async function drawList(ctx: ChatContext, { store }: ChatServices, view: ListView): Promise<Message> {
  if (view.cameIn) return (await loadSeldom()).drawDelivered(ctx, store, view, view.cameIn);
  const window = windowOf(view.day, ctx.settings.zone, ctx.now);
  const [listings, around] = await Promise.all([
    listingsOfWindow(store.articles, window),
    store.articles.daysAround(view.day ?? dayOf(ctx.now)),
  ]);
  const digest = composeDigest(listings, queryOf(ctx, view, window));
  if (digest.articleCount === 0) return drawNothing(ctx, view, around);
  return renderDigestPage(digest, view, { title: headingOf(ctx, view) }, ctx.dictionary);
}

const queryOf = ({ settings }: ChatContext, { category }: ListView, window: { from: string; to: string }) =>
  ({
    ...window,
    categories: category === 'all' ? [] : [category],
    language: settings.language,
    reads: settings.reads,
    by: 'published',
  }) as const;

/** The digest of the last 24 hours, for whoever wants to show a part of it. */
export async function latestDigest(ctx: ChatContext, { store }: ChatServices): Promise<Digest> {
  const window = windowOf(null, ctx.settings.zone, ctx.now);
  const listings = await listingsOfWindow(store.articles, window);
  return composeDigest(listings, queryOf(ctx, { category: 'all', day: null, page: 0 }, window));
}

function headingOf({ dictionary }: ChatContext, { category, day }: ListView): string {
  const when = day ? dictionary.digest.title(dictionary.date(day)) : dictionary.digest.latest;
  return category === 'all' ? when : dictionary.digest.inCategory(dictionary.categories[category], when);
}

/**
 * The day (UTC) by which articles are kept. The reader's own is asked for where it is shown: the first question about
 * a zone takes 10 ms, a tenth of a new function's first answer.
 */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** An empty list says why, and leads to the nearest days that have something. */
export function drawNothing(
  ctx: ChatContext,
  { category, day }: ListView,
  around: { before?: string; after?: string },
): Message {
  const { digest, date } = ctx.dictionary;
  const today = localTime(ctx.now, ctx.settings.zone).day;
  const days = [around.before, around.after].filter(nearest => nearest !== undefined && nearest <= today);
  return {
    ...renderPiece(
      join(
        [
          reasonForNothing(ctx, { category, day }, today, days.length > 0),
          days.length > 0 ? digest.nearestDays(days.length) : '',
        ],
        '\n\n',
      ),
    ),
    keyboard: days.map((nearest): Button[] => [
      {
        label: date(nearest ?? today),
        data: encodeAction({ type: 'list', view: { category, day: nearest ?? today, page: 0 } }),
      },
    ]),
  };
}

function reasonForNothing(
  { dictionary }: ChatContext,
  { category, day }: Pick<ListView, 'category' | 'day'>,
  today: string,
  hasOthers: boolean,
): string {
  const { digest, date } = dictionary;
  if (day && day > today) return digest.inTheFuture(date(day));
  const when = day ? date(day) : digest.latest;
  if (category !== 'all') return digest.nothingIn(dictionary.categories[category], when);
  if (day) return digest.nothingOn(date(day));
  return hasOthers ? digest.nothingLately : digest.nothingYet;
}
