/** Minutes east of Greenwich of the abbreviations that feeds and pages use; the commonest reading of each. */
const fixedOffsets: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  MET: 60,
  WAT: 60,
  CEST: 120,
  MESZ: 120,
  MEST: 120,
  EET: 120,
  SAST: 120,
  CAT: 120,
  EEST: 180,
  IDT: 180,
  MSK: 180,
  TRT: 180,
  EAT: 180,
  IRST: 210,
  GST: 240,
  SAMT: 240,
  PKT: 300,
  UZT: 300,
  YEKT: 300,
  IST: 330,
  NPT: 345,
  BDT: 360,
  MMT: 390,
  ICT: 420,
  WIB: 420,
  AWST: 480,
  HKT: 480,
  MYT: 480,
  PHT: 480,
  SGT: 480,
  WITA: 480,
  JST: 540,
  KST: 540,
  WIT: 540,
  ACST: 570,
  AEST: 600,
  ACDT: 630,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  NST: -210,
  NDT: -150,
  ADT: -180,
  ART: -180,
  BRT: -180,
  AST: -240,
  BOT: -240,
  CLT: -240,
  EDT: -240,
  VET: -240,
  CDT: -300,
  COT: -300,
  EST: -300,
  PET: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  AKDT: -480,
  PST: -480,
  AKST: -540,
  HST: -600,
};

/** Names without a season: standard or daylight time, whichever holds on the day. */
const places: Readonly<Record<string, string>> = {
  AT: 'America/Halifax',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** Zones of languages whose papers nearly all share one: a time without a zone means that one. */
const homeOffsets: Readonly<Record<string, number>> = { hi: 330, ja: 540, ko: 540, zh: 480 };

/** One zone is known by this name (in capitals). */
export function isZoneName(name: string): boolean {
  return Object.hasOwn(fixedOffsets, name) || Object.hasOwn(places, name);
}

/** Minutes east of Greenwich of a named zone at a local time (milliseconds as if it were UTC); null if unknown. */
export function namedOffset(name: string, localMs: number, language?: string): number | null {
  if (name === 'CST' && language === 'zh') return 480;
  const place = name.includes('/') ? name : places[name];
  return place ? offsetAt(place, localMs) : (fixedOffsets[name] ?? null);
}

/** The zone that a time without one is in, by the language it is written in; 0 where that says nothing. */
export function homeOffset(language: string | undefined): number {
  return homeOffsets[language ?? ''] ?? 0;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, for making one costs more than reading a hundred dates; throws `RangeError` for an unknown place. */
function formatOf(place: string): Intl.DateTimeFormat {
  const known = formats.get(place);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' });
  formats.set(place, format);
  return format;
}

/** Null for a place that the zone database does not know. */
function offsetAt(place: string, localMs: number): number | null {
  const guess = offsetOfInstant(place, localMs);
  // The offset that holds at the local time taken for UTC is wrong for some hours around a clock change only.
  return guess === null ? null : offsetOfInstant(place, localMs - guess * 60_000);
}

function offsetOfInstant(place: string, time: number): number | null {
  try {
    const name =
      formatOf(place)
        .formatToParts(time)
        .find(part => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
    return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  } catch {
    return null;
  }
}
