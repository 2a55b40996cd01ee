import type { ArticleStore, Listing } from '../store/articles.ts';
import type { Category } from '../text/category.ts';

const dayMs = 86_400_000;

/** The days (UTC) that a stretch of time touches, the earliest first. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from.slice(0, 10)}T00:00:00Z`); at <= Date.parse(to); at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** What was printed in a stretch of time may be chosen from this; one request a day, sent together. */
export async function listingsOfWindow(
  articles: Pick<ArticleStore, 'ofDay'>,
  { from, to }: { readonly from: string; readonly to: string },
  category: Category | 'all',
): Promise<Listing[]> {
  const days = await Promise.all(daysBetween(from, to).map(day => articles.ofDay(day, category)));
  return days.flat();
}

/**
 * Everything that a digest of this stretch may choose from: the days it touches, the two before, because an article may
 * come in after it was printed, and the one after, because a paper's date may run ahead of ours. One request a day, sent
 * together.
 */
export async function listingsBetween(
  articles: Pick<ArticleStore, 'ofDay'>,
  from: string,
  to: string,
): Promise<Listing[]> {
  const earliest = new Date(Date.parse(from) - 2 * dayMs).toISOString();
  const latest = new Date(Date.parse(to) + dayMs).toISOString();
  return listingsOfWindow(articles, { from: earliest, to: latest }, 'all');
}
