import type { ArticleStore, Listing } from '../store/articles.ts';

const dayMs = 86_400_000;

/** The days (UTC) that a stretch of time touches, the earliest first. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from.slice(0, 10)}T00:00:00Z`); at <= Date.parse(to); at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Papers argue about a matter for some days: who began is named beside who goes on. */
const storyDays = 3;

/**
 * What was printed in a stretch of time, and on the days before, for the stories that go on in it. One request a day,
 * sent together.
 */
export async function listingsOfWindow(
  articles: Pick<ArticleStore, 'ofDay'>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Listing[]> {
  const earliest = new Date(Date.parse(from) - storyDays * dayMs).toISOString();
  const days = await Promise.all(daysBetween(earliest, to).map(day => articles.ofDay(day)));
  return days.flat();
}

/**
 * Everything that a digest of this stretch may choose from: the days it touches, some before, because an article may
 * come in after it was printed, and the one after, because a paper's date may run ahead of ours. One request a day, sent
 * together.
 */
export async function listingsBetween(
  articles: Pick<ArticleStore, 'ofDay'>,
  from: string,
  to: string,
): Promise<Listing[]> {
  const latest = new Date(Date.parse(to) + dayMs).toISOString();
  return listingsOfWindow(articles, { from, to: latest });
}
