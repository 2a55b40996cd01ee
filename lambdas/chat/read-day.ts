import { dayAfter } from '../delivery/local-time.ts';
import { relativeDayWords } from './day-words.ts';
import { plainWords } from './plain-words.ts';
import { readWeekday } from './read-weekdays.ts';

let relativeDays: ReadonlyMap<string, number> | undefined;

/** Years, months and days in the orders in which people write them; without a year, the last time there was such a day. */
const forms = [
  /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})$/,
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})$/,
  /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/,
];

/**
 * "yesterday", "понедельник", "2026-01-31", "31.1.2026", "31/1" or 「1月31日」, from plain words, as "2026-01-31";
 * null for what is no day. A weekday is the last one up to `today`.
 */
export function readDay(plain: string, today: string): string | null {
  relativeDays ??= new Map(
    Object.entries(relativeDayWords).flatMap(([days, words]) =>
      words.map((word): [string, number] => [plainWords(word), Number(days)]),
    ),
  );
  const relative = relativeDays.get(plain);
  if (relative !== undefined) return dayAfter(today, relative);
  return lastWeekday(plain, today) ?? readDate(plain, today);
}

function lastWeekday(plain: string, today: string): string | null {
  const weekday = readWeekday(plain);
  if (!weekday) return null;
  const since = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return dayAfter(today, -since);
}

function readDate(plain: string, today: string): string | null {
  const parts = forms.map(form => form.exec(plain)?.groups).find(groups => groups !== undefined);
  if (!parts) return null;
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
