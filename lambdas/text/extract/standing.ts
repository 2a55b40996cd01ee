import type { AnalysedSentence } from '../analyse-text.ts';

/** How a sentence reads when it is taken out of its text; shares of its value, found by trying on development texts. */
const standings = {
  /** The opening of a text says what it is about; falls to nothing at the eighth sentence. */
  opening: 0.4,
  first: 0.3,
  pointing: 0.12,
  connecting: 0.06,
  question: 0.15,
  quoted: 0.5,
  furniture: 0.6,
};
const openingSentences = 8;

/** What a sentence is worth beside others that say as much, around 1. */
export function standingOf(sentence: AnalysedSentence, followsChosen: boolean): number {
  const { index, quoted, isQuestion, cues } = sentence;
  return (
    1 +
    standings.opening * Math.max(0, 1 - index / openingSentences) +
    standings.first / (1 + index) -
    (followsChosen ? 0 : danglingOf(sentence)) -
    standings.quoted * quoted -
    (isQuestion ? standings.question : 0) -
    (cues.furniture ? standings.furniture : 0)
  );
}

const danglingOf = ({ opensPointing, opensConnecting }: AnalysedSentence): number =>
  (opensPointing ? standings.pointing : 0) + (opensConnecting ? standings.connecting : 0);
