import { cityOf } from './city-of.ts';

/** What a locale knows of places: the cities that readers see most, and what it writes around the place of a zone. */
export interface PlaceWords {
  /** Names of cities by their zones, where they differ from the time zone database's. */
  readonly cities: Readonly<Record<string, string>>;
  /** "hora de Chile": the words around the place, as Unicode's data have them; none where English names do. */
  readonly around?: RegExp;
}

/**
 * Writes the place by which readers of a locale know an IANA zone: "Nueva York" for America/New_York. Beside the cities
 * given it is the country or city that the runtime writes, and where that has only letters such as CET, the zone's own.
 */
export function writePlace(locale: string, { cities, around }: PlaceWords): (zone: string) => string {
  const placeOf = (zone: string): string => {
    const region = longNamed[zone];
    if (region) return new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(region) ?? region;
    const named = around ? placeInWords(locale, zone).replace(around, '').trim() : '';
    return named === '' || isOnlyLetters.test(named) ? cityOf(zone) : named;
  };
  return zone => cities[zone] ?? placeOf(zone);
}

/** Regions whose names are as long as a sentence, but for a short one. */
const longNamed: Readonly<Record<string, string>> = { 'Asia/Hong_Kong': 'HK', 'Asia/Macau': 'MO' };

/** Generic names hold all year. */
const someDay = Date.UTC(2026, 0, 1);

/** "CET", "GMT+0", "غرينتش+0": no place. */
const isOnlyLetters = /^[A-Z]{2,5}\b|\d/;

function placeInWords(locale: string, zone: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortGeneric' });
  return format.formatToParts(someDay).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
