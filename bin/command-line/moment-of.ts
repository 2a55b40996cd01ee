import { UsageError } from './verb.ts';

/** The moment that an option names, as a date or a time in ISO 8601. Throws `UsageError` for anything else. */
export function momentOf(option: string, text: string): Date {
  const moment = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(moment.getTime()) || !isDay(text.slice(0, 10)))
    throw new UsageError(`${option} ${text} is no date: write it as 2021-12-16 or 2021-12-16T08:00:00Z.`);
  return moment;
}

/** 2026-02-30 is none, though `Date` makes the 2nd of March of it. */
export const isDay = (word: string): boolean => {
  const date = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${word}T`);
};
