import type { AnalysedText } from './analyse-text.ts';
import type { TermCount } from './term-counts.ts';

/**
 * The chance that a term belongs into a summary, as a logistic function of what is counted. The numbers come
 * from fitting which words of 264 opinion pieces are in their headlines and which of 75 news articles in
 * their editors' bullet points; both fits agree on sign and size, and are rounded to what they agree on.
 */
const saliences = {
  bias: -5.5,
  /** log(1 + sentences) / log(1 + all sentences) */
  spread: 5,
  /** log(1 + sentences) x background weight */
  rareSpread: 0.7,
  /** 1 / (1 + first) */
  early: 1.2,
  /** share of capitalised occurrences, where capitals tell names */
  name: 0.4,
  /** occurs in the last three sentences */
  late: 0.1,
  title: 1.5,
};

/** Languages in which a capital within a sentence does not tell a name. */
const capitalisesNouns = new Set(['de', 'lb']);
/** A text with more capitals than this is set in capitals, and they tell nothing. */
const mostCapitals = 0.5;

/**
 * How likely each term of a text belongs into its summary, 0 to 1, by the number of the term. `early` is the
 * weight of its place: editorials open with what happened and end with what they think of it, so those who
 * look for the claim leave it out.
 */
export function salienceOf(
  { terms, sentences, language, titleTerms }: AnalysedText,
  early: number = saliences.early,
): Float64Array {
  const { counts } = terms;
  const total = sentences.length;
  const name = tellsNames(language, counts) ? saliences.name : 0;
  const perSpread = saliences.spread / Math.log(1 + Math.max(shortText, total));
  const salience = new Float64Array(counts.length);
  counts.forEach((count, number) => {
    const spread = Math.log(1 + count.sentences);
    const logit =
      saliences.bias +
      perSpread * spread +
      saliences.rareSpread * spread * count.weight +
      early / (1 + count.first) +
      (count.inner ? (name * count.capitalised) / count.inner : 0) +
      (count.last >= total - 3 ? saliences.late : 0) +
      (titleTerms.has(number) ? saliences.title : 0);
    salience[number] = 1 / (1 + Math.exp(-logit));
  });
  return salience;
}

/** In sentences; in a shorter text, to be in all of them means less. */
const shortText = 8;

function tellsNames(language: string, counts: readonly TermCount[]): boolean {
  if (capitalisesNouns.has(language)) return false;
  let inner = 0;
  let capitalised = 0;
  for (const count of counts) {
    inner += count.inner;
    capitalised += count.capitalised;
  }
  return capitalised <= mostCapitals * inner;
}
