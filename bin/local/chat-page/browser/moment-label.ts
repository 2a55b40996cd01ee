/** A moment as the page writes it: "Saturday, 28 November, 07:30". */
export const momentLabel = (moment: Date, locale?: string): string =>
  moment.toLocaleString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
