import type { FeedState, PollingWishes } from '../../store/sources.ts';
import { freshForMs, retryAfterMs } from './freshness.ts';
import { longestPauseMinutes, pollPauseMinutes } from './poll-rhythm.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Wishes that skip every hour of a week are a mistake. */
const hoursTried = 8 * 24;

/**
 * When a feed that answered is to be polled next: by its own rhythm, but not before the answer says that it may have
 * changed (`max-age`, `ttl`: up to six hours), nor before `Retry-After`, nor in hours or on days that it asks to skip.
 */
export function nextPoll(
  { published, wishes }: Pick<FeedState, 'published' | 'wishes'>,
  headers: Readonly<Record<string, string>>,
  now: Date,
): string {
  const learned = pollPauseMinutes(published, Math.floor(now.getTime() / minuteMs)) * minuteMs;
  // A wish says how long a copy is good, not when the paper prints: it makes polls rarer, but never rarest.
  const wished = Math.max((wishes.minutesBetween ?? 0) * minuteMs, freshForMs(headers, now));
  const pause = Math.max(
    learned,
    Math.min(wished, longestPauseMinutes * minuteMs),
    retryAfterMs(headers, now),
  );
  return new Date(afterSkipped(now.getTime() + pause, wishes)).toISOString();
}

/** The moment itself, or the first full hour after it that the feed does not ask to skip. */
function afterSkipped(moment: number, { skipHours, skipDays }: PollingWishes): number {
  let at = moment;
  for (let tried = 0; tried < hoursTried; tried++) {
    const date = new Date(at);
    if (!skipDays.includes(date.getUTCDay()) && !skipHours.includes(date.getUTCHours())) return at;
    at = (Math.floor(at / hourMs) + 1) * hourMs;
  }
  return moment;
}
