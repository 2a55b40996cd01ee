import type { JudgedSentence, JudgedText } from './judge-sentences.ts';

/** What makes a sentence the claim of its text; the subject's share, 0 to 1, is the measure of the others. */
const values = {
  stance: 0.7,
  narration: -0.4,
  /** It takes no position at all. */
  plain: -0.25,
  /** The turn itself is cut off a thesis, so it counts for it, not against it. */
  turn: 0.3,
  /** The first sentence of a report says what is argued; that of an editorial, often only what happened. */
  firstOfReport: 0.7,
  first: 0.15,
  /** An editorial comes to its point in its last sentences. */
  last: 0.25,
};
const lastSentences = 4;
/** An editorial's claim has to be about its subject; what carries most of the subject is often only what happened. */
const enoughSubject = 0.8;

/** How well a sentence would do as the thesis of its text; about 0 to 2.5, below 0 for one that cannot stand alone. */
export function thesisValue({ sentences, isReport }: JudgedText, judged: JudgedSentence): number {
  const { subject, stance, faults, narration, turns } = judged;
  const { index } = judged.sentence;
  const fromEnd = sentences.length - 1 - index;
  return (
    (isReport ? subject : Math.min(1, subject / enoughSubject)) +
    values.stance * stance +
    (turns ? values.turn : 0) +
    (isReport ? 0 : values.narration * narration + (stance ? 0 : values.plain)) +
    (isReport ? values.firstOfReport : values.first) / (1 + index) +
    (isReport ? 0 : values.last * Math.max(0, 1 - fromEnd / lastSentences)) -
    faults
  );
}
