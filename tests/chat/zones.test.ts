import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../lambdas/chat/edit-distance.ts';
import { placeWords } from '../../lambdas/chat/place-words.ts';
import { renamedZones } from '../../lambdas/chat/renamed-zones.ts';
import { sharedClocks } from '../../lambdas/chat/shared-clocks.ts';
import {
  commonZones,
  findZone,
  nearestPlaces,
  placesAtOffset,
  placesSharing,
} from '../../lambdas/chat/zones.ts';

describe('a zone is found', () => {
  test.each([
    ['Europe/Madrid', 'Europe/Madrid'],
    ['europe/madrid', 'Europe/Madrid'],
    ['  EUROPE/MADRID ', 'Europe/Madrid'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
  ])('by its name: %s', (words, zone) => expect(findZone(words)).toBe(zone));

  test.each([
    ['madrid', 'Europe/Madrid'],
    ['New York', 'America/New_York'],
    ['new_york', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['Port au Prince', 'America/Port-au-Prince'],
    ['St. John’s', 'America/St_Johns'],
    ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ])('by its city: %s', (words, zone) => expect(findZone(words)).toBe(zone));

  test.each([
    ['Barcelona', 'Europe/Madrid'],
    ['München', 'Europe/Berlin'],
    ['Rio de Janeiro', 'America/Sao_Paulo'],
    ['Japan', 'Asia/Tokyo'],
    ['Москва', 'Europe/Moscow'],
    ['القاهرة', 'Africa/Cairo'],
    ['أبو ظبي', 'Asia/Dubai'],
    ['नई दिल्ली', 'Asia/Kolkata'],
    ['北京', 'Asia/Shanghai'],
    ['東京', 'Asia/Tokyo'],
  ])('by a place that shares its clock: %s', (words, zone) => expect(findZone(words)).toBe(zone));

  test.each([
    ['US/Eastern', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Saigon', 'Asia/Ho_Chi_Minh'],
    ['Kolkata', 'Asia/Kolkata'],
  ])('by another name, and called as it is today: %s', (words, zone) => expect(findZone(words)).toBe(zone));
});

test.each([
  '+02:00',
  'UTC+2',
  'GMT-3',
  'Etc/GMT+2',
  '-0530',
  'EST',
  'CET',
  'Europe',
  'Europe/Nowhere',
  '',
  '/',
  'a/b',
  '07:30',
])('no offset, abbreviation or nonsense is a zone: %j', words => expect(findZone(words)).toBeNull());

test('every zone with a button is found by its own name', () => {
  for (const zone of commonZones) expect(findZone(zone)).toBe(zone);
});

test('every place leads to its zone, and every zone named is one of the runtime’s', () => {
  const zones = new Set(Intl.supportedValuesOf('timeZone').map(zone => renamedZones[zone] ?? zone));
  for (const [zone, places] of Object.entries(placeWords)) {
    expect(zones.has(zone), zone).toBe(true);
    for (const place of places) expect(findZone(place), place).toBe(zone);
  }
});

test('every zone of the runtime is found, by the name that it has today', () => {
  for (const zone of Intl.supportedValuesOf('timeZone'))
    expect(findZone(zone)).toBe(renamedZones[zone] ?? zone);
});

test('a renamed zone keeps the same time', () => {
  const summer = new Date('2026-07-01T12:00:00Z');
  const timeIn = (timeZone: string) => summer.toLocaleTimeString('en-GB', { timeZone });
  for (const [old, today] of Object.entries(renamedZones)) expect(timeIn(today), today).toBe(timeIn(old));
});

describe('a misspelt place leads to the right one first', () => {
  test.each([
    ['Europe/Madird', 'Europe/Madrid'],
    ['Madird', 'Europe/Madrid'],
    ['europe madrid', 'Europe/Madrid'],
    ['neww york', 'America/New_York'],
    ['new yrok', 'America/New_York'],
    ['sao paolo', 'America/Sao_Paulo'],
    ['Pariss', 'Europe/Paris'],
    ['lndon', 'Europe/London'],
    ['Moskow', 'Europe/Moscow'],
    ['Масква', 'Europe/Moscow'],
    ['Calcuta', 'Asia/Kolkata'],
    ['Asia/Tokio', 'Asia/Tokyo'],
    ['Johanesburg', 'Africa/Johannesburg'],
    ['barcelna', 'Europe/Madrid'],
    ['Buenos', 'America/Argentina/Buenos_Aires'],
    ['القاهره', 'Africa/Cairo'],
  ])('%s', (words, zone) => expect(nearestPlaces(words)[0]?.zone).toBe(zone));

  test('and is offered by the name that is like it, which need not be the zone’s', () =>
    expect(nearestPlaces('Atlantis')).toEqual([{ zone: 'America/New_York', name: 'Atlanta' }]));

  test('and what is like no place leads nowhere', () => {
    for (const words of ['xyz', 'asdfgh', 'UTC+2', '+02:00', '', '12', 'a'.repeat(5000)])
      expect(nearestPlaces(words)).toEqual([]);
  });

  test('and each zone is offered once, at most as many as asked for', () => {
    expect(nearestPlaces('Tokyoo', 1)).toEqual([{ zone: 'Asia/Tokyo', name: 'Tokyo' }]);
    const zones = nearestPlaces('america/new', 20).map(({ zone }) => zone);
    expect(new Set(zones).size).toBe(zones.length);
  });
});

test('arbitrary words are a zone or none, and never throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), words => {
      const zone = findZone(words);
      if (zone !== null) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      for (const { zone: near, name } of nearestPlaces(words)) {
        expect(findZone(near)).toBe(near);
        expect(findZone(name), name).not.toBeNull();
      }
    }),
    { numRuns: 60 },
  );
});

test('the distance of words is a distance, and stops counting where it is told', () => {
  expect(editDistance('madird', 'madrid', 5)).toBe(1);
  expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  expect(editDistance('', 'abc', 5)).toBe(3);
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, most) => {
      const distance = editDistance(a, b, most);
      expect(distance).toBe(editDistance(b, a, most));
      expect(distance).toBeLessThanOrEqual(most + 1);
      expect(distance === 0).toBe(a === b);
    }),
  );
});

test.each([
  ['UTC+3', '2026-01-15', ['Europe/Moscow']],
  ['utc-5', '2026-01-15', ['America/New_York']],
  ['-4', '2026-07-15', ['America/New_York']],
  ['GMT+05:30', '2026-01-15', ['Asia/Kolkata']],
  ['UTC+25', '2026-01-15', []],
  ['Madrid', '2026-01-15', []],
])('an offset leads to the cities that have it at the time: %s', (words, day, first) => {
  const zones = placesAtOffset(words, new Date(`${day}T12:00:45.500Z`)).map(({ zone }) => zone);
  expect(zones.slice(0, 1)).toEqual(first);
  expect(zones.length).toBeLessThanOrEqual(3);
});

describe('a clock that several places share', () => {
  test('is offered by places whose zones there are, and is no place itself', () => {
    for (const { names, zones } of sharedClocks)
      for (const name of names) {
        expect(findZone(name), name).toBeNull();
        expect(
          placesSharing(name).map(({ zone }) => zone),
          name,
        ).toEqual(zones);
      }
    for (const zone of sharedClocks.flatMap(({ zones }) => zones)) expect(findZone(zone)).toBe(zone);
  });
});
