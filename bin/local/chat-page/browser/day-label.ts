/** A day as a chat names it: Today, Yesterday, "12 March", and with the year where it is not this one. */
export function dayLabel(day: Date, today: Date, locale?: string): string {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const daysAgo = (midnight(today) - midnight(day)) / 86_400_000;
  if (daysAgo === 0) return 'Today';
  if (daysAgo === 1) return 'Yesterday';
  const isThisYear = day.getFullYear() === today.getFullYear();
  return day.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}
