import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Category } from '../text/category.ts';
import { isSmallWord } from './is-small-word.ts';
import { readCategory } from './read-category.ts';
import { readDay } from './read-day.ts';
import { readPhrases } from './read-phrases.ts';
import { readWeek } from './read-week.ts';
import { readWeekday } from './read-weekdays.ts';

/** What a reader wrote behind /digest. `day` null means the last 24 hours. */
export type DigestWords =
  | { readonly kind: 'wish'; readonly category: Category | 'all'; readonly day: string | null }
  /** Several days, the earliest first: one is to be chosen. */
  | { readonly kind: 'days'; readonly category: Category | 'all'; readonly days: readonly string[] }
  /** Several categories, one of which is to be chosen. */
  | { readonly kind: 'categories'; readonly categories: readonly Category[]; readonly day: string | null }
  | { readonly kind: 'unknown'; readonly words: string };

type Meaning =
  | { readonly category: Category | 'all' }
  | { readonly days: readonly string[]; readonly isWeekday: boolean }
  | { readonly isSmallWord: true };

/** What the meanings come to. */
interface Wish {
  readonly category: Category | 'all';
  readonly days: readonly string[];
}

/** Reads categories and days, in any order and in any of the bot's languages. */
export function readDigestWords(words: string, today: string, dictionary: Dictionary): DigestWords {
  const { meanings, unknown } = readPhrases<Meaning>(words, plain => {
    // What is like a category by its beginning or without its ending may be a day by itself: «mon».
    const day = readDay(plain, today);
    if (day) return { days: [day], isWeekday: readWeekday(plain) !== null };
    const days = readWeek(plain, today);
    if (days) return { days, isWeekday: false };
    const category = readCategory(plain, dictionary);
    if (category) return { category };
    return isSmallWord(plain) ? { isSmallWord: true } : null;
  });
  if (unknown.length > 0) return { kind: 'unknown', words: unknown.join(' ') };
  // "Thursday, 26 November": beside a date the weekday says nothing more.
  const hasDate = meanings.some(meaning => 'days' in meaning && !meaning.isWeekday);
  const counting = meanings.filter(meaning => !('days' in meaning && meaning.isWeekday && hasDate));
  const { category, days }: Wish = Object.assign({ category: 'all', days: [] }, ...counting);
  const [day = null] = days;
  const named = new Set(meanings.flatMap(meaning => ('category' in meaning ? [meaning.category] : [])));
  const several = [...named].filter(each => each !== 'all');
  if (several.length > 1) return { kind: 'categories', categories: several, day };
  return days.length > 1 ? { kind: 'days', category, days } : { kind: 'wish', category, day };
}
