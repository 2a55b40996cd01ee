import { retryAfterMs } from './freshness.ts';

const firstPauseMs = 15 * 60_000;
const longestPauseMs = 86_400_000;

/**
 * When a feed that failed is to be tried again: after 15 minutes, and each time twice as long, at most a day; less up to
 * half of it by chance (`random` from 0 to 1), so that papers of one broken server do not all come at once. What the
 * server asks for itself (`Retry-After`) is honoured however long.
 */
export function backOff(
  failures: number,
  headers: Readonly<Record<string, string>>,
  now: Date,
  random: () => number,
): string {
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures - 1, 20));
  const jittered = pause * (1 - random() / 2);
  return new Date(now.getTime() + Math.max(jittered, retryAfterMs(headers, now))).toISOString();
}
