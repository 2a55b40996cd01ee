import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pollPauseMinutes } from '../../../lambdas/ingest/polling/poll-rhythm.ts';

const day = 1440;
const week = 7 * day;
const hour = 60;
/** A Monday at midnight (UTC), in minutes since 1970. */
const monday = Date.parse('2026-11-23T00:00:00Z') / 60_000;

const times = fc.array(fc.integer({ min: monday - 60 * day, max: monday + 10 * day }), { maxLength: 70 });

describe('the pause before the next poll', () => {
  test('is from five minutes to six hours, whatever was published and whenever', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 20 * day }), (published, later) => {
        const pause = pollPauseMinutes(published, monday + later);
        expect(pause).toBeGreaterThanOrEqual(5);
        expect(pause).toBeLessThanOrEqual(360);
        expect(Number.isInteger(pause)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('does not hang on the order of what is known, nor on repeats, nor on what is still to come', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 9 * day }), (published, later) => {
        const now = monday + later;
        const pause = pollPauseMinutes(published, now);
        expect(pollPauseMinutes([...published].reverse(), now)).toBe(pause);
        expect(pollPauseMinutes([...published, ...published], now)).toBe(pause);
      }),
    );
  });

  test('is the same a whole number of weeks later', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 40 }), (published, weeks) => {
        const later = published.map(time => time + weeks * week);
        expect(pollPauseMinutes(later, monday + weeks * week)).toBe(pollPauseMinutes(published, monday));
      }),
    );
  });

  test('of a new source is neither short nor long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 * day }), { maxLength: 40 }), ages => {
        const pause = pollPauseMinutes(
          ages.map(age => monday - age),
          monday,
        );
        expect(pause).toBeGreaterThanOrEqual(30);
        expect(pause).toBeLessThanOrEqual(120);
      }),
    );
  });
});

/** Polls a source for some days by its rhythm, and says how often, and how long its entries waited on average. */
function follow(published: readonly number[], from: number, days: number, pauseOf = pollPauseMinutes) {
  const known = published.filter(time => time <= from);
  const waited: number[] = [];
  let polls = 0;
  for (let now = from; now < from + days * day; polls++) {
    const fresh = published.filter(time => time <= now && !known.includes(time) && time > from);
    known.push(...fresh);
    waited.push(...fresh.map(time => now - time));
    now += pauseOf(known.slice(-60), now);
  }
  return { pollsADay: polls / days, waited: waited.reduce((sum, ms) => sum + ms, 0) / waited.length };
}

const everyDay = (...hours: number[]): number[] =>
  Array.from({ length: 60 }, (_, i) =>
    // Some minutes early or late, always the same ones.
    hours.map(at => monday + (i - 40) * day + at * hour + ((i * 37) % 23)),
  ).flat();
const onWeekdays = (times: readonly number[]) =>
  times.filter(time => ![6, 0].includes(new Date(time * 60_000).getUTCDay()));

describe('a rhythm that was learned', () => {
  test.each([
    ['every morning', everyDay(5)],
    ['twice a day', everyDay(5, 17)],
    ['on weekdays only', onWeekdays(everyDay(6))],
  ])(
    'finds what is printed %s within the hour, and sooner than as many polls at even distances',
    (_, all) => {
      const learned = follow(all, monday, 14);
      const even = follow(all, monday, 14, () => Math.round(day / learned.pollsADay));
      expect(learned.waited).toBeLessThan(hour);
      expect(learned.waited).toBeLessThan(even.waited / 1.5);
      expect(learned.pollsADay).toBeLessThan(30);
    },
  );

  test('of a paper that prints all day is short by day and long by night', () => {
    const all = everyDay(7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    const known = all.filter(time => time < monday + 12 * hour).slice(-60);
    expect(pollPauseMinutes(known, monday + 12 * hour)).toBeLessThanOrEqual(30);
    expect(pollPauseMinutes(known, monday + 21 * hour)).toBeGreaterThan(90);
  });

  test('is forgotten when a paper stops printing', () => {
    const all = everyDay(5).filter(time => time < monday);
    expect(pollPauseMinutes(all, monday + 30 * day + 5 * hour)).toBe(360);
  });
});
