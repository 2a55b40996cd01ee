/** Writes days ("2026-11-23") in the words of a locale: "Monday 23 November 2026". The Gregorian calendar everywhere. */
export function writeDate(locale: string): (day: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return day => {
    format ??= new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC', calendar: 'gregory' });
    return format.format(new Date(`${day}T12:00:00Z`));
  };
}
