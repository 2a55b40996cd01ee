import { listingsOfWindow } from '../../delivery/listings-between.ts';
import { composeDigest } from '../../digest/compose-digest.ts';
import { encodeAction } from '../../message/callback-data.ts';
import type { Keyboard, Message } from '../../message/message.ts';
import { bold, renderPiece } from '../../message/message-builder.ts';
import { rowsThatFit } from '../../message/rows-that-fit.ts';
import type { Listing } from '../../store/articles.ts';
import { type Category, categories } from '../../text/category.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { windowOf } from '../time-window.ts';
import { dayOf, drawNothing } from './digest.ts';

/** The categories that have something on a day (or in the last 24 hours), with counts. */
export async function listCategories(
  ctx: ChatContext,
  { store }: ChatServices,
  day: string | null,
): Promise<void> {
  const window = windowOf(day, ctx.settings.zone, ctx.now);
  const [listings, around] = await Promise.all([
    listingsOfWindow(store.articles, window),
    store.articles.daysAround(day ?? dayOf(ctx.now)),
  ]);
  const query = {
    ...window,
    categories: [],
    language: ctx.settings.language,
    reads: ctx.settings.reads,
    by: 'published' as const,
  };
  const digest = composeDigest(listings, query);
  const shown = [...digest.stories.flatMap(story => story.articles), ...digest.singles];
  const message =
    shown.length > 0
      ? drawCategories(ctx, shown, day)
      : drawNothing(ctx, { category: 'all', day, page: 0 }, around);
  await (ctx.callbackQuery ? ctx.show(message) : ctx.say(message));
}

function drawCategories(
  { dictionary }: ChatContext,
  listings: readonly Listing[],
  day: string | null,
): Message {
  const when = day ? dictionary.date(day) : dictionary.digest.latest;
  return {
    ...renderPiece([bold(dictionary.categoryList.title(when)), '\n', dictionary.categoryList.hint]),
    keyboard: categoryButtons(dictionary.categories, countByCategory(listings), day),
  };
}

/** How many of the articles are about each category; one with two categories counts in both. */
export function countByCategory(listings: readonly Listing[]): ReadonlyMap<Category, number> {
  const counts = new Map<Category, number>();
  for (const { category, secondCategory } of listings)
    for (const one of secondCategory ? [category, secondCategory] : [category])
      counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** A button for each category that has something, two in a row. */
export function categoryButtons(
  names: Readonly<Record<Category, string>>,
  counts: ReadonlyMap<Category, number>,
  day: string | null,
): Keyboard {
  const buttons = categories
    .filter(category => counts.has(category))
    .map(category => ({
      label: `${names[category]} · ${counts.get(category)}`,
      data: encodeAction({ type: 'list', view: { category, day, page: 0 } }),
    }));
  return rowsThatFit(buttons, 2);
}
