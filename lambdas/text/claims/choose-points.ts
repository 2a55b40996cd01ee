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
/** What is left over from a page, or worse, is no point whatever it says. */
const mostFaults = 2;
/** A sentence that is worth less is no point. */
const leastPoint = 0;
/** Two sentences with a larger share of the shorter one's terms in common say the same. */
const sameShare = 0.6;

/** As for the thesis: a logistic choice fitted to an editor's marks, rounded. */
const values = {
  sound: 1.5,
  subject: 0.9,
  demand: -0.9,
  contrast: 1,
  negation: 0.9,
  ownVoice: -0.3,
  /** The opening tells what happened, the close what is asked for. */
  opening: -1.1,
  closing: -1.2,
  late: 0.7,
  repeats: 2,
  faults: -1.2,
  /** a claim is repaired by its title, a point by nothing */
  dangling: -1.2,
};
const openingSentences = 2;
const closingSentences = 4;

/**
 * Up to three sentences that carry the argument beside those `said` already, each saying something new, in
 * the order of the text; fewer in a short text, so that a summary stays shorter than its source.
 */
export function choosePoints({ sentences }: JudgedText, said: readonly JudgedSentence[]): JudgedSentence[] {
  const most = Math.min(mostPoints, Math.floor(sentences.length / 2));
  const candidates = sentences
    .filter(judged => isPoint(judged) && !said.includes(judged))
    .map(judged => ({ judged, repeats: 0, worth: worthOf(judged, sentences.length) }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostCandidates);
  const points: JudgedSentence[] = [];
  let known: readonly JudgedSentence[] = said;
  while (points.length < most) {
    for (const other of known)
      for (const candidate of candidates)
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

const isPoint = ({ sentence, faults }: JudgedSentence): boolean =>
  sentence.length >= shortestPoint && sentence.quoted <= mostQuoted && faults < mostFaults;

function worthOf(
  { sentence, subject, own, demand, faults, dangling }: JudgedSentence,
  count: number,
): number {
  const { index, cues } = sentence;
  const fromEnd = count - 1 - index;
  return (
    values.sound +
    values.subject * Math.min(1, 2 * subject) +
    values.demand * demand +
    own *
      (values.contrast * Math.min(1, cues.contrast) +
        values.negation * Math.min(1, cues.negation) +
        values.ownVoice * Math.min(1, cues.ownVoice)) +
    (index < openingSentences ? values.opening : 0) +
    values.closing * Math.max(0, 1 - fromEnd / closingSentences) +
    (values.late * index) / count +
    values.faults * faults +
    values.dangling * dangling
  );
}

/** The share of the shorter sentence's terms that the other one has too. */
export function sharedTerms(a: AnalysedSentence, b: AnalysedSentence): number {
  const [few, many] = a.terms.length < b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  let shared = 0;
  for (const term of few) if (many.includes(term)) shared++;
  return few.length ? shared / few.length : 0;
}
