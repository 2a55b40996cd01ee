import type { AnalysedSentence } from '../analyse-text.ts';
import { bestOf } from './best-of.ts';
import type { JudgedSentence, JudgedText } from './judge-sentences.ts';

const mostPoints = 3;
/** Sentences beyond the best so many are not compared with what is said already. */
const mostCandidates = 24;
/** In words; shorter ones carry nothing. */
const shortestPoint = 6;
/** What is quoted for more than this share is somebody else's point. */
const mostQuoted = 0.4;
/** A sentence that is worth less is no point. */
const leastPoint = 0;
/** Two sentences with a larger share of the shorter one's terms in common say the same. */
const sameShare = 0.6;

/** In sentences. */
const openingSentences = 2;

const values = {
  stance: 0.5,
  narration: -0.2,
  /** The opening tells what happened. */
  opening: -0.2,
  /** What nearly every sentence that stands alone gets, so that only bad ones fall below nothing. */
  sound: 0.2,
  repeats: 0.8,
};

/**
 * Up to three sentences that carry the argument beside those `said` already, each saying something new, in
 * the order of the text; fewer in a short text, so that a summary stays shorter than its source.
 */
export function choosePoints(
  { sentences, isReport }: JudgedText,
  said: readonly JudgedSentence[],
): JudgedSentence[] {
  const most = Math.min(mostPoints, Math.floor(sentences.length / 2));
  const candidates = sentences
    .filter(judged => isPoint(judged.sentence) && !said.includes(judged))
    .map(judged => ({ judged, repeats: 0, worth: worthOf(judged, isReport) }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostCandidates);
  const points: JudgedSentence[] = [];
  let known: readonly JudgedSentence[] = said;
  while (points.length < most) {
    for (const candidate of candidates)
      for (const other of known)
        candidate.repeats = Math.max(
          candidate.repeats,
          sharedTerms(candidate.judged.sentence, other.sentence),
        );
    const fresh = candidates.filter(
      ({ judged, repeats }) => repeats <= sameShare && !points.includes(judged),
    );
    const next = bestOf(fresh, ({ worth, repeats }) => worth - values.repeats * repeats);
    if (!next || next.worth - values.repeats * next.repeats <= leastPoint) break;
    points.push(next.judged);
    known = [next.judged];
  }
  return points.toSorted((a, b) => a.sentence.index - b.sentence.index);
}

const isPoint = ({ length, quoted }: AnalysedSentence): boolean =>
  length >= shortestPoint && quoted <= mostQuoted;

function worthOf(
  { sentence, subject, stance, faults, narration }: JudgedSentence,
  isReport: boolean,
): number {
  const isOpening = !isReport && sentence.index < openingSentences;
  return (
    values.sound +
    subject +
    values.stance * stance +
    values.narration * narration +
    (isOpening ? values.opening : 0) -
    faults
  );
}

/** The share of the shorter sentence's terms that the other one has too. */
function sharedTerms(a: AnalysedSentence, b: AnalysedSentence): number {
  const [few, many] = a.terms.length < b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  let shared = 0;
  for (const term of few) if (many.includes(term)) shared++;
  return few.length ? shared / few.length : 0;
}
