import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backOff } from '../../../lambdas/ingest/polling/back-off.ts';
import { freshForMs, retryAfterMs } from '../../../lambdas/ingest/polling/freshness.ts';
import { nextPoll } from '../../../lambdas/ingest/polling/next-poll.ts';
import type { PollingWishes } from '../../../lambdas/store/sources.ts';

const now = new Date('2026-11-23T08:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const noWishes: PollingWishes = { minutesBetween: null, skipHours: [], skipDays: [] };
/** Prints every twenty minutes, day and night: polled often. */
const busy = Array.from({ length: 60 * 3 }, (_, i) => now.getTime() / minute - 5000 + i * 28);

const pauseOf = (wishes: Partial<PollingWishes>, headers: Record<string, string> = {}, published = busy) =>
  (Date.parse(nextPoll({ published, wishes: { ...noWishes, ...wishes } }, headers, now)) - now.getTime()) /
  minute;

describe('the next poll', () => {
  test('comes by the rhythm of the source', () => {
    expect(pauseOf({})).toBeLessThan(30);
  });

  test.each([
    ['ttl', { minutesBetween: 90 }, {}, 90],
    ['ttl of a month, which is a mistake', { minutesBetween: 43_200 }, {}, 360],
    ['max-age', {}, { 'cache-control': 'public, max-age=3600' }, 60],
    ['max-age less the age', {}, { 'cache-control': 'max-age=7200', age: '1800' }, 90],
    ['max-age of a year', {}, { 'cache-control': 'max-age=31536000' }, 360],
    ['Expires', {}, { expires: 'Mon, 23 Nov 2026 10:00:00 GMT', date: 'Mon, 23 Nov 2026 08:00:00 GMT' }, 120],
    ['Retry-After on an answer that is none of the errors', {}, { 'retry-after': '5400' }, 90],
    ['Retry-After of a week', {}, { 'retry-after': '604800' }, 10_080],
  ])('is not before %s says', (_, wishes, headers, minutes) => {
    expect(pauseOf(wishes, headers)).toBeCloseTo(minutes, 1);
  });

  test.each([
    { 'cache-control': 'no-cache, max-age=3600' },
    { 'cache-control': 's-maxage=3600' },
    { 'cache-control': 'max-age=soon' },
    { expires: '0' },
    { 'retry-after': 'later' },
    { 'retry-after': '-5' },
  ])('is not put off by %j', headers => {
    expect(pauseOf({}, headers)).toBe(pauseOf({}));
  });

  test('waits for the end of the hours and days that a feed asks to skip', () => {
    expect(pauseOf({ skipHours: [8, 9, 10] })).toBe(180);
    expect(pauseOf({ skipDays: [1] })).toBe(16 * 60);
    expect(pauseOf({ skipDays: [1], skipHours: [0, 1] })).toBe(18 * 60);
    const all = Array.from({ length: 24 }, (_, i) => i);
    expect(pauseOf({ skipHours: all })).toBe(pauseOf({}));
  });

  test('is in no hour that is to be skipped, where any is left', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 23 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 5_000 }),
        (skipHours, skipDays, minutesBetween) => {
          const at = new Date(
            nextPoll({ published: [], wishes: { minutesBetween, skipHours, skipDays } }, {}, now),
          );
          expect(skipHours).not.toContain(at.getUTCHours());
          expect(skipDays).not.toContain(at.getUTCDay());
          expect(at.getTime()).toBeGreaterThan(now.getTime());
          expect(at.getTime()).toBeLessThanOrEqual(now.getTime() + 8 * 24 * hour);
        },
      ),
    );
  });
});

describe('headers', () => {
  test('of any kind give a time that is no mistake', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('max-age=99999999999999999999', '1e9', 'NaN', '9'));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('cache-control', 'age', 'expires', 'date', 'retry-after'), value),
        headers => {
          expect(freshForMs(headers, now)).toBeGreaterThanOrEqual(0);
          expect(retryAfterMs(headers, now)).toBeGreaterThanOrEqual(0);
          expect(retryAfterMs(headers, now)).toBeLessThanOrEqual(30 * 24 * hour);
        },
      ),
    );
  });

  test('with a date say when to come again', () => {
    expect(retryAfterMs({ 'retry-after': 'Mon, 23 Nov 2026 09:30:00 GMT' }, now)).toBe(90 * minute);
    expect(retryAfterMs({ 'retry-after': 'Mon, 23 Nov 2026 07:30:00 GMT' }, now)).toBe(0);
  });
});

describe('after failures', () => {
  const pause = (failures: number, random: number, headers = {}) =>
    (Date.parse(backOff(failures, headers, now, () => random)) - now.getTime()) / minute;

  test('the pause doubles, up to a day', () => {
    expect([1, 2, 3, 4].map(failures => pause(failures, 0))).toEqual([15, 30, 60, 120]);
    expect(pause(8, 0)).toBe(24 * 60);
    expect(pause(5_000, 0)).toBe(24 * 60);
  });

  test('chance takes up to half of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (n, random) => {
          expect(pause(n, random)).toBeGreaterThanOrEqual(pause(n, 0) / 2);
          expect(pause(n, random)).toBeLessThanOrEqual(pause(n, 0));
        },
      ),
    );
  });

  test('Retry-After is honoured, however long', () => {
    expect(pause(1, 0, { 'retry-after': '172800' })).toBe(2 * 24 * 60);
    expect(pause(9, 0, { 'retry-after': '60' })).toBe(24 * 60);
  });
});
