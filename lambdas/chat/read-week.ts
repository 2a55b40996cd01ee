import { dayAfter } from '../delivery/local-time.ts';
import { weekWords } from './day-words.ts';
import { plainWords } from './plain-words.ts';
import { lastWeekday, mondayOf, withoutLast } from './read-day.ts';
import { readWeekdays } from './read-weekdays.ts';

let weeks: ReadonlyMap<string, number> | undefined;

/**
 * The days, up to `today`, of "last week", "esta semana", "the weekend" or "Mon-Wed", from plain words, the earliest first;
 * null for what is no several days.
 */
export function readWeek(plain: string, today: string): readonly string[] | null {
  weeks ??= new Map(
    Object.entries(weekWords).flatMap(([week, words]) =>
      words.map((word): [string, number] => [plainWords(word), Number(week)]),
    ),
  );
  const week = weeks.get(plain);
  if (week !== undefined) return daysOfWeek(dayAfter(mondayOf(today), 7 * week), today);
  const named = readWeekdays(withoutLast(plain)) ?? [];
  return named.length > 1 ? named.map(weekday => lastWeekday(weekday, today)).toSorted() : null;
}

const daysOfWeek = (monday: string, today: string): string[] =>
  Array.from({ length: 7 }, (_, i) => dayAfter(monday, i)).filter(day => day <= today);
