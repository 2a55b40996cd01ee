import type { AnalysedSentence, AnalysedText } from './analyse-text.ts';

/** How many sentences a term may occur in before it stops telling sentences apart is not limited: weights do that. */
export interface Ranked {
  /** How much of the text's subject each sentence carries, 0 to 1, by index. */
  readonly centrality: readonly number[];
  /** How much of the title each sentence carries, 0 to 1, by index. */
  readonly titleLikeness: readonly number[];
  /** Weight of a term in this text. */
  weightOf(term: number): number;
}

/**
 * Centrality as likeness to the middle of the text: the sum of the weights of a sentence's terms, each by the
 * number of sentences it occurs in, over the length. Linear in the text, and as good as a graph on texts of
 * this length, because sentences that share many terms with the others share them with the middle.
 */
export function rankSentences({ sentences, titleTerms }: AnalysedText): Ranked {
  const occurrences = new Map<number, number>();
  for (const { terms } of sentences)
    for (const term of terms) occurrences.set(term, (occurrences.get(term) ?? 0) + 1);
  const weightOf = (term: number): number =>
    Math.log2(1 + (occurrences.get(term) ?? 0)) - 1 + (titleTerms.has(term) ? 1 : 0);
  const raw = sentences.map(sentence => subjectOf(sentence, weightOf));
  const most = Math.max(1e-9, ...raw);
  return {
    centrality: raw.map(value => value / most),
    titleLikeness: sentences.map(({ terms }) => shareOf(terms, titleTerms)),
    weightOf,
  };
}

function subjectOf({ terms }: AnalysedSentence, weightOf: (term: number) => number): number {
  let sum = 0;
  for (const term of terms) sum += weightOf(term);
  return terms.length ? sum / Math.sqrt(terms.length + 4) : 0;
}

function shareOf(terms: readonly number[], wanted: ReadonlySet<number>): number {
  if (!wanted.size) return 0;
  let shared = 0;
  for (const term of terms) if (wanted.has(term)) shared++;
  return shared / wanted.size;
}

/** How much two sentences say the same: the share of the shorter one's terms that the other has too. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  const [few, many] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  return few.length ? few.filter(term => many.has(term)).length / few.length : 0;
}
