import { type Day, findDay } from './dates/find-day.ts';
import { type FoundTime, findTime } from './dates/find-time.ts';
import { plainDigits } from './dates/plain-digits.ts';
import { homeOffset, namedOffset } from './dates/zone-offset.ts';

/** What says when is short; the rest of a longer text is not looked at. */
const longestText = 200;

/**
 * The first date in a text as ISO 8601 in UTC ("2026-01-05T09:30:00.000Z"), or null where there is none or it
 * does not exist (31 June). Reads ISO 8601, RFC 822, asctime, JavaScript's own, worded and numeric dates in the
 * languages of `month-names.ts` and of East Asia, digits of any script, Unix times (10 or 13 digits).
 * `language` (a tag such as "pt-BR") settles what the text leaves open: 5/1 in American English is May, and a
 * time without a zone is local in Chinese, Japanese, Korean and Hindi, UTC elsewhere. A date alone is midnight UTC.
 */
export function parseDate(text: string, language?: string): string | null {
  const usual = readUsual(text);
  if (usual) return usual;
  const plain = plainDigits(text.slice(0, longestText))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const stamp = /^(\d{10})(?:\.\d+)?$|^(\d{13})$/.exec(plain);
  if (stamp) return isoOf(stamp[1] ? Number(stamp[1]) * 1000 : Number(stamp[2]));
  const primary = language?.toLowerCase().split(/[-_]/)[0];
  return readDate(plain, primary, language);
}

const shortMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const rfc822 =
  /^\s*(?:[A-Za-z]{3},\s?)?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|UTC|Z|([+-])(\d\d)(\d\d))\s*$/;
const iso8601 = /^\s*(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))\s*$/;

/** The two forms that nearly all feeds use, quickly: a feed has hundreds of them. */
function readUsual(text: string): string | null {
  const worded = rfc822.exec(text);
  if (worded) {
    const [, day, name = '', year, ...clock] = worded;
    return fromParts(
      { year: Number(year), month: shortMonths.indexOf(name) / 3 + 1, day: Number(day) },
      clock,
    );
  }
  const [match, year, month, day, ...clock] = iso8601.exec(text) ?? [];
  if (!match) return null;
  return fromParts({ year: Number(year), month: Number(month), day: Number(day) }, clock);
}

function fromParts(day: Day, clock: readonly (string | undefined)[]): string | null {
  const [hour = 0, minute = 0, second = 0] = clock.slice(0, 3).map(Number);
  const sign = clock[3] === '-' ? -1 : 1;
  const offset = sign * (Number(clock[4] ?? 0) * 60 + Number(clock[5] ?? 0));
  return Math.abs(offset) <= 14 * 60 ? instantOf(day, { hour, minute, second }, () => offset) : null;
}

function readDate(text: string, primary: string | undefined, language: string | undefined): string | null {
  const time = findTime(text) ?? compactTime(text);
  const day = findDay(time?.rest ?? text, primary, isAmerican(language));
  return day && instantOf(day, time, local => (time ? offsetOf(time, local, text, primary) : 0));
}

type Clock = Pick<FoundTime, 'hour' | 'minute' | 'second'>;

/** Null where the day or the time does not exist. `offsetAt` gets the local time as if it were UTC. */
function instantOf(day: Day, clock: Clock | null, offsetAt: (localMs: number) => number): string | null {
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.year < 1000) return null;
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  if (new Date(midnight).getUTCDate() !== day.day) return null;
  if (!clock) return isoOf(midnight);
  if (clock.hour > 24 || clock.minute > 59 || clock.second > 61) return null;
  const local = midnight + ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000;
  return isoOf(local - offsetAt(local) * 60_000);
}

/** "20260105093000": fourteen or twelve digits, the last of them the time. */
function compactTime(text: string): FoundTime | null {
  const match = /^((?:19|20)\d{6})(\d{2})(\d{2})(\d{2})?\s?(Z|UTC|GMT)?$/.exec(text);
  if (!match) return null;
  const [, rest = '', hour, minute, second] = match;
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return { ...clock, offset: null, zone: match[5] ? 'UTC' : null, rest };
}

function offsetOf(time: FoundTime, local: number, text: string, language: string | undefined): number {
  if (time.offset !== null) return time.offset;
  const named = time.zone ? namedOffset(time.zone, local, language) : null;
  return named ?? homeOffset(language ?? languageOfWords(text));
}

/** The words around a time, where only one language's papers write so. */
function languageOfWords(text: string): string | undefined {
  if (/[년월일]|오[전후]/.test(text)) return 'ko';
  if (/午前|午後|[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/बजे|पूर्वाह्न|अपराह्न/.test(text)) return 'hi';
  return /上午|下午|凌晨|晚上|[时点]|\d号/.test(text) ? 'zh' : undefined;
}

/** Month before day: English but where the region says otherwise, and where nothing is known. */
function isAmerican(language: string | undefined): boolean {
  return language === undefined || /^en(?:[-_](?:us|ph|ca))?$/i.test(language);
}

function isoOf(time: number): string | null {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : null;
}
