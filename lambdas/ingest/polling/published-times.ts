import type { FeedEntry } from '../feed-entry.ts';

/** So many times say enough of a rhythm: at one a day two months, at fifty a day the last day. */
const keptTimes = 60;
const minuteMs = 60_000;
const dayMinutes = 1440;

/**
 * When a source published, by what its feed has now: minutes since 1970, each once, the latest 60, in order. A new entry
 * without a time of day (no date, midnight, a date ahead of us) came when it was seen, where the feed had been read
 * before; otherwise nothing is known of it.
 */
export function publishedTimes(
  before: readonly number[],
  entries: readonly FeedEntry[],
  fresh: readonly FeedEntry[],
  now: Date,
  isFirstReading: boolean,
): number[] {
  const seenAt = Math.floor(now.getTime() / minuteMs);
  const times = entries.flatMap(entry => timeOf(entry, seenAt) ?? []);
  const hasUndated = !isFirstReading && fresh.some(entry => timeOf(entry, seenAt) === null);
  return [...new Set([...before, ...times, ...(hasUndated ? [seenAt] : [])])]
    .sort((a, b) => a - b)
    .slice(-keptTimes);
}

function timeOf(entry: FeedEntry, seenAt: number): number | null {
  const time = Math.floor(Date.parse(entry.published ?? entry.updated ?? '') / minuteMs);
  return time >= 0 && time <= seenAt && time % dayMinutes !== 0 ? time : null;
}
