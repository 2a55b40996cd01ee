import type { JudgedSentence, JudgedText } from './judge-sentences.ts';

/** What makes a sentence the claim of its text; the subject's share, 0 to 1, is the measure of the others. */
const values = {
  stance: 0.7,
  narrative: -0.15,
  /** The first sentence of a report says what is argued; that of an editorial, often only what happened. */
  firstOfReport: 0.7,
  first: 0.25,
  /** An editorial comes to its point in its last sentences. */
  last: 0.25,
};
const lastSentences = 4;

/** How well a sentence would do as the thesis of its text; about 0 to 2.5, below 0 for one that cannot stand alone. */
export function thesisValue({ sentences, isReport }: JudgedText, judged: JudgedSentence): number {
  const { subject, stance, faults, isNarrative } = judged;
  const { index } = judged.sentence;
  const fromEnd = sentences.length - 1 - index;
  return (
    subject +
    values.stance * stance +
    (isNarrative ? values.narrative : 0) +
    (isReport ? values.firstOfReport : values.first) / (1 + index) +
    (isReport ? 0 : values.last * Math.max(0, 1 - fromEnd / lastSentences)) -
    faults
  );
}
