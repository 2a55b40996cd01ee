/** Letters of what a composed German word may begin and end with: shorter ones stand in words by chance, no table has longer ones. */
const shortestFirst = 3;
const shortestLast = 5;
const longestLast = 24;
/** An Arabic word of one letter ("and", "so", "in", "as", "for") that is written together with the next, of three or more. */
const particle = /^[وفبكل](?=.{3})/u;

const none: readonly string[] = [];

/**
 * What else a word in lower case may be looked up by where words are written together, the longest first:
 * "krankenhaus" of "kreiskrankenhaus", رواية of ورواية. None in other languages.
 */
export function categoryPartsOf(word: string, language: string): readonly string[] {
  if (language === 'ar') return particle.test(word) ? [word.slice(1)] : none;
  if (language !== 'de' || word.length < shortestFirst + shortestLast) return none;
  const first = Math.max(shortestFirst, word.length - longestLast);
  return Array.from({ length: word.length - shortestLast - first + 1 }, (_, i) => word.slice(first + i));
}
