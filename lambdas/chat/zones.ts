import { cleanLine } from '../message/clean-text.ts';

/** Every zone of the runtime's own time zone database. */
let known: readonly string[] | undefined;
const knownZones = (): readonly string[] => {
  known ??= ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return known;
};

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

/** The IANA zone that a reader means: by its name ("europe/madrid"), an alias, or its city ("Madrid"); null for none. */
export function findZone(words: string): string | null {
  const wanted = words.trim().replace(/\s+/g, '_').toLowerCase();
  const exact = knownZones().find(zone => zone.toLowerCase() === wanted || cityOf(zone) === wanted);
  return exact ?? resolveAlias(wanted);
}

/** Aliases ("Asia/Calcutta", "US/Eastern") are known to the runtime without being listed. Offsets are no zones: they have no summer. */
function resolveAlias(name: string): string | null {
  if (!/^[a-z]+(?:\/[a-z_-]+)+$/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The zones whose name or city is most like what was written, the nearest first; none when nothing is like it. */
export function nearestZones(words: string, count = 3): string[] {
  const wanted = cleanLine(words).replace(/\s+/g, '_').toLowerCase().slice(0, 40);
  return knownZones()
    .map(zone => ({
      zone,
      distance: Math.min(distance(wanted, zone.toLowerCase()), distance(wanted, cityOf(zone))),
    }))
    .filter(candidate => candidate.distance <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance || a.zone.localeCompare(b.zone))
    .slice(0, count)
    .map(candidate => candidate.zone);
}

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).toLowerCase();

/** How many letters must be added, removed or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === b[j] ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
