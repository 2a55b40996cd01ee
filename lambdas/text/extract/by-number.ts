import type { AnalysedSentence } from '../analyse-text.ts';
import { bestNew, Selection } from './selection.ts';

/** Length of the summary that a person would write, in words; found by trying on news and their summaries. */
const usualWords = 45;
/** Share of the words without a subject that any two summaries have in common. */
const commonShare = 0.1;
/** What is summarised by a number of sentences is mostly a report, and is about what happened. */
const narrationWorth = 1.1;

/**
 * Chooses a number of sentences that say together most of what a person's summary would say, against their
 * length: the expected F-measure of words.
 */
export function chooseByNumber(
  candidates: readonly AnalysedSentence[],
  count: number,
  salience: Float64Array,
): readonly AnalysedSentence[] {
  const selection = new Selection();
  const gainOf = (sentence: AnalysedSentence): number =>
    selection.gain(sentence, salience, commonShare) * (sentence.cues.narration ? narrationWorth : 1);
  let found = 0;
  while (selection.sentences.length < count) {
    const next = bestNew(
      candidates,
      selection,
      candidate => (found + gainOf(candidate)) / (selection.length + candidate.length + usualWords),
    );
    if (!next) break;
    found += gainOf(next);
    selection.add(next);
  }
  return selection.sentences;
}
