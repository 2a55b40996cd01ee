import { Temporal } from 'temporal-polyfill';

/** A stretch of time: later than `from`, up to and including `to`; ISO 8601, UTC. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;

/** A day of the reader's own calendar, or the last 24 hours where none is named. */
export function windowOf(day: string | null, zone: string, now: Date): TimeWindow {
  if (!day) return { from: new Date(now.getTime() - dayMs).toISOString(), to: now.toISOString() };
  const start = Temporal.PlainDate.from(day).toZonedDateTime(zone);
  // The first moment of a day belongs to it, and `from` does not: one millisecond before.
  const from = start.epochMilliseconds - 1;
  return {
    from: new Date(from).toISOString(),
    to: new Date(start.add({ days: 1 }).epochMilliseconds - 1).toISOString(),
  };
}

/** Today's date on the reader's calendar: "2026-11-23". */
export const todayIn = (zone: string, now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The date some days before or after another. */
export const dayAfter = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The local date and time of a moment: "2026-11-23" and "07:30". */
export function localTime(moment: string, zone: string): { day: string; time: string } {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
