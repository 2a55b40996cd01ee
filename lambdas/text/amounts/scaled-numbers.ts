import { numbersWithPlaces } from '../verify/numbers-in.ts';

/** A number of a text and where it stands, with what scales it. */
export interface PlacedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Words that multiply the number before them, by language, the longer before those that they begin with: a language
 * counts in thousands, lakhs or ten thousands, and a translation with it ("1.2 million" is "120万").
 */
const scales: Readonly<Record<string, readonly (readonly [pattern: string, factor: number])[]>> = {
  en: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion|bn', 1e9],
    ['trillion|tn', 1e12],
  ],
  es: [
    ['mil millones|miles de millones', 1e9],
    ['mil', 1e3],
    ['mill[oó]n(?:es)?', 1e6],
    ['bill[oó]n(?:es)?', 1e12],
  ],
  fr: [
    ['mille', 1e3],
    ['millions?', 1e6],
    ['milliards?', 1e9],
    ['billions?', 1e12],
  ],
  de: [
    ['tausend', 1e3],
    ['million(?:en)?|mio', 1e6],
    ['milliarden?|mrd', 1e9],
    ['billion(?:en)?', 1e12],
  ],
  pt: [
    ['mil milhões', 1e9],
    ['mil', 1e3],
    ['milhão|milhões', 1e6],
    ['bilhão|bilhões', 1e9],
    ['trilhão|trilhões', 1e12],
  ],
  ru: [
    ['тысяч\\p{L}*|тыс', 1e3],
    ['миллион\\p{L}*|млн', 1e6],
    ['миллиард\\p{L}*|млрд', 1e9],
    ['триллион\\p{L}*|трлн', 1e12],
  ],
  ar: [
    ['ألف(?:ا|ًا)?|آلاف', 1e3],
    ['مليون(?:ا|ًا)?|ملايين', 1e6],
    ['مليار(?:ا|ًا|ات)?', 1e9],
    ['تريليون(?:ا|ًا)?', 1e12],
  ],
  hi: [
    ['हज़ार|हजार', 1e3],
    ['लाख', 1e5],
    ['करोड़', 1e7],
    ['अरब', 1e9],
  ],
  zh: [
    ['万亿|萬億|兆', 1e12],
    ['千万', 1e7],
    ['百万', 1e6],
    ['[万萬]', 1e4],
    ['[亿億]', 1e8],
    ['千', 1e3],
  ],
  ja: [
    ['兆', 1e12],
    ['億', 1e8],
    ['千万', 1e7],
    ['百万', 1e6],
    ['万', 1e4],
    ['千', 1e3],
  ],
};

/** The numbers that a text in lower case has in digits, each with the word that scales it ("6.2 billion"). */
export function scaledNumbers(text: string, language: string): PlacedNumber[] {
  const found: PlacedNumber[] = [];
  let previousEnd = -1;
  for (const { value, start, end } of numbersWithPlaces(text)) {
    const [length, factor] = scaleAt(text, end, language);
    const scaled = rounded(Number(value) * factor);
    // "1億2000万" is one number.
    const before = start === previousEnd ? found.pop() : undefined;
    found.push({
      value: rounded(scaled + (before?.value ?? 0)),
      start: before?.start ?? start,
      end: end + length,
    });
    previousEnd = length > 0 ? end + length : -1;
  }
  return found;
}

/** The word behind a number that scales it: how long it is with what stands before it, and by how much. */
export function scaleAt(text: string, at: number, language: string): [length: number, factor: number] {
  for (const [pattern, factor] of compiledScales(language)) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found) return [found.length, factor];
  }
  return [0, 1];
}

const compiled = new Map<string, readonly (readonly [pattern: RegExp, factor: number])[]>();

function compiledScales(language: string): readonly (readonly [pattern: RegExp, factor: number])[] {
  const known = compiled.get(language);
  if (known) return known;
  const wordEnd = language === 'zh' || language === 'ja' ? '' : '(?!\\p{L})';
  const made = (scales[language] ?? []).map(
    ([pattern, factor]) =>
      [new RegExp(`[\\s\\u00a0\\u202f-]?(?:${pattern})${wordEnd}`, 'uy'), factor] as const,
  );
  compiled.set(language, made);
  return made;
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
