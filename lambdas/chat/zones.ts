import { editDistance } from './edit-distance.ts';
import { placeWords } from './place-words.ts';
import { plainWords } from './plain-words.ts';
import { renamedZones } from './renamed-zones.ts';

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
export function findZone(words: string): string | null {
  const wanted = keyOf(words);
  return resolveName(wanted) ?? zonesByKey().get(wanted) ?? null;
}

let known: ReadonlyMap<string, string> | undefined;

/** Every name that is understood, folded, with its zone. A zone's own name goes before a city, a city before a place. */
function zonesByKey(): ReadonlyMap<string, string> {
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

const entry = (words: string, zone: string): [string, string] => [keyOf(words), zone];

const cityOf = (zone: string): string => zone.split('/').at(-1) ?? zone;

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

/** The zones whose name or city is most like what was written, the nearest first; none when nothing is like it. */
export function nearestZones(words: string, count = 3): string[] {
  const wanted = keyOf(words).slice(0, longestName);
  if (/[\d+]/.test(wanted)) return [];
  const most = wanted.length < 5 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  const nearest = new Map<string, number>();
  for (const [key, zone] of zonesByKey()) {
    const distance = isBeginning(wanted, key) ? 1 : editDistance(wanted, key, most);
    if (distance <= most && distance < (nearest.get(zone) ?? Number.POSITIVE_INFINITY))
      nearest.set(zone, distance);
  }
  // What is much further away was hardly meant.
  const furthest = Math.min(...nearest.values()) + 1;
  return [...nearest]
    .filter(([, distance]) => distance <= furthest)
    .sort(([a, distanceOfA], [b, distanceOfB]) => distanceOfA - distanceOfB || a.localeCompare(b))
    .slice(0, count)
    .map(([zone]) => zone);
}

/** "buenos" for "Buenos Aires"; fewer letters begin too much. */
const isBeginning = (wanted: string, key: string): boolean => wanted.length >= 4 && key.startsWith(wanted);
