/** French and Italian articles and pronouns that lose their vowel: "l'eau" is about "eau". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|all|dell|nell|sull|un)'(?=.)/;

/** What a language, or its spelling, puts on a word that is the same without. */
const bared: Readonly<Record<string, (word: string) => string>> = {
  fr: word => word.replace(elided, ''),
  it: word => word.replace(elided, ''),
  /** "and" and "so" are written on to the word; hamza is often left out */
  ar: word => word.replace(/^[\u0648\u0641](?=.{3})/, '').replace(/[\u0623\u0625\u0622]/g, '\u0627'),
  /** the dot below is often left out, and the moon written as a dot */
  hi: word => word.normalize('NFD').replaceAll('\u093c', '').replaceAll('\u0901', '\u0902'),
  ru: word => word.replaceAll('\u0451', '\u0435'),
};

/** A word in lower case by which its spellings meet, for looking it up; not to be shown. */
export const bareWord = (word: string, language: string): string => bared[language]?.(word) ?? word;
