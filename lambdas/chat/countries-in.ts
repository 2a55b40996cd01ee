import { localeOf } from '../message/locale-of.ts';
import type { InterfaceLanguage } from '../text/language.ts';
import { countryNicknames } from './country-nicknames.ts';
import { plainWords, stemmedWords } from './plain-words.ts';

/** A country that somebody names. */
export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** As it was written. */
  readonly name: string;
}

/** Of what is asked about more countries, the first. */
const maxCountries = 3;
/** Words of the longest names that people write: "República Democrática del Congo". */
const longestName = 5;
/** Names that are words like any: they name a country where nothing else is said. */
const commonWords: ReadonlySet<string> = new Set(['us', 'того', 'reunion', 'reuniao', 'granada']);
/** A shorter stem is that of many words. */
const shortestStem = 4;

const letterA = 0x1f1e6;
const flags = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;

/**
 * The countries that some words name, by their flags, or by their names in some languages: as the Unicode CLDR has them, long and
 * short, and as people call them.
 */
export function countriesIn(words: string, languages: readonly InterfaceLanguage[]): NamedCountry[] {
  const byFlag = (words.match(flags) ?? []).map(flag => ({ code: codeOf(flag), name: flag }));
  const tokens = tokensOf(words);
  const byName: NamedCountry[] = [];
  for (let start = 0; start < tokens.length; ) {
    const named = longestAt(tokens, start, languages);
    if (named) byName.push({ code: named.code, name: tokens.slice(start, start + named.length).join(' ') });
    start += named?.length ?? 1;
  }
  const once = new Map([...byFlag, ...byName].map(country => [country.code, country] as const));
  return [...once.values()].slice(0, maxCountries);
}

const codeOf = (flag: string): string =>
  String.fromCharCode(...[...flag].map(letter => (letter.codePointAt(0) ?? letterA) - letterA + 65));

function longestAt(tokens: readonly string[], start: number, languages: readonly InterfaceLanguage[]) {
  for (let length = Math.min(longestName, tokens.length - start); length > 0; length--) {
    const name = tokens.slice(start, start + length).join(' ');
    if (length < tokens.length && commonWords.has(name)) continue;
    for (const language of languages) {
      const code = codeOfName(name, language);
      if (code) return { code, length };
    }
  }
  return null;
}

/** As it is; "Deutschlands"; «Германии», because Russian names have an ending in every case. Elsewhere stems meet other words. */
function codeOfName(name: string, language: InterfaceLanguage): string | undefined {
  const { names, stems } = namesIn(language);
  const code = names.get(name);
  if (code || !/^[\p{sc=Latin}\p{sc=Cyrillic} ]+$/u.test(name)) return code;
  const stem = stemmedWords(name);
  return stem.length < shortestStem ? undefined : (names.get(stem) ?? stems.get(stem));
}

/** Codes by what a country is called, as words are compared; and in Russian by the stems of that. */
interface Names {
  readonly names: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
}

const known = new Map<InterfaceLanguage, Names>();

function namesIn(language: InterfaceLanguage): Names {
  const before = known.get(language);
  if (before) return before;
  const names = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const written = new Intl.DisplayNames(localeOf[language], { type: 'region', fallback: 'none', style });
    for (const code of countryCodes()) {
      const name = written.of(code) ?? '';
      names.set(keyOf(name), code);
      // "Myanmar (Burma)" is called either; in "Hong Kong (China)" the second is another's name.
      for (const part of /^([^()]+) \(([^()]+)\)$/.exec(name)?.slice(1) ?? []) parts.set(keyOf(part), code);
    }
  }
  for (const [code, nicknames] of Object.entries(countryNicknames))
    for (const name of nicknames) names.set(keyOf(name), code);
  for (const [part, code] of parts) if (!names.has(part)) names.set(part, code);
  names.delete('');
  const found = { names, stems: language === 'ru' ? stemsOf(names) : new Map<string, string>() };
  known.set(language, found);
  return found;
}

/** The stems that are those of one country's name alone: "нигер" is Niger and Nigeria. */
const stemsOf = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(names, ([name]) => stemmedWords(name))].flatMap(([stem, sharing]) => {
      const [code, ...others] = new Set(sharing.map(([, each]) => each));
      return code && others.length === 0 ? [[stem, code] as const] : [];
    }),
  );

let codes: readonly string[] | undefined;

/** Regions that are no countries. */
const unions: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Every code that English has a name for, without those that are another's today ("DD" for DE). */
function countryCodes(): readonly string[] {
  if (codes) return codes;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  codes = letters
    .flatMap(first => letters.map(second => first + second))
    .filter(code => !unions.has(code) && names.of(code))
    .filter(code => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  return codes;
}

/** What stands before or behind a name without a space: "l'Allemagne", "日本の社説", "日本的社论". */
const attached =
  /(?<!\p{L})[dl]['’](?=\p{L})|(?<=[\u30a1-\u9fff])(?:[\u3041-\u3096]{1,2}(?![\u3041-\u3096])|的)/giu;

const tokensOf = (words: string): string[] => keyOf(words.replace(attached, ' ')).split(' ').filter(Boolean);

/** "U.S." and "us", "Timor-Leste" and "timor leste" are one. */
const keyOf = (words: string): string =>
  plainWords(words)
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
