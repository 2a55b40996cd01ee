import type { Dictionary } from '../message/locales/dictionary.ts';
import { type Weekday, weekdays } from '../store/chat.ts';
import type { Category } from '../text/category.ts';
import { readCategory } from './read-digest-words.ts';
import { findZone } from './zones.ts';

/** What a reader wrote behind /subscribe; empty and null where nothing was said. */
export interface SubscribeWords {
  readonly categories: readonly Category[];
  readonly isAllCategories: boolean;
  readonly times: readonly string[];
  readonly weekdays: readonly Weekday[];
  readonly zone: string | null;
  readonly badTimes: readonly string[];
  /** Looks like a zone ("Europe/Madird") and is none. */
  readonly badZone: string | null;
  readonly unknown: readonly string[];
}

export const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
export const weekend: readonly Weekday[] = [6, 7];

/** "weekdays", "daily" and "weekend" in English; the buttons have them in every language. */
const dayWords: Readonly<Record<string, readonly Weekday[]>> = {
  daily: weekdays,
  weekdays: workdays,
  workdays,
  weekend,
  weekends: weekend,
};

type Draft = { -readonly [Key in keyof SubscribeWords]: SubscribeWords[Key] };

/** Reads categories, times, weekdays and a zone, in any order. */
export function readSubscribeWords(words: string, dictionary: Dictionary): SubscribeWords {
  const draft: Draft = {
    categories: [],
    isAllCategories: false,
    times: [],
    weekdays: [],
    zone: null,
    badTimes: [],
    badZone: null,
    unknown: [],
  };
  for (const word of words.split(/[\s,;]+/u).filter(Boolean)) readWord(word, draft, dictionary);
  return { ...draft, times: [...new Set(draft.times)].sort(), weekdays: [...new Set(draft.weekdays)].sort() };
}

/** The first reading that fits wins: a time looks like nothing else, a city could be many things. */
function readWord(word: string, draft: Draft, dictionary: Dictionary): void {
  const lower = word.toLowerCase();
  const days = (Object.hasOwn(dayWords, lower) && dayWords[lower]) || readWeekday(lower, dictionary);
  const category = readCategory(lower, dictionary);
  if (/^\d{1,2}[:.h]\d{1,2}$/.test(lower)) readTime(word, draft);
  else if (days) draft.weekdays = [...draft.weekdays, ...days];
  else if (category === 'all') draft.isAllCategories = true;
  else if (category) draft.categories = [...new Set([...draft.categories, category])];
  else readZone(word, draft);
}

function readTime(word: string, draft: Draft): void {
  const time = normaliseTime(word);
  if (time) draft.times = [...draft.times, time];
  else draft.badTimes = [...draft.badTimes, word];
}

/** "7:30", "07.30" and "7h30" as "07:30"; null for what is no time of day. */
export function normaliseTime(word: string): string | null {
  const [hours = '', minutes = ''] = word.toLowerCase().split(/[:.h]/);
  const isTime =
    /^\d{1,2}$/.test(hours) && /^\d{2}$/.test(minutes) && Number(hours) < 24 && Number(minutes) < 60;
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

function readWeekday(word: string, dictionary: Dictionary): readonly Weekday[] | null {
  const index = dictionary.weekdays.findIndex(name => name.toLowerCase() === word);
  const day = weekdays[index];
  return day ? [day] : null;
}

function readZone(word: string, draft: Draft): void {
  const zone = findZone(word);
  if (zone) draft.zone = zone;
  else if (/^[\p{L}_]+(\/[\p{L}_-]+)+$/u.test(word)) draft.badZone = word;
  else draft.unknown = [...draft.unknown, word];
}
