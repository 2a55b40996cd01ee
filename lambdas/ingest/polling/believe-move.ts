import type { FeedState } from '../../store/sources.ts';

/** What to do about a permanent redirect (301, 308). */
export type MoveVerdict =
  | { readonly kind: 'stay' }
  /** Followed for now; remembered, to see whether it lasts. */
  | { readonly kind: 'wait'; readonly move: NonNullable<FeedState['move']> }
  | { readonly kind: 'adopt'; readonly feed: string };

/** A captive network, a broken deployment or a lapsed domain is seen to within a day. */
const provingMs = 86_400_000;

/**
 * Whether the address of a feed that answers from `movedTo` is changed. On its own site a paper may move as it likes.
 * Elsewhere the move has to last for a day and the new place has to carry an entry that the old one had: who takes over
 * a lapsed domain, or stands between us and the paper for an hour, does not get the feed for good. https is never given
 * up for http.
 */
export function believeMove(
  { feed, move }: { readonly feed: string; readonly move: FeedState['move'] },
  movedTo: string | null,
  hasKnownEntry: boolean,
  now: Date,
): MoveVerdict {
  const [from, to] = [URL.parse(feed), URL.parse(movedTo ?? '')];
  if (!from || !to || to.href === from.href) return { kind: 'stay' };
  if (from.protocol === 'https:' && to.protocol !== 'https:') return { kind: 'stay' };
  if (isOneSite(from.hostname, to.hostname)) return { kind: 'adopt', feed: to.href };
  if (move?.to !== to.href) return { kind: 'wait', move: { to: to.href, since: now.toISOString() } };
  const isProven = hasKnownEntry && now.getTime() - Date.parse(move.since) >= provingMs;
  return isProven ? { kind: 'adopt', feed: to.href } : { kind: 'wait', move };
}

/** The same name, or one inside the other: www.paper.example, paper.example and feeds.paper.example. */
function isOneSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map(host => host.replace(/^www\./, '')) as [string, string];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
