import type { JudgedSentence, JudgedText } from './judge-sentences.ts';
import { showingOf } from './passage-of.ts';

/** As for the thesis: a logistic choice fitted to an editor's marks, rounded, and moved a little by hand. */
const values = {
  subject: 1,
  demand: 2,
  evaluation: -0.5,
  negation: -0.3,
  number: -0.3,
  /** The first two sentences of an editorial tell what happened; it ends with what it demands. */
  opening: -1.2,
  late: 1.5,
  closing: 2.3,
  retort: -1,
  /** "whoever wants to play must practise" calls on nobody */
  maxim: -1.5,
  /** "sign up for our newsletter" calls on the reader of the page */
  furniture: -3,
  faults: -1,
};
/** What a hint is worth beside a demand. */
const hintShare = 0.7;
const openingSentences = 2;
const closingSentences = 4;
/** A sentence that is worth less asks for nothing that could be shown. */
const leastAsk = 2.5;
/** What a demand that points back gains by the sentences shown with it, and what it loses by each lack without. */
const repair = 0.6;
const lostValue = 1.5;

/** A demand as it would be shown: with the sentences that it leans on. */
export interface Ask {
  readonly sentences: readonly JudgedSentence[];
  readonly value: number;
}

/** All demands of a text that are worth showing, the best first, to a reader who sees `shown` before. */
export function findAsks(text: JudgedText, shown: readonly JudgedSentence[]): Ask[] {
  const asks = text.sentences
    .filter(({ demand, hint }) => demand > 0 || hint > 0)
    .filter(judged => !isHeading(judged))
    .map(judged => ({ judged, value: askValue(judged, text.sentences.length) }))
    .filter(({ value }) => value + repair >= leastAsk)
    .map(({ judged, value }) => {
      const { sentences, lack } = showingOf(judged, text, shown);
      return { sentences, value: value + (sentences.length > 1 ? repair : 0) - lostValue * lack };
    })
    .filter(({ value }) => value >= leastAsk)
    .sort((a, b) => b.value - a.value);
  const first = asks.filter(ask => !isFallback(ask));
  return first.length > 0 ? first : asks;
}

/** "Why we ask", above what is asked. */
const isHeading = ({ sentence }: JudgedSentence): boolean =>
  !sentence.isFinished && sentence.length <= longestHeading;
/** In words. */
const longestHeading = 6;

/** What is asked for should the demand be refused, and not shown with that. */
const isFallback = ({ sentences }: Ask): boolean => sentences.every(({ voice }) => voice === 'fallback');

function askValue(
  { sentence, demand, hint, subject, faults, numbers, retorts, isMaxim }: JudgedSentence,
  count: number,
): number {
  const { index, cues } = sentence;
  return (
    values.demand * Math.max(demand, hintShare * hint) +
    values.subject * Math.min(1, 2 * subject) +
    values.evaluation * Math.min(2, cues.evaluation) +
    values.negation * Math.min(1, cues.negation) +
    values.number * numbers +
    (index < openingSentences && count > 2 * openingSentences ? values.opening : 0) +
    (values.late * index) / count +
    values.closing * Math.max(0, 1 - (count - 1 - index) / closingSentences) +
    (retorts ? values.retort : 0) +
    (isMaxim ? values.maxim : 0) +
    (cues.furniture > 0 ? values.furniture : 0) +
    values.faults * faults
  );
}
