import { isZoneName } from './zone-offset.ts';

/** The time of day in a text, and the text without it. */
export interface FoundTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich, where the zone is a number. */
  readonly offset: number | null;
  /** The zone's name: in capitals, or a place ("Europe/Berlin"). */
  readonly zone: string | null;
  readonly rest: string;
}

/** Hour, minute and second are the first three groups. The order decides. */
const times: readonly RegExp[] = [
  /(?<![\d:])[Tt]?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?(?![\d:])/,
  /(?<=\d)T(\d{2})(?:(\d{2})(\d{2})?)?(?:[.,]\d+)?(?!\d)/,
  /(?<!\d)(\d{1,2})\s*[時时点點시](?!\p{L}*間)\s*(?:(\d{1,2})\s*[分분]\s*)?(?:(\d{1,2})\s*[秒초])?/u,
  /(?<!\d)(\d{1,2})\s?h\s?(?:(\d{2})(?!\d))?\s?(?:min|m)?(?![\p{L}\d])/u,
  /(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{2})(?![\d.])(?=\s?(?:GMT|UTC|[+-]\d))/,
  /(?<![\d.])(\d{1,2})(?:\.(\d{2}))?\s?Uhr/,
  /(?:kl\.?|klo|pukul)\s(\d{1,2})\.(\d{2})(?![\d.])/i,
  /(?<![\d.:])(\d{1,2})(?:\.(\d{2}))?(?=\s?[ap]\.?\s?m\b)/i,
  /(?<![\d.])(\d{1,2})\.(\d{2})(?=\s(?:WIB|WITA|WIT)\b)/,
];

const afternoonAfter = /^\s*(?:p\.?\s?m\b\.?|م(?!\p{L})|مساء|μ\.?μ)/iu;
const morningAfter = /^\s*(?:a\.?\s?m\b\.?|ص(?!\p{L})|صباح|π\.?μ)/iu;
const afternoonWord = /下午|午後|午后|오후|晚上|傍晚|अपराह्न|शाम/;
const morningWord = /上午|午前|오전|凌晨|早上|清晨|पूर्वाह्न|सुबह/;
const numericZone =
  /^\s*\(?(?:GMT|UTC|UT|Z)?\s?([+\-\u2212])(\d{1,2})(?::?(\d{1,2}))?\)?(?![\d./-]|\s?[年月])/i;
/** A place of the zone database, as Java and Python write it. */
const zonePlace = /^\s*\[?([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)\]?/;
const zoneWord = /^\s*[([]?([A-Za-z]{1,5})(?![A-Za-z])[)\]]?/;

/** Finds the time of day with its zone and half of the day; null where the text has none. */
export function findTime(text: string): FoundTime | null {
  for (const pattern of times) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const [hour, minute, second] = [match[1], match[2], match[3]].map(Number).map(value => value || 0);
    return readAround({ hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 }, before, after);
  }
  return null;
}

function readAround(clock: Pick<FoundTime, 'hour' | 'minute' | 'second'>, before: string, after: string) {
  const half = afternoonAfter.exec(after) ?? morningAfter.exec(after);
  const isAfternoon = half ? afternoonAfter.test(after) : afternoonWord.test(before + after);
  const isMorning = half ? !isAfternoon : morningWord.test(before + after);
  const zone = readZone(half ? after.slice(half[0].length) : after, before);
  const hour = halfDayHour(clock.hour, isAfternoon, isMorning);
  return { ...clock, hour, offset: zone.offset, zone: zone.zone, rest: `${before} ${zone.rest}` };
}

function halfDayHour(hour: number, isAfternoon: boolean, isMorning: boolean): number {
  if (isAfternoon && hour < 12) return hour + 12;
  return isMorning && hour === 12 ? 0 : hour;
}

/** The zone stands right after the time, or its name anywhere. */
function readZone(after: string, before: string): Pick<FoundTime, 'offset' | 'zone' | 'rest'> {
  const numeric = numericZone.exec(after);
  if (numeric) return { offset: offsetOf(numeric), zone: null, rest: after.slice(numeric[0].length) };
  const place = zonePlace.exec(after);
  if (place) return { offset: null, zone: place[1] ?? null, rest: after.slice(place[0].length) };
  const word = zoneWord.exec(after);
  const name = word?.[1] ?? '';
  if (word && (isZoneName(name) || /^(?:z|gmt|utc)$/i.test(name)))
    return { offset: null, zone: name.toUpperCase(), rest: after.slice(word[0].length) };
  const elsewhere = `${after} ${before}`.match(/\b[A-Z]{3,4}\b/g)?.find(isZoneName);
  return { offset: null, zone: elsewhere ?? null, rest: after };
}

/** Nowhere is more than 14 hours off: what says so says nothing. */
function offsetOf([, sign, hours, minutes]: RegExpExecArray): number | null {
  const value = Number(hours) * 60 + Number(minutes ?? 0);
  if (value > 14 * 60) return null;
  return sign === '+' ? value : -value;
}
