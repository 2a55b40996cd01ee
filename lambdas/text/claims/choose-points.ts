import type { AnalysedSentence } from '../analyse-text.ts';
import type { JudgedSentence, JudgedText } from './judge-sentences.ts';
import { passageOf } from './passage-of.ts';

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
const leastPoint = 0.6;
/** Two sentences with a larger share of the shorter one's terms in common say the same. */
const sameShare = 0.6;

/** As for the thesis: a logistic choice fitted to an editor's marks, rounded, and moved a little by hand. */
const values = {
  sound: 0.3,
  subject: 0.7,
  demand: -3,
  /** names, and each word that tells of the past, up to three: what happened is no ground */
  name: -0.5,
  narration: -0.15,
  contrast: 1.4,
  negation: 0.85,
  ownVoice: -0.5,
  /** The opening tells what happened, the close what is asked for. */
  opening: -1.9,
  closing: -0.6,
  late: 0.7,
  repeats: 1.4,
  retort: -1.4,
  faults: -2.2,
  /** even where it can be shown with the sentence before */
  dangling: -1.2,
};
const openingSentences = 2;
const closingSentences = 4;

/**
 * Up to three passages that carry the argument beside thesis and ask, each saying something new, in the order of the
 * text; fewer in a short text, so that a summary stays shorter than its source, and fewer where what is left leans on
 * sentences that are not shown.
 */
export function choosePoints(
  text: JudgedText,
  thesis: readonly JudgedSentence[],
  ask: readonly JudgedSentence[],
): (readonly JudgedSentence[])[] {
  const { sentences } = text;
  const most = Math.min(mostPoints, Math.floor(sentences.length / 2));
  const candidates = sentences
    .filter(judged => isPoint(judged) && !thesis.includes(judged) && !ask.includes(judged))
    .map(judged => ({ judged, worth: worthOf(judged, sentences.length), repeats: 0, compared: 0 }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostCandidates);
  const points: (readonly JudgedSentence[])[] = [];
  const said = [...new Set([...thesis, ...ask])];
  const dropped = new Set<JudgedSentence>();
  while (points.length < most) {
    const fresh = candidates.filter(({ judged }) => !said.includes(judged) && !dropped.has(judged));
    const next = bestBeside(said, fresh);
    if (!next) break;
    const passage = text.isReport ? [next] : passageOf(next, text, thesis);
    if (!passage || passage.some(judged => said.includes(judged))) {
      dropped.add(next);
      continue;
    }
    points.push(passage);
    said.push(...passage);
  }
  return points.toSorted((a, b) => (a[0]?.sentence.index ?? 0) - (b[0]?.sentence.index ?? 0));
}

/** A sentence that may become a point. */
interface Candidate {
  readonly judged: JudgedSentence;
  /** By itself. */
  readonly worth: number;
  /** The largest share that it has in common with one of the first `compared` sentences that are shown. */
  repeats: number;
  compared: number;
}

/** The candidate that is worth most beside what is said; they come best first, and none gains by being compared. */
function bestBeside(
  said: readonly JudgedSentence[],
  candidates: readonly Candidate[],
): JudgedSentence | undefined {
  let best: JudgedSentence | undefined;
  let most = leastPoint;
  for (const candidate of candidates) {
    if (candidate.worth <= most) break;
    for (const { sentence } of said.slice(candidate.compared))
      candidate.repeats = Math.max(candidate.repeats, sharedTerms(candidate.judged.sentence, sentence));
    candidate.compared = said.length;
    const worth = candidate.worth - values.repeats * candidate.repeats;
    if (candidate.repeats <= sameShare && worth > most) [best, most] = [candidate.judged, worth];
  }
  return best;
}

const isPoint = ({ sentence, faults }: JudgedSentence): boolean =>
  sentence.length >= shortestPoint && sentence.quoted <= mostQuoted && faults < mostFaults;

function worthOf(
  { sentence, subject, own, demand, hint, faults, dangling, retorts, names }: JudgedSentence,
  count: number,
): number {
  const { index, cues } = sentence;
  const fromEnd = count - 1 - index;
  return (
    values.sound +
    values.subject * Math.min(1, 2 * subject) +
    values.demand * Math.max(demand, hint) +
    own *
      (values.contrast * Math.min(1, cues.contrast) +
        values.negation * Math.min(1, cues.negation) +
        values.ownVoice * Math.min(1, cues.ownVoice)) +
    (names > 0 ? values.name : 0) +
    values.narration * Math.min(3, cues.narration) +
    (index < openingSentences ? values.opening : 0) +
    values.closing * Math.max(0, 1 - fromEnd / closingSentences) +
    (values.late * index) / count +
    (retorts ? values.retort : 0) +
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
