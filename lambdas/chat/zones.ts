import { localTime } from '../delivery/local-time.ts';
import { cityOf } from '../message/city-of.ts';
import { inCodeOrder } from '../text/in-code-order.ts';
import { editDistance } from './edit-distance.ts';
import { placeWords } from './place-words.ts';
import { plainWords } from './plain-words.ts';
import { renamedZones } from './renamed-zones.ts';
import { sharedClocks } from './shared-clocks.ts';

/** Zones with a button: the larger readerships, from west to east. Any other can be written. */
export const commonZones = [
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Africa/Lagos',
  'Europe/Paris',
  'Africa/Cairo',
  'Africa/Johannesburg',
  'Europe/Moscow',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Jakarta',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
] as const;

/** The IANA zone that a reader means: by its name ("europe/madrid"), an alias, a city or a country; null for none. */
export const findZone = (words: string): string | null => findPlace(words)?.zone ?? null;

/** The same with the place that was named, as it is written: "Mumbai" for Asia/Kolkata. */
export function findPlace(words: string): ZonePlace | null {
  const wanted = keyOf(words);
  const zone = resolveName(wanted);
  return zone ? { zone, name: cityOf(zone) } : (placesByKey().get(wanted) ?? null);
}

/** A place that people name for a zone: "Atlanta" for America/New_York. */
export interface ZonePlace {
  readonly zone: string;
  readonly name: string;
}

let known: ReadonlyMap<string, ZonePlace> | undefined;

/** Every name that is understood, folded, with its zone. A zone's own name goes before a city, a city before a place. */
function placesByKey(): ReadonlyMap<string, ZonePlace> {
  if (known) return known;
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').map(today)];
  known = new Map([
    ...Object.entries(renamedZones).map(([old, zone]) => entry(cityOf(old), zone)),
    ...Object.entries(placeWords).flatMap(([zone, places]) => places.map(place => entry(place, zone))),
    ...zones.map(zone => entry(cityOf(zone), zone)),
    ...zones.map(zone => entry(zone, zone)),
    entry('GMT', 'UTC'),
  ]);
  return known;
}

const entry = (words: string, zone: string): [string, ZonePlace] => [
  keyOf(words),
  { zone, name: cityOf(words) },
];

const today = (zone: string): string => renamedZones[zone] ?? zone;

/** "São Paulo", "sao_paulo" and "Sao-Paulo" are one. */
const keyOf = (words: string): string =>
  plainWords(words)
    .replace(/['.]/g, '')
    .replace(/[\s_-]+/g, '_');

/** The runtime knows every name, and aliases without listing them ("US/Eastern"). Offsets are no zones: they have no summer. */
function resolveName(name: string): string | null {
  if (!/^[a-z]+(?:\/[a-z_-]+)+$/.test(name)) return null;
  try {
    return today(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone);
  } catch {
    return null;
  }
}

/** Longer words are no name of a place. */
const longestName = 40;

/**
 * The zones whose name, city or place is most like what was written, the nearest first, each with the name that is like
 * it; none when nothing is.
 */
export function nearestPlaces(words: string, count = 3): ZonePlace[] {
  const wanted = keyOf(words).slice(0, longestName);
  if (/[\d+]/.test(wanted)) return [];
  const most = wanted.length < 5 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  const nearest = new Map<string, { readonly place: ZonePlace; readonly distance: number }>();
  for (const [key, place] of placesByKey()) {
    const distance = isBeginning(wanted, key) ? 1 : editDistance(wanted, key, most);
    if (distance <= most && distance < (nearest.get(place.zone)?.distance ?? Number.POSITIVE_INFINITY))
      nearest.set(place.zone, { place, distance });
  }
  const found = [...nearest.values()];
  // What is much further away was hardly meant.
  const furthest = Math.min(...found.map(({ distance }) => distance)) + 1;
  return found
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance || inCodeOrder(a.place.zone, b.place.zone))
    .slice(0, count)
    .map(({ place }) => place);
}

/** "buenos" for "Buenos Aires"; fewer letters begin too much. */
const isBeginning = (wanted: string, key: string): boolean => wanted.length >= 4 && key.startsWith(wanted);

let shared: ReadonlyMap<string, readonly string[]> | undefined;

/** The places that keep a clock which is no place's own name: "EST", "USA"; none for other words. */
export function placesSharing(words: string): ZonePlace[] {
  shared ??= new Map(
    sharedClocks.flatMap(({ names, zones }) => names.map(name => [keyOf(name), zones] as const)),
  );
  return (shared.get(keyOf(words)) ?? []).map(zone => ({ zone, name: cityOf(zone) }));
}

const offset = /^(?:utc|gmt)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?$/;

/**
 * For "UTC+3" the larger cities whose clocks are as far from Greenwich now, at most three; none for other words. An
 * offset itself is no zone, for it has no summer: the reader chooses whose summer it is.
 */
export function placesAtOffset(words: string, now: Date, count = 3): ZonePlace[] {
  const [, sign, hours, minutes = '0'] = offset.exec(plainWords(words)) ?? [];
  if (sign === undefined) return [];
  const wanted = (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? 1 : -1);
  return [...new Set([...commonZones, ...Object.keys(placeWords)])]
    .filter(zone => offsetOf(zone, now) === wanted)
    .slice(0, count)
    .map(zone => ({ zone, name: cityOf(zone) }));
}

/** How far a zone's clocks are ahead of Greenwich, in minutes. */
function offsetOf(zone: string, now: Date): number {
  const { day, time } = localTime(now, zone);
  return Date.parse(`${day}T${time}Z`) / 60_000 - Math.floor(now.getTime() / 60_000);
}
