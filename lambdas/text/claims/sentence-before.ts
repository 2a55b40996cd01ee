import type { JudgedSentence, JudgedText } from './judge-sentences.ts';

/** Two sentences are shown together when they have no more words than this. */
const longestPair = 60;

/**
 * The sentence that makes one understandable that points back ("It should contain three things"): the one before it;
 * null where that cannot stand by itself either, or there is nothing to mend.
 */
export function sentenceBefore(judged: JudgedSentence, { sentences }: JudgedText): JudgedSentence | null {
  const before = sentences[judged.sentence.index - 1];
  const isMended =
    before !== undefined &&
    judged.dangling > 0 &&
    // A paragraph that opens with "so" stands by itself; one that opens with "it" does not.
    (!judged.sentence.opensParagraph ||
      (judged.sentence.opensPointing && !judged.sentence.opensConnecting)) &&
    before.dangling === 0 &&
    before.voice === 'paper' &&
    before.sentence.quoted < 0.5 &&
    before.sentence.length + judged.sentence.length <= longestPair;
  return isMended ? before : null;
}
