import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { nextSlot, previousSlot, type Schedule } from '../../lambdas/delivery/schedule.ts';
import { weekdays } from '../../lambdas/store/chat.ts';

const daily = (zone: string, ...times: string[]): Schedule => ({ zone, times, weekdays: [...weekdays] });
const slotAfter = (schedule: Schedule, moment: string) => nextSlot(schedule, new Date(moment));
const slotBefore = (schedule: Schedule, moment: string) => previousSlot(schedule, new Date(moment));

describe('the next slot', () => {
  const lisbon = daily('Europe/Lisbon', '07:30');

  test('is today when its time is still to come, else tomorrow', () => {
    expect(slotAfter(lisbon, '2026-11-23T07:29:59.999Z')).toEqual({
      slot: '2026-11-23T07:30',
      due: '2026-11-23T07:30:00.000Z',
    });
    expect(slotAfter(lisbon, '2026-11-23T07:30:00.000Z').slot).toBe('2026-11-24T07:30');
  });

  test('is named by the date on the reader’s own calendar', () => {
    expect(slotAfter(daily('Pacific/Kiritimati', '06:00'), '2026-11-23T15:00:00Z')).toEqual({
      slot: '2026-11-24T06:00',
      due: '2026-11-23T16:00:00.000Z',
    });
    expect(slotAfter(daily('Pacific/Pago_Pago', '23:00'), '2026-11-24T09:00:00Z')).toEqual({
      slot: '2026-11-23T23:00',
      due: '2026-11-24T10:00:00.000Z',
    });
  });

  test('is the nearest of several times', () => {
    const often = daily('Asia/Kathmandu', '19:00', '07:15', '12:00');
    expect(slotAfter(often, '2026-11-23T01:30:00Z').slot).toBe('2026-11-23T12:00');
    expect(slotAfter(often, '2026-11-23T06:15:00Z').slot).toBe('2026-11-23T19:00');
    expect(slotAfter(often, '2026-11-23T13:15:00Z')).toEqual({
      slot: '2026-11-24T07:15',
      due: '2026-11-24T01:30:00.000Z',
    });
  });

  test('keeps to the weekdays', () => {
    const weekend: Schedule = { ...lisbon, weekdays: [6, 7] };
    expect(slotAfter(weekend, '2026-11-23T08:00:00Z').slot).toBe('2026-11-28T07:30');
    expect(slotAfter(weekend, '2026-11-28T08:00:00Z').slot).toBe('2026-11-29T07:30');
    expect(slotAfter(weekend, '2026-11-29T07:30:00Z').slot).toBe('2026-12-05T07:30');
    const mondays: Schedule = { ...lisbon, weekdays: [1] };
    expect(slotAfter(mondays, '2026-11-23T07:30:00Z').slot).toBe('2026-11-30T07:30');
  });

  test('stays at the same local time when the clocks change', () => {
    const berlin = daily('Europe/Berlin', '08:00');
    expect(slotAfter(berlin, '2027-03-27T12:00:00Z').due).toBe('2027-03-28T06:00:00.000Z');
    expect(slotAfter(berlin, '2027-03-26T12:00:00Z').due).toBe('2027-03-27T07:00:00.000Z');
    expect(slotAfter(berlin, '2026-10-24T12:00:00Z').due).toBe('2026-10-25T07:00:00.000Z');
  });

  test('asks for a schedule with a time and a weekday', () => {
    expect(() => slotAfter({ ...lisbon, times: [] }, '2026-11-23T08:00:00Z')).toThrow(RangeError);
    expect(() => slotAfter({ ...lisbon, weekdays: [] }, '2026-11-23T08:00:00Z')).toThrow(RangeError);
  });
});

describe('a local time that a clock change skips', () => {
  test.for([
    ['Europe/Madrid', '02:30', '2027-03-28T00:00:00Z', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['America/New_York', '02:15', '2027-03-14T05:00:00Z', '2027-03-14T02:15', '2027-03-14T07:15:00.000Z'],
    ['Australia/Lord_Howe', '02:10', '2026-10-03T14:00:00Z', '2026-10-04T02:10', '2026-10-03T15:40:00.000Z'],
    ['Africa/Cairo', '00:00', '2024-04-25T12:00:00Z', '2024-04-26T00:00', '2024-04-25T22:00:00.000Z'],
  ])('moves forward: %s %s', ([zone = '', time = '', moment = '', slot, due]) => {
    expect(slotAfter(daily(zone, time), moment)).toEqual({ slot, due });
  });

  test('comes once, with the time that it moves onto', () => {
    const both = daily('Europe/Madrid', '02:30', '03:30');
    const first = slotAfter(both, '2027-03-28T00:00:00Z');
    expect(first.due).toBe('2027-03-28T01:30:00.000Z');
    expect(slotAfter(both, first.due).slot).toBe('2027-03-29T02:30');
  });
});

describe('a local time that occurs twice', () => {
  test.for([
    [
      'Europe/Madrid',
      '02:30',
      '2026-10-24T12:00:00Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ],
    [
      'America/New_York',
      '01:15',
      '2026-10-31T12:00:00Z',
      '2026-11-01T05:15:00.000Z',
      '2026-11-02T06:15:00.000Z',
    ],
    [
      'America/Havana',
      '00:30',
      '2026-10-31T12:00:00Z',
      '2026-11-01T04:30:00.000Z',
      '2026-11-02T05:30:00.000Z',
    ],
  ])('is its first: %s %s', ([zone = '', time = '', moment = '', first, second]) => {
    const schedule = daily(zone, time);
    const { due } = slotAfter(schedule, moment);
    expect(due).toBe(first);
    expect(slotAfter(schedule, due).due).toBe(second);
  });
});

describe('a day that a zone leaves out at the date line', () => {
  const fridays: Schedule = { ...daily('Pacific/Apia', '07:30'), weekdays: [5] };
  const saturdayMorning = '2011-12-30T17:30:00.000Z';

  test('has its slot at the same time of the day that follows', () => {
    expect(slotAfter(fridays, '2011-12-29T12:00:00Z')).toEqual({
      slot: '2011-12-30T07:30',
      due: saturdayMorning,
    });
    expect(slotBefore(fridays, '2011-12-31T12:00:00Z').due).toBe(saturdayMorning);
  });

  test('does not hide the week before and the week after', () => {
    expect(slotBefore(fridays, saturdayMorning).slot).toBe('2011-12-23T07:30');
    expect(slotAfter(fridays, saturdayMorning).slot).toBe('2012-01-06T07:30');
  });

  test('comes once for a reader of every day', () => {
    const everyDay = daily('Pacific/Apia', '07:30');
    expect(slotAfter(everyDay, '2011-12-30T00:00:00Z').due).toBe(saturdayMorning);
    expect(slotAfter(everyDay, saturdayMorning).slot).toBe('2012-01-01T07:30');
  });
});

const zones = [
  'UTC',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Nuuk',
  'America/Santiago',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Kwajalein',
  'Antarctica/Troll',
];
const twoDigits = (value: number) => String(value).padStart(2, '0');
const anyTime = fc.integer({ min: 0, max: 1439 }).map(minute => {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
});
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  zone: fc.constantFrom(...zones),
  times: fc.uniqueArray(anyTime, { minLength: 1, maxLength: 4 }),
  weekdays: fc.subarray([...weekdays], { minLength: 1 }),
});
/** Moments of two kinds: any, and close to a change of the clocks or of the date line. */
const anyMoment = fc.oneof(
  fc.date({ min: new Date('1990-01-01'), max: new Date('2036-12-31'), noInvalidDate: true }),
  fc
    .tuple(
      fc.constantFrom('1993-08-21', '2011-12-30', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-14'),
      fc.integer({ min: -3 * 86_400, max: 3 * 86_400 }),
    )
    .map(([day, seconds]) => new Date(Date.parse(day) + seconds * 1000)),
);

describe('whatever the schedule and the moment', () => {
  test('slots lie strictly on either side, at most eight days away, and none between', () => {
    fc.assert(
      fc.property(anySchedule, anyMoment, (schedule, moment) => {
        const now = moment.toISOString();
        const next = nextSlot(schedule, moment);
        const previous = previousSlot(schedule, moment);
        expect(previous.due < now).toBe(true);
        expect(next.due > now).toBe(true);
        expect(Date.parse(next.due) - moment.getTime()).toBeLessThanOrEqual(8 * 86_400_000);
        expect(moment.getTime() - Date.parse(previous.due)).toBeLessThanOrEqual(8 * 86_400_000);
        expect([now, next.due]).toContain(nextSlot(schedule, new Date(previous.due)).due);
        expect([now, previous.due]).toContain(previousSlot(schedule, new Date(next.due)).due);
      }),
      { numRuns: 400 },
    );
  });

  test('a slot has a time and a weekday of the schedule, and falls on that local time unless it is skipped', () => {
    fc.assert(
      fc.property(anySchedule, anyMoment, (schedule, moment) => {
        const { slot, due } = nextSlot(schedule, moment);
        const named = Temporal.PlainDateTime.from(slot);
        expect(schedule.times).toContain(slot.slice(11));
        expect(schedule.weekdays).toContain(named.dayOfWeek);
        const there = Temporal.Instant.from(due).toZonedDateTimeISO(schedule.zone).toPlainDateTime();
        const isSkipped = !there.equals(named);
        expect(Temporal.PlainDateTime.compare(there, named)).toBe(isSkipped ? 1 : 0);
        if (isSkipped) {
          const earliest = named.toZonedDateTime(schedule.zone, { disambiguation: 'earlier' });
          const latest = named.toZonedDateTime(schedule.zone, { disambiguation: 'later' });
          expect(earliest.equals(latest)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});
