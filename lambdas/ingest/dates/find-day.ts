import { monthOf } from './month-of.ts';

/** A day of the calendar; not yet checked. Months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Finder = (text: string, language: string | undefined, isAmerican: boolean) => Day | null;

/** The day that a text names, its time of day taken out before; null where there is none. */
export const findDay: Finder = (text, language, isAmerican) => {
  for (const find of finders) {
    const day = find(text, language, isAmerican);
    if (day) return day;
  }
  return null;
};

const finders: readonly Finder[] = [compact, yearFirst, eastAsian, vietnamese, worded, numeric, partial];

/** First years less one of the eras that papers in Japan and Taiwan count by. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

function dayOf(year: unknown, month: unknown, day: unknown): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function compact(text: string): Day | null {
  const match = /^\s*(\d{4})(\d{2})(\d{2})(?:\d{4,6})?(?!\d)/.exec(text);
  return match && Number(match[1]) > 1800 ? dayOf(match[1], match[2], match[3]) : null;
}

function yearFirst(text: string): Day | null {
  const match = /(?<!\d)(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/.exec(text);
  return match && dayOf(match[1], match[3], match[4]);
}

function eastAsian(text: string): Day | null {
  const pattern =
    /(令和|平成|昭和|民[國国])?\s*(\d{1,4}|元)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?/;
  const match = pattern.exec(text);
  if (!match) return null;
  const year = match[2] === '元' ? 1 : Number(match[2]);
  return dayOf(match[1] ? (eras[match[1]] ?? 0) + year : fullYear(year), match[3], match[4]);
}

/** "ngày 26 tháng 11 năm 2026", "26 Tháng 11, 2026". */
function vietnamese(text: string): Day | null {
  const match = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,|\s+năm)?\s+(\d{4})(?!\d)/iu.exec(text);
  return match && dayOf(match[3], match[2], match[1]);
}

/** A month by its name, with the numbers around it: "5 January 2026", "January 5th, 2026", "2026. január 5.". */
function worded(text: string, language: string | undefined): Day | null {
  const tokens = text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  for (let at = 0; at < tokens.length; at++) {
    const isPair = monthOf(`${tokens[at]} ${tokens[at + 1]}`, language) !== null;
    const name = isPair ? `${tokens[at]} ${tokens[at + 1]}` : (tokens[at] ?? '');
    const month = /\d/.test(name) ? null : monthOf(name, language);
    if (!month || isTuesday(name, tokens.slice(at + 1, at + 4), language)) continue;
    const found = around(tokens.slice(0, at), tokens.slice(at + (isPair ? 2 : 1)), month);
    if (found) return found;
  }
  return null;
}

/** "mar.", "marți": Tuesday in Romance languages where another month follows. */
function isTuesday(name: string, next: readonly string[], language: string | undefined): boolean {
  return /^mar(?:ț|ţ|t)?i?$/i.test(name) && next.some(word => !/\d/.test(word) && monthOf(word, language));
}

function around(before: readonly string[], after: readonly string[], month: number): Day | null {
  const numbersBefore = before.slice(-3).filter(isNumber).reverse();
  const numbersAfter = after.slice(0, 5).filter(isNumber);
  const [near, far] = numbersBefore;
  const [first, second] = numbersAfter;
  if (near && near.length === 4 && first) return dayOf(near, month, first);
  if (near && near.length <= 2 && first) return dayOf(fullYear(first), month, near);
  if (first && second && first.length <= 2) return dayOf(fullYear(second), month, first);
  return near && near.length <= 2 && far?.length === 4 ? dayOf(far, month, near) : null;
}

function isNumber(token: string): boolean {
  return /^\d{1,4}$/.test(token);
}

/** "5/1/2026": day first, but in American English; "26-01-05" with dashes is ISO 8601's old short form. */
function numeric(text: string, _language: string | undefined, isAmerican: boolean): Day | null {
  const match = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [, first, separator, second, last = ''] = match;
  if (separator === '-' && first?.length === 2 && last.length === 2)
    return dayOf(fullYear(first), second, last);
  const isMonthFirst =
    Number(second) > 12 || (separator === '/' && isAmerican && Number(first) <= 12 && Number(second) > 0);
  return isMonthFirst ? dayOf(fullYear(last), first, second) : dayOf(fullYear(last), second, first);
}

/** ISO 8601 by day of the year, by week, by month or year alone. */
function partial(text: string): Day | null {
  const match = /^\s*(\d{4})(?:-?(\d{3})|-?W(\d{2})(?:-?([1-7]))?|-(\d{2}))?\s*$/.exec(text);
  if (!match) return null;
  const [, year, dayOfYear, week, weekday, month] = match;
  if (dayOfYear) return fromUtc(Date.UTC(Number(year), 0, Number(dayOfYear)));
  if (week) return fromUtc(weekStart(Number(year), Number(week)) + (Number(weekday ?? 1) - 1) * 86_400_000);
  return dayOf(year, month ?? 1, 1);
}

/** The first week is the one with 4 January; weeks begin on Monday. */
function weekStart(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
  return monday + (week - 1) * 7 * 86_400_000;
}

function fromUtc(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Two digits: 1970 to 2069, as POSIX has it (nearly: its window begins at 1969). */
function fullYear(written: string | number): number {
  const year = Number(written);
  if (String(written).length > 2 || year > 99) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
