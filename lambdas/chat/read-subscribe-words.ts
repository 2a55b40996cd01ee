import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Weekday } from '../store/chat.ts';
import type { Category } from '../text/category.ts';
import { isSmallWord } from './is-small-word.ts';
import { readCategory } from './read-category.ts';
import { readPhrases } from './read-phrases.ts';
import { readTime } from './read-time.ts';
import { readWeekdays } from './read-weekdays.ts';
import { findPlace, placesSharing, type ZonePlace } from './zones.ts';

/** What a reader wrote behind /subscribe; empty and null where nothing was said. */
export interface SubscribeWords {
  readonly categories: readonly Category[];
  readonly isAllCategories: boolean;
  readonly times: readonly string[];
  readonly weekdays: readonly Weekday[];
  /** The zone, and the place by which it was named. */
  readonly place: ZonePlace | null;
  readonly badTimes: readonly string[];
  /** Looks like a zone ("Europe/Madird", "UTC+2", "EST") and is none. */
  readonly badZone: string | null;
  readonly unknown: readonly string[];
}

/** What a phrase can be, and what is then taken from it. */
interface ValueOf {
  time: string;
  weekdays: readonly Weekday[];
  category: Category | 'all';
  place: ZonePlace;
  'bad-time': string;
  'bad-zone': string;
  'small-word': null;
}

type Meaning = {
  readonly [Kind in keyof ValueOf]: { readonly kind: Kind; readonly value: ValueOf[Kind] };
}[keyof ValueOf];

/** Reads categories, times, weekdays and a zone, in any order and in any of the bot's languages. */
export function readSubscribeWords(words: string, dictionary: Dictionary): SubscribeWords {
  const { meanings, unknown } = readPhrases<Meaning>(words, (plain, own) => read(plain, own, dictionary));
  const valuesOf = <Kind extends keyof ValueOf>(kind: Kind) =>
    meanings.flatMap(meaning => (meaning.kind === kind ? [meaning.value as ValueOf[Kind]] : []));
  const categories = new Set(valuesOf('category'));
  return {
    categories: [...categories].filter(category => category !== 'all'),
    isAllCategories: categories.has('all'),
    times: [...new Set(valuesOf('time'))].sort(),
    weekdays: [...new Set(valuesOf('weekdays').flat())].sort(),
    place: valuesOf('place').at(-1) ?? null,
    badTimes: valuesOf('bad-time'),
    badZone: valuesOf('bad-zone')[0] ?? null,
    unknown,
  };
}

/**
 * The first reading that fits wins: a time looks like nothing else, and no category is called like a place, but some are like
 * one without its ending («الرياض»).
 */
function read(plain: string, own: string, dictionary: Dictionary): Meaning | null {
  const time = readTime(plain);
  if (time)
    return time.kind === 'bad' ? { kind: 'bad-time', value: own } : { kind: 'time', value: time.time };
  const days = readWeekdays(plain);
  if (days) return { kind: 'weekdays', value: days };
  const place = findPlace(plain);
  if (place) return { kind: 'place', value: place };
  const category = readCategory(plain, dictionary);
  if (category) return { kind: 'category', value: category };
  if (isSmallWord(plain)) return { kind: 'small-word', value: null };
  return looksLikeZone.test(plain) || placesSharing(plain).length > 0
    ? { kind: 'bad-zone', value: own }
    : null;
}

/** "europe/madird", and offsets from Greenwich, which have no summer and are therefore no zones. */
const looksLikeZone = /^(?:[\p{L}_]+(?:\/[\p{L}_-]+)+|(?:utc|gmt)?[+\u2212-]\d{1,2}(?::?\d{2})?)$/u;

/** "7:30", "07.30" and "7h30" as "07:30"; null for what is no time of day. */
export function normaliseTime(word: string): string | null {
  const read = readTime(word.toLowerCase());
  return read?.kind === 'time' ? read.time : null;
}
