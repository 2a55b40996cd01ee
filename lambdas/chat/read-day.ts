import { dayAfter } from '../delivery/local-time.ts';
import type { Weekday } from '../store/chat.ts';
import { daysAgoForms, lastWeekPrefixes, lastWords, relativeDayWords } from './day-words.ts';
import { plainWords } from './plain-words.ts';
import { readMonthDay } from './read-month-day.ts';
import { readWeekday } from './read-weekdays.ts';

/** Those that do not break a line, and dashes. */
const hyphens = /[\u2010-\u2015\u2212]/g;

let relativeDays: ReadonlyMap<string, number> | undefined;

/** Years, months and days in the orders in which people write them; without a year, the last time there was such a day. */
const forms = [
  /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})$/,
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})$/,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/,
];

/**
 * "yesterday", "3 days ago", "понедельник", "last Monday", "2026-01-31", "31.1.2026", "31/1", "31 January" or
 * 「1月31日」, from plain words, as "2026-01-31"; null for what is no day. A weekday is the last one up to `today`.
 */
export function readDay(plain: string, today: string): string | null {
  relativeDays ??= new Map(
    Object.entries(relativeDayWords).flatMap(([days, words]) =>
      words.map((word): [string, number] => [plainWords(word), Number(days)]),
    ),
  );
  const relative = relativeDays.get(plain);
  if (relative !== undefined) return dayAfter(today, relative);
  return (
    readDaysAgo(plain, today) ?? readNamed(plain, today) ?? readDate(plain, today) ?? readMonth(plain, today)
  );
}

function readDaysAgo(plain: string, today: string): string | null {
  const days = daysAgoForms.map(form => form.exec(plain)?.[1]).find(number => number !== undefined);
  return days === undefined ? null : dayAfter(today, -Number(days));
}

/** By its weekday, with or without a word for the one before today. */
function readNamed(plain: string, today: string): string | null {
  const weekday = readWeekday(plain);
  if (weekday) return lastWeekday(weekday, today);
  const prefix = lastWeekPrefixes.find(word => plain.startsWith(word));
  const ofLastWeek = prefix && readWeekday(plain.slice(prefix.length));
  if (ofLastWeek) return dayAfter(mondayOf(today), ofLastWeek - 8);
  const others = withoutLast(plain);
  const before = others === plain ? null : readWeekday(others);
  return before && lastWeekday(before, dayAfter(today, -1));
}

/** "monday" of "last monday". */
export const withoutLast = (plain: string): string =>
  plain
    .split(' ')
    .filter(word => !isLastWord(word))
    .join(' ');

let knownLast: ReadonlySet<string> | undefined;

function isLastWord(plain: string): boolean {
  knownLast ??= new Set(lastWords.map(plainWords));
  return knownLast.has(plain);
}

/** The last day up to `today` that is such a weekday. */
export const lastWeekday = (weekday: Weekday, today: string): string =>
  dayAfter(today, -((weekdayOf(today) - weekday + 7) % 7));

export const mondayOf = (day: string): string => dayAfter(day, 1 - weekdayOf(day));

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

function readMonth(plain: string, today: string): string | null {
  const parts = readMonthDay(plain);
  return parts && dayOfParts(parts, today);
}

function readDate(plain: string, today: string): string | null {
  const written = plain.replace(hyphens, '-');
  const parts = forms.map(form => form.exec(written)?.groups).find(groups => groups !== undefined);
  return parts ? dayOfParts(parts, today) : null;
}

/** Without a year, the last time there was such a day. */
function dayOfParts(parts: Partial<Record<'year' | 'month' | 'day', string>>, today: string): string | null {
  if (parts.year) return validDay(parts.year, parts.month, parts.day);
  const thisYear = Number(today.slice(0, 4));
  // Eight years back there was a 29 February.
  for (let year = thisYear; year > thisYear - 9; year--) {
    const day = validDay(String(year), parts.month, parts.day);
    if (day && day <= today) return day;
  }
  return null;
}

function validDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
