import { localeOf } from '../message/locale-of.ts';
import { plainWords } from './plain-words.ts';

/** The parts of a day as they were written, the month as its number. */
interface MonthDay {
  readonly year?: string;
  readonly month: string;
  readonly day: string;
}

/** "of" and "of the year", in dates. */
const connecting: ReadonlySet<string> = new Set(['de', 'of', 'the', 'den', 'г', 'года']);

/** "23", "23rd", "1er", "1º"; Japanese and Chinese days have no month by name. */
const dayForm = /^(\d{1,2})(?:st|nd|rd|th|er|[ºoª])?$/;
const yearForm = /^\d{4}$/;

let months: ReadonlyMap<string, string> | undefined;

/** "23 November", "Nov 23rd 2026", "23 de noviembre", "23 ноября", from plain words; null for what names no month and day. */
export function readMonthDay(plain: string): MonthDay | null {
  if (!/\d/.test(plain) || !/[\p{L}\p{M}]{3}/u.test(plain)) return null;
  const words = plain.split(' ').filter(word => !connecting.has(word));
  if (words.length < 2 || words.length > 3) return null;
  months ??= monthNames();
  const month = words.map(word => months?.get(word)).find(number => number !== undefined);
  const day = words.map(word => dayForm.exec(word)?.[1]).find(number => number !== undefined);
  const year = words.find(word => yearForm.test(word));
  if (!month || !day || words.length !== (year ? 3 : 2)) return null;
  return { month, day, ...(year && { year }) };
}

/** The names of the months in all of the bot's languages, long and short, by themselves and behind a day. */
function monthNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const locale of Object.values(localeOf))
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(locale, { month, ...(day && { day }), timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2026, number - 1, 1));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          // Chinese and Japanese count their months.
          if (!/\d/.test(name)) names.set(plainWords(name).replace(/\.$/, ''), String(number));
        }
      }
  return names;
}
