import { bareName } from './bare-name.ts';
import { stem } from './stem.ts';
import { eachWord } from './words.ts';

/** An ISO 3166 code, or `EU`. */
export type Region = string;

/** What papers write for what CLDR calls otherwise, by code; in any language. */
const alsoWritten: Readonly<Record<Region, string>> = {
  US: 'USA|U.S.|US|America|EE. UU.|EEUU|États-Unis|США|Америка|أمريكا|أميركا|अमेरिका|美国|米国|アメリカ',
  GB: 'UK|U.K.|Britain|Großbritannien|Grande-Bretagne|Gran Bretaña|Grã-Bretanha|Британия|بريطانيا|ब्रिटेन|英国|イギリス',
  KR: 'Südkorea|Южная Корея|韩国|韓国',
  CN: 'China|Китай|الصين|चीन|中国',
  EU: 'EU|UE|ЕС|यूरोपीय संघ|欧盟|EU',
};

interface Names {
  /** By the stem of the word in small letters. */
  readonly single: ReadonlyMap<string, Region>;
  /** Names of several words, abbreviations, and all of languages without spaces: found as they stand. */
  readonly whole: RegExp | null;
  readonly codes: ReadonlyMap<string, Region>;
}

/** The countries that a text names in a language (a bare tag) that CLDR knows, with how often it does. */
export function regionsIn(text: string, language: string): Map<Region, number> {
  const { single, whole, codes } = namesIn(language);
  const found = new Map<Region, number>();
  const add = (region: Region | undefined) => {
    if (region) found.set(region, (found.get(region) ?? 0) + 1);
  };
  if (whole) for (const [name] of text.matchAll(whole)) add(codes.get(name));
  if (single.size > 0) eachWord(text, (start, end) => add(regionOf(text.slice(start, end), language)));
  return found;
}

/** The country of which a word is the name, in whatever case: "India", "Индии". */
export function regionOf(word: string, language: string): Region | undefined {
  const bare = bareName(word);
  if (/^\p{Ll}/u.test(bare)) return undefined;
  return namesIn(language).single.get(stem(bare.toLowerCase(), language));
}

const known = new Map<string, Names>();

function namesIn(language: string): Names {
  const before = known.get(language);
  if (before) return before;
  const made = compile(language);
  known.set(language, made);
  return made;
}

function compile(language: string): Names {
  const isUnspaced = language === 'zh' || language === 'ja';
  const codes = new Map<string, Region>();
  const single = new Map<string, Region>();
  for (const [name, region] of namesOfRegions(language)) {
    const isWord = /^\p{Lu}?[\p{Ll}\p{Lo}\p{M}]{3,}$/u.test(name);
    if (isWord && !isUnspaced) single.set(stem(bareName(name).toLowerCase(), language), region);
    else codes.set(name, region);
  }
  const names = [...codes.keys()]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replaceAll(/[.()*+?[\]|]/g, '\\$&'));
  const [from, to] = isUnspaced ? ['', ''] : ['(?<![\\p{L}\\p{M}.])', '(?![\\p{L}\\p{M}])'];
  return {
    single,
    codes,
    whole: names.length ? new RegExp(`${from}(?:${names.join('|')})${to}`, 'gu') : null,
  };
}

function namesOfRegions(language: string): [string, Region][] {
  if (!/^[a-z]{2,3}$/.test(language)) return [];
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const regions = [...isoCodes()].flatMap((code): [string, Region][] => {
    const name = display.of(code);
    // Codes that have gone lead to those that took their place: SU to RU.
    return name ? [[name, new Intl.Locale(`und-${code}`).region ?? code]] : [];
  });
  const others = Object.entries(alsoWritten).flatMap(([code, names]) =>
    names.split('|').map((name): [string, Region] => [name, code]),
  );
  return [...regions, ...others];
}

/** All pairs of letters: those that are no country have no name. */
function* isoCodes(): Generator<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) for (const second of letters) yield first + second;
}
