/** What the calendar and the clock on a wall show: "2026-11-23" and "07:30". */
export interface LocalTime {
  readonly day: string;
  readonly time: string;
}

const dayMs = 86_400_000;

/** The local date and time of a moment in an IANA zone. */
export function localTime(moment: Date, zone: string): LocalTime {
  const shown = new Date(moment.getTime() + offsetMs(moment.getTime(), zone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The same in one: "2026-11-23T07:30", the name of a slot. */
export function slotName(moment: Date, zone: string): string {
  const { day, time } = localTime(moment, zone);
  return `${day}T${time}`;
}

/**
 * The moment at which the clocks of an IANA zone show a time. Of a time that occurs twice it is the first; a time that
 * a clock change skips moves forward by as much (RFC 5545, section 3.3.5; Temporal calls it 'compatible').
 */
export function momentOf({ day, time }: LocalTime, zone: string): Date {
  const shown = Date.parse(`${day}T${time}Z`);
  // No zone is a whole day from UTC, and none changes its clocks twice in two days.
  const [before, after] = [offsetMs(shown - dayMs, zone), offsetMs(shown + dayMs, zone)];
  if (before === after) return new Date(shown - before);
  // The greater offset is the earlier moment.
  const offset = [Math.max(before, after), Math.min(before, after)].find(
    each => offsetMs(shown - each, zone) === each,
  );
  return new Date(shown - (offset ?? before));
}

/** The date some days after another; before it where they are negative. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Kept, for making one takes as long as asking it a hundred times; there are some four hundred zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which the clocks of a zone are ahead of UTC at a moment. */
function offsetMs(moment: number, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    clocks.set(zone, clock);
  }
  // "11/23/2026, GMT+05:45"; "GMT" alone where the offset is nothing; seconds only in former centuries.
  const [, sign, hours, minutes, seconds = 0] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(clock.format(moment)) ?? [];
  if (!sign) return 0;
  return Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
