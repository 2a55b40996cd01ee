import type { Subscription } from '../store/chat.ts';
import { inCodeOrder } from '../text/in-code-order.ts';
import { dayAfter, type LocalTime, localTime, momentOf } from './local-time.ts';

/** What decides when a digest is due. */
export type Schedule = Pick<Subscription, 'times' | 'weekdays' | 'zone'>;

/** One time at which a digest is due: the local date and time that name it, and the moment it falls on. */
export interface Slot {
  /** "2026-11-23T07:30", the reader's own clock. */
  readonly slot: string;
  /** ISO 8601, UTC. */
  readonly due: string;
}

/** From the day before on: every weekday is met from any moment, even where a zone leaves out a day at the date line. */
const searchedDays = 10;

/** The first slot after a moment. A local time that a clock change skips moves forward; one that occurs twice is its first. */
export const nextSlot = (schedule: Schedule, after: Date): Slot => {
  const slots = slotsAround(schedule, after, 1).filter(({ due }) => due > after.toISOString());
  return firstOf(slots, (a, b) => inCodeOrder(a.due, b.due));
};

/** The last slot before a moment: where the stretch of time begins that a digest is about. */
export const previousSlot = (schedule: Schedule, before: Date): Slot => {
  const slots = slotsAround(schedule, before, -1).filter(({ due }) => due < before.toISOString());
  return firstOf(slots, (a, b) => inCodeOrder(b.due, a.due));
};

function firstOf(slots: readonly Slot[], compare: (a: Slot, b: Slot) => number): Slot {
  const [first] = slots.toSorted(compare);
  if (!first) throw new RangeError('a schedule needs at least one time and one weekday');
  return first;
}

function slotsAround({ times, weekdays, zone }: Schedule, moment: Date, direction: 1 | -1): Slot[] {
  const today = localTime(moment, zone).day;
  const days = Array.from({ length: searchedDays }, (_, i) => dayAfter(today, direction * (i - 1)));
  return days
    .filter(day => (weekdays as readonly number[]).includes(weekdayOf(day)))
    .flatMap(day => times.map(time => slotAt({ day, time }, zone)));
}

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;

const slotAt = (local: LocalTime, zone: string): Slot => ({
  slot: `${local.day}T${local.time}`,
  due: momentOf(local, zone).toISOString(),
});
