import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayAfter, type LocalTime, localTime, momentOf } from '../../lambdas/delivery/local-time.ts';

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const minuteMs = 60_000;

/** What Temporal says, which the runtime does not have yet. */
const momentByTemporal = ({ day, time }: LocalTime, zone: string): string =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
      .epochMilliseconds,
  ).toISOString();

const localByTemporal = (moment: Date, zone: string): LocalTime => {
  const local = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
};

/** Every moment at which a zone changes its clocks. */
function changesOf(zone: string, from: string, to: string): number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > Date.parse(to)) return changes;
    changes.push(next.epochMilliseconds);
    at = next;
  }
}

describe('a local time and its moment', () => {
  test('are those of Temporal around every change of every zone’s clocks', () => {
    let tried = 0;
    for (const zone of zones) {
      for (const change of changesOf(zone, '2025-01-01T00:00:00Z', '2029-01-01T00:00:00Z')) {
        for (const minutes of [-1500, -61, -60, -30, -1, 0, 1, 29, 60, 1500]) {
          const moment = new Date(change + minutes * minuteMs);
          const local = localTime(moment, zone);
          expect(local, `${zone} ${moment.toISOString()}`).toEqual(localByTemporal(moment, zone));
          // Half past the hour is often what the change skips or doubles.
          const shifted = { ...local, time: local.time.replace(/\d\d$/, '30') };
          for (const each of [local, shifted])
            expect(momentOf(each, zone).toISOString(), `${zone} ${each.day} ${each.time}`).toBe(
              momentByTemporal(each, zone),
            );
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(2500);
  });

  test('are those of Temporal at any time of any zone', () => {
    const anyMoment = fc.date({
      min: new Date('1972-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyMoment, (zone, moment) => {
        expect(localTime(moment, zone)).toEqual(localByTemporal(moment, zone));
        const read = localByTemporal(moment, 'UTC');
        expect(momentOf(read, zone).toISOString()).toBe(momentByTemporal(read, zone));
      }),
      { numRuns: 2000 },
    );
  });

  test.for([
    ['skipped', 'Europe/Madrid', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['skipped at midnight', 'Africa/Cairo', '2024-04-26', '00:00', '2024-04-25T22:00:00.000Z'],
    ['skipped by half an hour', 'Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-03T15:40:00.000Z'],
    ['skipped by a day', 'Pacific/Apia', '2011-12-30', '07:30', '2011-12-30T17:30:00.000Z'],
    ['twice', 'America/New_York', '2026-11-01', '01:15', '2026-11-01T05:15:00.000Z'],
    ['twice by half an hour', 'Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45:00.000Z'],
    ['west of UTC by seconds', 'Africa/Monrovia', '1971-06-01', '12:00', '1971-06-01T12:44:30.000Z'],
  ])('%s: %s %s %s', ([, zone = '', day = '', time = '', moment]) => {
    expect(momentOf({ day, time }, zone).toISOString()).toBe(moment);
  });

  test('throws for a zone that nobody knows', () => {
    expect(() => localTime(new Date(0), 'Europe/Atlantis')).toThrow(RangeError);
  });
});

test('days are counted over the ends of months, years and clock changes', () => {
  expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayAfter('2027-01-01', -1)).toBe('2026-12-31');
});
