import type { AnalysedText } from './analyse-text.ts';

/** What is counted of a term over a text. */
interface TermCount {
  /** Sentences that have it. */
  sentences: number;
  /** Index of the first of them. */
  first: number;
  /** Index of the last of them. */
  last: number;
  /** Occurrences after the first word of a sentence, and those of them with a capital. */
  inner: number;
  capitalised: number;
  weight: number;
}

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

/** How likely each term of a text belongs into its summary, 0 to 1. */
export function salienceOf(analysed: AnalysedText): ReadonlyMap<number, number> {
  const counts = countTerms(analysed);
  const namesCount = tellsNames(analysed.language, counts);
  const total = analysed.sentences.length;
  const salience = new Map<number, number>();
  for (const [term, count] of counts) {
    const spread = Math.log(1 + count.sentences);
    const logit =
      saliences.bias +
      (saliences.spread * spread) / Math.log(1 + Math.max(8, total)) +
      saliences.rareSpread * spread * count.weight +
      saliences.early / (1 + count.first) +
      (namesCount && count.inner ? (saliences.name * count.capitalised) / count.inner : 0) +
      (count.last >= total - 3 ? saliences.late : 0) +
      (analysed.titleTerms.has(term) ? saliences.title : 0);
    salience.set(term, 1 / (1 + Math.exp(-logit)));
  }
  return salience;
}

function countTerms({ sentences }: AnalysedText): Map<number, TermCount> {
  const counts = new Map<number, TermCount>();
  for (const { index, forms } of sentences)
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at];
      if (!form || form.isStop) continue;
      const count = counts.get(form.term);
      if (!count) {
        counts.set(form.term, {
          sentences: 1,
          first: index,
          last: index,
          inner: at ? 1 : 0,
          capitalised: at && form.isCapitalised ? 1 : 0,
          weight: form.weight,
        });
        continue;
      }
      if (count.last < index) count.sentences++;
      count.last = index;
      if (at) count.inner++;
      if (at && form.isCapitalised) count.capitalised++;
      if (form.weight < count.weight) count.weight = form.weight;
    }
  return counts;
}

function tellsNames(language: string, counts: ReadonlyMap<number, TermCount>): boolean {
  if (capitalisesNouns.has(language)) return false;
  let inner = 0;
  let capitalised = 0;
  for (const count of counts.values()) {
    inner += count.inner;
    capitalised += count.capitalised;
  }
  return capitalised <= mostCapitals * inner;
}
