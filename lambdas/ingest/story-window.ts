import type { ArticleStore, StoryMember } from '../store/articles.ts';
import type { Grouping, GroupingWindow } from './grouping.ts';

/** What is known of a day: the moment up to which its articles were read, and which of them are in the window. */
interface HeldDay {
  /** When the newest state that was read was kept; '' before the first reading. */
  readUpTo: string;
  readonly members: Map<string, StoryMember>;
  readonly opened: number;
}

export type StoryWindow = ReturnType<typeof createStoryWindow>;

const dayMs = 86_400_000;
/** Papers argue about a matter for some days; an older article opens a story anew. */
const windowDays = 3;
/** So much of what was read already is read again: an index lags a little, and writing takes its time. */
const overlapMs = 20_000;
/** Days that are held at most: those around today, and some for articles that come late. */
const mostDays = 14;
/** After this the day is read anew, so that articles that were taken away leave the window too. */
const heldMs = 6 * 3_600_000;

/**
 * The articles of the days around an arriving one, read from the store once and kept up to date: each arrival reads
 * only what has been kept since the one before it, however many articles the window holds
 * (docs/decisions/window-that-is-kept.md). One for each process.
 */
export function createStoryWindow(articles: Pick<ArticleStore, 'storyMembers'>, grouping: Grouping) {
  const window: GroupingWindow = grouping.openWindow(windowDays);
  const days = new Map<string, HeldDay>();

  /** Finds the story of an article among all that is kept by now, or opens one; `now` in ms since 1970. */
  async function place(article: { id: string; signature: string; published: string }, now: number) {
    await Promise.all(daysAround(article.published).map(day => readOn(day, now)));
    letGo();
    forget(article.id);
    const { storyId, merges } = window.place(article);
    const isNew = window.membersOf(storyId).length === 0;
    return { storyId, isNew, moved: merges.flatMap(merged => window.membersOf(merged)) };
  }

  /** An article that is placed is not its own neighbour, though a try that did not come to its end has listed it. */
  function forget(articleId: string): void {
    for (const { members } of days.values()) if (members.delete(articleId)) window.drop(articleId);
  }

  /** Takes in what this process has kept itself, so that the next arrival finds it whatever the index lags. */
  function take(member: StoryMember): void {
    const held = days.get(member.published.slice(0, 10));
    const known = held?.members.get(member.articleId);
    if (!held || (known && known.changed > member.changed)) return;
    // An article whose date was corrected is in one day only.
    for (const other of days.values()) if (other !== held) other.members.delete(member.articleId);
    held.members.set(member.articleId, member);
    if (known?.signature !== member.signature || known.storyId !== member.storyId) window.take(member);
  }

  async function readOn(day: string, now: number): Promise<void> {
    const held = heldDay(day, now);
    const since = held.readUpTo && new Date(Date.parse(held.readUpTo) - overlapMs).toISOString();
    for (const member of await articles.storyMembers(day, since)) {
      take(member);
      if (member.changed > held.readUpTo) held.readUpTo = member.changed;
    }
  }

  /** The day as it is held, now the one used last. */
  function heldDay(day: string, now: number): HeldDay {
    const known = days.get(day);
    if (known) days.delete(day);
    if (known && now - known.opened >= heldMs) drop(known);
    const held =
      known && now - known.opened < heldMs
        ? known
        : { readUpTo: '', members: new Map<string, StoryMember>(), opened: now };
    days.set(day, held);
    return held;
  }

  /** Lets go of the days that were not asked for longest. */
  function letGo(): void {
    for (const [day, held] of [...days].slice(0, -mostDays)) {
      drop(held);
      days.delete(day);
    }
  }

  function drop(held: HeldDay): void {
    for (const articleId of held.members.keys()) window.drop(articleId);
  }

  return { place, take };
}

/** The days (UTC) on either side of a moment within which papers may argue about the same matter. */
function daysAround(published: string): string[] {
  const time = Date.parse(published);
  return Array.from({ length: 2 * windowDays + 1 }, (_, i) =>
    new Date(time + (i - windowDays) * dayMs).toISOString().slice(0, 10),
  );
}
