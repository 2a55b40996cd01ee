/** Writes the weekday of a day ("2026-11-23") in the words of a locale: "Monday". */
export function writeWeekday(locale: string): (day: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return day => {
    format ??= new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${day}T12:00:00Z`));
  };
}
