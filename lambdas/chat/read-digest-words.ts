import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Category } from '../text/category.ts';
import { isSmallWord } from './is-small-word.ts';
import { readCategory } from './read-category.ts';
import { readDay } from './read-day.ts';
import { readPhrases } from './read-phrases.ts';

/** What a reader wrote behind /digest. `day` null means the last 24 hours. */
export type DigestWords =
  | { readonly kind: 'wish'; readonly category: Category | 'all'; readonly day: string | null }
  | { readonly kind: 'unknown'; readonly words: string };

type Meaning =
  | { readonly category: Category | 'all' }
  | { readonly day: string }
  | { readonly isSmallWord: true };

/** Reads categories (by their names in the reader's language or in English) and days, in any order; the last of each counts. */
export function readDigestWords(words: string, today: string, dictionary: Dictionary): DigestWords {
  const { meanings, unknown } = readPhrases<Meaning>(words, plain => {
    const category = readCategory(plain, dictionary);
    if (category) return { category };
    const day = readDay(plain, today);
    if (day) return { day };
    return isSmallWord(plain) ? { isSmallWord: true } : null;
  });
  if (unknown.length > 0) return { kind: 'unknown', words: unknown.join(' ') };
  const wish = Object.assign({ category: 'all', day: null }, ...meanings);
  return { kind: 'wish', category: wish.category, day: wish.day };
}
