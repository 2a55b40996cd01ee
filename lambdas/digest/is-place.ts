interface PlaceSign {
  /** What stands before a name where something is, as an expression: "in", "near". */
  readonly before?: string;
  /** What stands behind it. */
  readonly after?: string;
}

/**
 * How languages say that something is somewhere. What can be done to somebody, too ("at", "à", "auf"), is left out, and so
 * is an article in English, behind which a name may belong to the next noun: "in the Halvorsen trial".
 */
const signs: Readonly<Record<string, PlaceSign>> = {
  en: { before: 'in|near|across|throughout|outside|within' },
  es: { before: '(?:en|desde)(?: el| la| los| las)?' },
  fr: { before: "(?:en|dans|vers)(?: la| le| les)?|dans l[’']|au|aux" },
  de: { before: '(?:in|aus|nach|nahe)(?: der| den| dem)?|im|ins' },
  pt: { before: 'em|n[ao]s?' },
  ru: { before: 'во?' },
  ar: { before: 'في|داخل|قرب' },
  hi: { after: ' में(?![\\p{L}\\p{M}])' },
  ja: { after: '(?:では|での|における|にある)' },
  zh: { before: '在', after: '(?:境内|当地|各地|市|省|州)' },
};

/** In so many of a text's mentions, one in this many, a place is said to be where something is. */
const leastShare = 12;

/**
 * Whether a text shows by its prepositions that a name, in one of these forms, is a place or a house ("in Norrhaven"),
 * and no person. A possessive belongs to a person as well: "in Halvorsen's bill" shows nothing.
 */
export function isPlace(forms: Iterable<string>, text: string, language: string): boolean {
  const sign = signs[language];
  if (!sign) return false;
  const name = `(?:${[...forms].map(literally).join('|')})`;
  const isUnspaced = /[\p{Script=Han}\p{Script=Katakana}]/u.test(name);
  const start = isUnspaced ? '' : '(?<![\\p{L}\\p{M}])';
  const end = isUnspaced ? '' : "(?![\\p{L}\\p{M}]|['’]s)";
  const before = sign.before && `${start}(?:${sign.before})\\s?${start}${name}${end}`;
  const after = sign.after && `${start}${name}${sign.after}`;
  const all = timesOf(name, text);
  const shown = timesOf([before, after].filter(Boolean).join('|'), text);
  return shown > 0 && shown * leastShare >= all;
}

const timesOf = (pattern: string, text: string): number =>
  text.match(new RegExp(pattern, 'giu'))?.length ?? 0;

const literally = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
