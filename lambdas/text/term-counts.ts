import type { WordForm } from './vocabulary.ts';

/** What is counted of one term over a text. */
export interface TermCount {
  /** Sentences that have it. */
  sentences: number;
  /** Index of the first of them, and of the last. */
  readonly first: number;
  last: number;
  /** Occurrences behind the first word of a sentence, and those of them with a capital. */
  inner: number;
  capitalised: number;
  /** Background weight of its commonest form, 0 to 1. */
  weight: number;
}

/** The terms of one text, numbered in the order in which they first occur. */
export class TermCounts {
  readonly counts: TermCount[] = [];
  readonly #numbers = new Map<number, number>();

  /** The number that a term has in this text, or undefined where it does not occur. */
  numberOf(term: number): number | undefined {
    return this.#numbers.get(term);
  }

  /** Index of the first sentence that has a term, or undefined where none has. */
  firstOf(term: number): number | undefined {
    return this.counts[this.#numbers.get(term) ?? -1]?.first;
  }

  /** Counts an occurrence; gives the term's number, or -1 when the same sentence had it before. */
  add({ term, weight, isCapitalised }: WordForm, sentence: number, isInner: boolean): number {
    const number = this.#numbers.get(term);
    const count = number === undefined ? undefined : this.counts[number];
    if (number === undefined || !count) return this.#addNew(term, weight, sentence, isInner, isCapitalised);
    const isRepeated = count.last === sentence;
    if (!isRepeated) count.sentences++;
    count.last = sentence;
    if (isInner) count.inner++;
    if (isInner && isCapitalised) count.capitalised++;
    if (weight < count.weight) count.weight = weight;
    return isRepeated ? -1 : number;
  }

  /** Weighs each term anew, by its number in the vocabulary and what it weighed before. */
  weigh(weightOf: (term: number, before: number) => number): void {
    for (const [term, number] of this.#numbers) {
      const count = this.counts[number];
      if (count) count.weight = weightOf(term, count.weight);
    }
  }

  #addNew(term: number, weight: number, sentence: number, isInner: boolean, isCapitalised: boolean): number {
    const number = this.counts.length;
    this.#numbers.set(term, number);
    this.counts.push({
      sentences: 1,
      first: sentence,
      last: sentence,
      inner: isInner ? 1 : 0,
      capitalised: isInner && isCapitalised ? 1 : 0,
      weight,
    });
    return number;
  }
}
