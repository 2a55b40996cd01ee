import type { AnalysedSentence } from '../analyse-text.ts';
import { standingOf } from './standing.ts';

/** Sentences chosen so far, with what they say together. */
export class Selection {
  readonly sentences: AnalysedSentence[] = [];
  /** Words in all of them. */
  length = 0;
  readonly #indices = new Set<number>();
  readonly #terms = new Set<number>();

  add(sentence: AnalysedSentence): void {
    this.sentences.push(sentence);
    this.length += sentence.length;
    this.#indices.add(sentence.index);
    for (const term of sentence.terms) this.#terms.add(term);
  }

  has(sentence: AnalysedSentence): boolean {
    return this.#indices.has(sentence.index);
  }

  /** The salience that a sentence would add, by how it stands among the chosen. */
  gain(sentence: AnalysedSentence, salience: Float64Array, common = 0): number {
    let sum = common * Math.max(0, sentence.length - sentence.terms.length);
    for (const term of sentence.terms) if (!this.#terms.has(term)) sum += salience[term] ?? 0;
    return sum * standingOf(sentence, this.#indices.has(sentence.index - 1));
  }
}

/** The candidate with the highest worth that is not chosen yet. */
export function bestNew(
  candidates: readonly AnalysedSentence[],
  selection: Selection,
  worth: (sentence: AnalysedSentence) => number,
): AnalysedSentence | undefined {
  let found: AnalysedSentence | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (selection.has(candidate)) continue;
    const value = worth(candidate);
    if (value > most) [found, most] = [candidate, value];
  }
  return found;
}
