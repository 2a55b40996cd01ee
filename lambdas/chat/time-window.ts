import { dayAfter, momentOf } from '../delivery/local-time.ts';

/** A stretch of time: later than `from`, up to and including `to`; ISO 8601, UTC. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;

/** A day of the reader's own calendar, or the last 24 hours where none is named. */
export function windowOf(day: string | null, zone: string, now: Date): TimeWindow {
  if (!day) return { from: new Date(now.getTime() - dayMs).toISOString(), to: now.toISOString() };
  // The first moment of a day belongs to it, and `from` does not: one millisecond before.
  const lastBefore = (day: string) =>
    new Date(momentOf({ day, time: '00:00' }, zone).getTime() - 1).toISOString();
  return { from: lastBefore(day), to: lastBefore(dayAfter(day, 1)) };
}
