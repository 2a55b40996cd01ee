import { Temporal } from 'temporal-polyfill';

/**
 * The moment at which a sample appears: `time` of the day that lies `daysAgo` days before the first start,
 * in the paper's zone. A time of the first day that is still to come is squeezed into the part of that day
 * which has passed (noon becomes 04:00 when the start is at 08:00), so that nothing comes from the future.
 */
export function publishedAt(
  { daysAgo, time }: { readonly daysAgo: number; readonly time: string },
  zone: string,
  firstStart: Date,
): Temporal.ZonedDateTime {
  const start = Temporal.Instant.fromEpochMilliseconds(firstStart.getTime()).toZonedDateTimeISO(zone);
  const wished = start
    .toPlainDate()
    .subtract({ days: daysAgo })
    .toZonedDateTime({ timeZone: zone, plainTime: time });
  if (Temporal.ZonedDateTime.compare(wished, start) <= 0) return wished;
  const midnight = start.startOfDay();
  const dayPart = minutesOf(midnight.until(wished)) / (24 * 60);
  return midnight.add({ minutes: Math.floor(minutesOf(midnight.until(start)) * dayPart) });
}

function minutesOf(duration: Temporal.Duration): number {
  return Math.floor(duration.total('minutes'));
}
