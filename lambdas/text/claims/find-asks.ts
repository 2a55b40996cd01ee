import type { JudgedSentence, JudgedText } from './judge-sentences.ts';
import { sentenceBefore } from './sentence-before.ts';

/** As for the thesis: a logistic choice fitted to an editor's marks, rounded. */
const values = {
  subject: 1,
  demand: 2.4,
  evaluation: -0.5,
  negation: -0.6,
  number: -0.3,
  /** The first two sentences of an editorial tell what happened; it ends with what it demands. */
  opening: -1.2,
  late: 1.5,
  closing: 2.3,
  faults: -1,
};
const openingSentences = 2;
const closingSentences = 4;
/** A sentence that is worth less asks for nothing that could be shown. */
const leastAsk = 2.5;
/** What a demand that points back gains by the sentence before it, and loses without. */
const repair = 0.6;

/** A demand as it would be shown: with the sentence before it where it points back at that. */
export interface Ask {
  readonly sentences: readonly JudgedSentence[];
  readonly value: number;
}

/** All demands of a text that are worth showing, the best first. */
export function findAsks(text: JudgedText): Ask[] {
  const { sentences } = text;
  const asks = sentences
    .filter(({ demand }) => demand > 0)
    .map(judged => {
      const before = sentenceBefore(judged, text);
      return before
        ? { sentences: [before, judged], value: askValue(judged, sentences.length) + repair }
        : { sentences: [judged], value: askValue(judged, sentences.length) };
    })
    .filter(({ value }) => value >= leastAsk)
    .sort((a, b) => b.value - a.value);
  const first = asks.filter(ask => !isFallback(ask));
  return first.length > 0 ? first : asks;
}

/** What is asked for should the demand be refused, and not shown with that. */
const isFallback = ({ sentences }: Ask): boolean => sentences.every(({ voice }) => voice === 'fallback');

function askValue({ sentence, demand, subject, faults, numbers }: JudgedSentence, count: number): number {
  const { index, cues } = sentence;
  return (
    values.demand * demand +
    values.subject * Math.min(1, 2 * subject) +
    values.evaluation * Math.min(2, cues.evaluation) +
    values.negation * Math.min(1, cues.negation) +
    values.number * numbers +
    (index < openingSentences && count > 2 * openingSentences ? values.opening : 0) +
    (values.late * index) / count +
    values.closing * Math.max(0, 1 - (count - 1 - index) / closingSentences) +
    values.faults * faults
  );
}
