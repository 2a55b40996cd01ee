import type { AnalysedSentence } from '../analyse-text.ts';
import type { JudgedSentence, JudgedText } from './judge-sentences.ts';

/** The sentences of a summary, before anything is cut off them. */
export interface Claims {
  readonly thesis: AnalysedSentence;
  readonly points: readonly AnalysedSentence[];
  readonly ask: AnalysedSentence | null;
}

/** Chooses the sentences that claim, carry and ask; undefined for a text without sentences. */
export function chooseClaims({ sentences, isReport }: JudgedText): Claims | undefined {
  const count = sentences.length;
  const thesisValue = (judged: JudgedSentence): number => thesisValueOf(judged, count, isReport);
  const bestThesis = best(sentences, thesisValue);
  if (!bestThesis) return undefined;
  const ask = chooseAsk(sentences, bestThesis, thesisValue);
  const thesis =
    ask === bestThesis ? (best(without(sentences, [ask]), thesisValue) ?? bestThesis) : bestThesis;
  const points = choosePoints(sentences, ask ? [thesis, ask] : [thesis]);
  return {
    thesis: thesis.sentence,
    points: points.map(({ sentence }) => sentence),
    ask: ask?.sentence ?? null,
  };
}

const values = {
  subject: 1,
  stance: 0.6,
  /** the first sentence of a report says what is argued; of an editorial, often only what happened */
  firstOfReport: 0.7,
  first: 0.25,
  /** an editorial comes to its point in the last paragraphs */
  last: 0.25,
  demand: 1,
  late: 0.5,
};

function thesisValueOf(
  { sentence, subject, stance, faults }: JudgedSentence,
  count: number,
  isReport: boolean,
): number {
  const { index } = sentence;
  const opening = (isReport ? values.firstOfReport : values.first) / (1 + index);
  const closing = isReport ? 0 : values.last * Math.max(0, 1 - (count - 1 - index) / 4);
  return values.subject * subject + values.stance * stance + opening + closing - faults;
}

/** Below this a sentence asks for nothing. */
const leastDemand = 0.5;
/** A thesis that is so much better than the next one stays thesis, though it is the only demand. */
const clearThesis = 0.35;

/** The strongest demand other than the thesis; the thesis itself when it is the only one and another can claim. */
function chooseAsk(
  sentences: readonly JudgedSentence[],
  thesis: JudgedSentence,
  thesisValue: (judged: JudgedSentence) => number,
): JudgedSentence | undefined {
  const count = sentences.length;
  const demands = sentences.filter(({ demand }) => demand >= leastDemand);
  const value = ({ sentence, subject, demand, faults }: JudgedSentence): number =>
    values.demand * demand + 0.6 * subject + (values.late * sentence.index) / count - faults;
  const other = best(without(demands, [thesis]), value);
  if (other && value(other) > 0.3) return other;
  if (!demands.includes(thesis)) return undefined;
  const next = best(without(sentences, [thesis]), thesisValue);
  return next && thesisValue(thesis) - thesisValue(next) < clearThesis ? thesis : undefined;
}

const mostPoints = 3;
/** Two sentences with a larger share of the shorter one's terms in common say the same. */
const sameShare = 0.6;
/** In words; shorter ones carry nothing. */
const shortestPoint = 6;

function choosePoints(
  sentences: readonly JudgedSentence[],
  said: readonly JudgedSentence[],
): JudgedSentence[] {
  const most = Math.min(mostPoints, Math.floor(sentences.length / 2));
  const points: JudgedSentence[] = [];
  while (points.length < most) {
    const known = [...said, ...points];
    const next = best(
      sentences.filter(judged => judged.sentence.length >= shortestPoint && !known.includes(judged)),
      judged => pointValueOf(judged, known),
    );
    if (!next || pointValueOf(next, known) <= 0) break;
    points.push(next);
  }
  return points.toSorted((a, b) => a.sentence.index - b.sentence.index);
}

function pointValueOf(
  { sentence, subject, stance, faults }: JudgedSentence,
  known: readonly JudgedSentence[],
): number {
  const repeats = Math.max(...known.map(other => sharedTerms(sentence, other.sentence)));
  if (repeats > sameShare) return 0;
  const follows = known.some(other => other.sentence.index === sentence.index - 1);
  return subject + 0.4 * stance + (follows ? 0.2 : 0) - 0.8 * repeats - faults + 0.2;
}

/** The share of the shorter sentence's terms that the other one has too. */
function sharedTerms(a: AnalysedSentence, b: AnalysedSentence): number {
  const [few, many] = a.terms.length < b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  if (!few.length) return 0;
  return few.filter(term => many.includes(term)).length / few.length;
}

const without = (all: readonly JudgedSentence[], some: readonly JudgedSentence[]): JudgedSentence[] =>
  all.filter(judged => !some.includes(judged));

function best(
  all: readonly JudgedSentence[],
  value: (judged: JudgedSentence) => number,
): JudgedSentence | undefined {
  let found: JudgedSentence | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const judged of all) {
    const worth = value(judged);
    if (worth > most) [found, most] = [judged, worth];
  }
  return found;
}
