import type { AnalysedText } from './analyse-text.ts';
import type { TermCount } from './term-counts.ts';

/**
 * The chance that a term belongs into a summary, as a logistic function of what is counted. The numbers come
 * from fitting which words of 264 opinion pieces are in their headlines and which of 75 news articles in
 * their editors' bullet points; both fits agree on sign and size, and are rounded to what they agree on.
 */
const saliences = {
  bias: -4.9,
  /** log(1 + sentences) / log(1 + all sentences) */
  spread: 6,
  /** log(1 + sentences) x background weight */
  rareSpread: 0.6,
  /** 1 / (1 + first) */
  early: 1.6,
  /** share of capitalised occurrences, where capitals tell names */
  name: 0.35,
  title: 1.5,
};

/** Languages in which a capital within a sentence does not tell a name. */
const capitalisesNouns = new Set(['de', 'lb']);
/** A text with more capitals than this is set in capitals, and they tell nothing. */
const mostCapitals = 0.5;

/** How the salience of terms is weighed: see `saliences`. */
export interface SalienceWeights {
  /** Lower: only what the text is chiefly about counts. */
  readonly bias: number;
  /** Lower: what comes first counts no more than the rest. */
  readonly early: number;
}

/** How likely each term of a text belongs into its summary, 0 to 1, by the number of the term. */
export function salienceOf(
  { terms, sentences, language, titleTerms }: AnalysedText,
  { bias, early }: SalienceWeights = saliences,
): Float64Array {
  const { counts } = terms;
  const total = sentences.length;
  const name = tellsNames(language, counts) ? saliences.name : 0;
  const perSpread = saliences.spread / Math.log(1 + Math.max(shortText, total));
  const salience = new Float64Array(counts.length);
  counts.forEach((count, number) => {
    const spread = Math.log(1 + count.sentences);
    const logit =
      bias +
      perSpread * spread +
      saliences.rareSpread * spread * count.weight +
      early / (1 + count.first) +
      (count.inner ? (name * count.capitalised) / count.inner : 0) +
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
