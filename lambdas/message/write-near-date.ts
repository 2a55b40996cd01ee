/** Writes days ("2026-11-23") without their year, for those that are near: "Monday 23 November". The Gregorian calendar everywhere. */
export function writeNearDate(locale: string): (day: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return day => {
    format ??= new Intl.DateTimeFormat(locale, {
      ...{ weekday: 'long', day: 'numeric', month: 'long' },
      ...{ timeZone: 'UTC', calendar: 'gregory' },
    });
    return format.format(new Date(`${day}T12:00:00Z`));
  };
}
