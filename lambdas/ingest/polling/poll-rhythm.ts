/** All in minutes. */
const hour = 60;
const day = 24 * hour;
const week = 7 * day;

/** The bounds of every rhythm. */
export const shortestPauseMinutes = 5;
export const longestPauseMinutes = 6 * hour;

/** So long a paper's habits are remembered; one that stops printing falls back to the longest pause after it. */
const memory = 28 * day;
/** A source is new until it has published so often, over so long: then it is looked at neither often nor seldom. */
const enoughTimes = 8;
const enoughSpan = 3 * day;
const newcomers = { shortest: 30, longest: 2 * hour };
/** Entries that are expected to have come by the next poll: with fewer, most polls find nothing. */
const expectedEntries = 0.15;
/** Share of the rate that hangs on the hour of day: what is left may come at any hour. */
const habitual = 0.8;
/** An hour's habit reaches as far on either side: papers are early and late, and clocks change by an hour. */
const reach = hour;
/** Weeks before the days of the week count, and entries a weekday is taken to have had before: one Sunday proves nothing. */
const enoughWeeks = 2;
const priorEntries = 2;
/** What is left of the rate right after an entry: fewer gaps than not were that short. */
const leastAfterEntry = 0.25;
const step = 5;

/**
 * The pause until a source is to be polled next, in minutes from 5 to 360, learned from when it published: `published`
 * and `now` are minutes since 1970, the order does not matter. As many entries are expected to come by then as make the
 * poll worth it: at the hours and on the weekdays at which the paper prints that is soon, right after an entry later,
 * at the hours at which it never has printed anything hours away. docs/decisions/polling.md has how well this does.
 */
export function pollPauseMinutes(published: readonly number[], now: number): number {
  const times = [...new Set(published)]
    .filter(time => time <= now && now - time <= memory)
    .sort((a, b) => a - b);
  const isNew = new Set(published).size < enoughTimes || now - Math.min(...published) < enoughSpan;
  const [shortest, longest] = isNew
    ? [newcomers.shortest, newcomers.longest]
    : [shortestPauseMinutes, longestPauseMinutes];
  const rate = rateOf(times, now);
  let expected = 0;
  let pause = 0;
  while (pause < longest && expected < expectedEntries) {
    expected += rate(now + pause + step / 2) * step;
    pause += step;
  }
  return Math.max(shortest, pause);
}

/** How many entries a minute are to be expected at a moment. */
function rateOf(times: readonly number[], now: number): (moment: number) => number {
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return () => 0;
  const days = Math.max(1, (now - first) / day);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  return moment => {
    const atThisHour = times.reduce((sum, time) => sum + nearness(clockDistance(time, moment)), 0);
    const anyHour = times.length / day;
    const aDay = habitual * atThisHour + (1 - habitual) * anyHour;
    return (aDay / days) * weekdayFactor(times, moment, days) * gapFactor(gaps, moment - last);
  };
}

/** A triangle of area 1: highest at the time of day itself, nothing an hour away. */
const nearness = (distance: number): number => Math.max(0, 1 - distance / reach) / reach;

/** Between two times of day, the shorter way round. */
function clockDistance(a: number, b: number): number {
  const apart = Math.abs(a - b) % day;
  return Math.min(apart, day - apart);
}

/** How much more than on other days comes on this day of the week. */
function weekdayFactor(times: readonly number[], moment: number, days: number): number {
  if (days < enoughWeeks * 7) return 1;
  const weekday = (minutes: number) => Math.floor((minutes % week) / day);
  const that = weekday(moment);
  const count = times.filter(time => weekday(time) === that).length;
  return (count + priorEntries) / (times.length / 7 + priorEntries);
}

/** The share of gaps that were over after so long. */
function gapFactor(gaps: readonly number[], sinceLast: number): number {
  const over = (gaps.filter(gap => gap <= sinceLast).length + 1) / (gaps.length + 1);
  return leastAfterEntry + (1 - leastAfterEntry) * over;
}
