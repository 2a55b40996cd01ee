import type { AnalysedSentence } from '../analyse-text.ts';
import { bestNew, Selection } from './selection.ts';
import { standingOf } from './standing.ts';

/** Words that are added in thought to each sentence, so that the shortest does not always win. */
const sentenceCost = 2;
/** With more sentences, what the limit cuts off the last of them matters little. */
const mostWeighed = 12;

/**
 * Chooses sentences until they have a number of words, so that the first so many words of them, in the order
 * of the text, say as much as possible.
 */
export function chooseByWords(
  candidates: readonly AnalysedSentence[],
  words: number,
  salience: Float64Array,
): readonly AnalysedSentence[] {
  const selection = new Selection();
  while (selection.length < words) {
    const room = words - selection.length;
    const weighs = selection.sentences.length <= mostWeighed;
    const before = weighs ? coverage(selection.sentences, words, salience) : 0;
    const next = bestNew(candidates, selection, candidate => {
      const gain =
        weighs && candidate.length > room
          ? coverage([...selection.sentences, candidate], words, salience) - before
          : selection.gain(candidate, salience);
      return gain / (Math.min(candidate.length, room) + sentenceCost);
    });
    if (!next) break;
    selection.add(next);
  }
  return selection.sentences;
}

/** The salience of the different terms among the first `words` words of some sentences, put in order. */
function coverage(chosen: readonly AnalysedSentence[], words: number, salience: Float64Array): number {
  const seen = new Set<number>();
  let sum = 0;
  let before = 0;
  let previous = -1;
  for (const sentence of chosen.toSorted((a, b) => a.index - b.index)) {
    const standing = standingOf(sentence, previous >= 0 && previous === sentence.index - 1);
    // In scripts without spaces two pairs of characters count as one word.
    const scale = sentence.length < sentence.forms.length ? 0.5 : 1;
    for (const [at, term] of sentence.terms.entries()) {
      if (before + (sentence.termPlaces[at] ?? 0) * scale >= words) break;
      if (seen.has(term)) continue;
      seen.add(term);
      sum += (salience[term] ?? 0) * standing;
    }
    before += sentence.length;
    if (before >= words) break;
    previous = sentence.index;
  }
  return sum;
}
