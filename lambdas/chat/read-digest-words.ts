import type { Dictionary } from '../message/locales/dictionary.ts';
import { type Category, categories } from '../text/category.ts';
import { dayAfter } from './time-window.ts';

/** What a reader wrote behind /digest. `day` null means the last 24 hours. */
export type DigestWords =
  | { readonly kind: 'wish'; readonly category: Category | 'all'; readonly day: string | null }
  | { readonly kind: 'unknown'; readonly words: string };

/** "today" and "yesterday" in the ten languages. */
const relativeDays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    today: 0,
    hoy: 0,
    "aujourd'hui": 0,
    'aujourd’hui': 0,
    heute: 0,
    hoje: 0,
    сегодня: 0,
    اليوم: 0,
    आज: 0,
    今天: 0,
    今日: 0,
    yesterday: -1,
    ayer: -1,
    hier: -1,
    gestern: -1,
    ontem: -1,
    вчера: -1,
    أمس: -1,
    कल: -1,
    昨天: -1,
    昨日: -1,
  }),
);

/** Reads categories (by their names in the reader's language or in English) and days, in any order. */
export function readDigestWords(words: string, today: string, dictionary: Dictionary): DigestWords {
  let category: Category | 'all' = 'all';
  let day: string | null = null;
  const unknown: string[] = [];
  for (const word of words
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter(Boolean)) {
    const foundCategory = readCategory(word, dictionary);
    const foundDay = readDay(word, today);
    if (foundCategory) category = foundCategory;
    else if (foundDay) day = foundDay;
    else unknown.push(word);
  }
  return unknown.length > 0 ? { kind: 'unknown', words: unknown.join(' ') } : { kind: 'wish', category, day };
}

/** A category by its name, or by the beginning of it where only one begins so: "econ". */
export function readCategory(word: string, dictionary: Dictionary): Category | 'all' | null {
  if (word === 'all') return 'all';
  const names = (category: Category) => [category, dictionary.categories[category].toLowerCase()];
  const exact = categories.find(category => names(category).includes(word));
  if (exact) return exact;
  const begun = categories.filter(category => names(category).some(name => name.startsWith(word)));
  return word.length >= 3 && begun.length === 1 ? (begun[0] ?? null) : null;
}

/** "yesterday", "2026-01-31", "31.1.2026" or "31/1/2026" as "2026-01-31"; null for what is no day. */
export function readDay(word: string, today: string): string | null {
  const relative = relativeDays.get(word);
  if (relative !== undefined) return dayAfter(today, relative);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word);
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(word);
  if (iso) return validDay(iso[1], iso[2], iso[3]);
  return european ? validDay(european[3], european[2], european[1]) : null;
}

function validDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
