import type { Passage } from './span.ts';

/** What is left of an editorial: what it claims, why, and what it calls on someone to do. */
export interface Summary {
  /** The sentence, or contiguous part of one, that states the position; with the sentence before it where it points back. */
  readonly thesis: Passage;
  /** Up to three sentences that carry the argument, in the order of the text; none repeats the thesis. */
  readonly points: readonly Passage[];
  /** The sentence that calls on someone to act, or null when the editorial asks for nothing. */
  readonly ask: Passage | null;
}
