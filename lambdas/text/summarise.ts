import { type AnalysedSentence, analyseText, type TextToSummarise } from './analyse-text.ts';
import { overlap, rankSentences } from './centrality.ts';
import type { Passage, Span } from './span.ts';
import type { Summary } from './summary.ts';

/** Points that carry the argument, at most. */
const maximumPoints = 3;
/** Below this a sentence demands nothing. */
const leastDemand = 1;

/**
 * What an editorial claims, why, and what it asks for; every passage verbatim, none twice. A text without
 * any sentence gives itself as thesis (empty for an empty text) and nothing else. Never throws.
 */
export function summarise(source: TextToSummarise): Summary {
  const analysed = analyseText(source);
  const { text, sentences } = analysed;
  const [only] = sentences;
  if (!only) return { thesis: passageOf(text, { start: 0, end: 0 }), points: [], ask: null };
  const { centrality, titleLikeness } = rankSentences(analysed);
  const carry = (s: AnalysedSentence): number =>
    (centrality[s.index] ?? 0) + 0.5 * (titleLikeness[s.index] ?? 0) - faults(s);
  const demand = (s: AnalysedSentence): number => demandOf(s) + (0.5 * s.index) / sentences.length;
  const asked =
    sentences.length > 1
      ? best(
          sentences.filter(s => demandOf(s) >= leastDemand),
          s => demand(s) + carry(s),
        )
      : undefined;
  const thesis =
    best(
      sentences.filter(s => s !== asked),
      s => carry(s) + claimOf(s) + position(s.index, sentences.length),
    ) ?? only;
  const points = choosePoints(
    sentences.filter(s => s !== asked && s !== thesis),
    [thesis, ...(asked ? [asked] : [])],
    s => carry(s) + 0.3 * claimOf(s) + 0.3 / (1 + s.index),
  );
  return {
    thesis: passageOf(text, thesis.span),
    points: points.map(({ span }) => passageOf(text, span)),
    ask: asked ? passageOf(text, asked.span) : null,
  };
}

const passageOf = (text: string, span: Span): Passage => ({ text: text.slice(span.start, span.end), span });

/** What keeps a sentence from standing alone. */
function faults(s: AnalysedSentence): number {
  return (
    (s.opensPointing ? 0.35 : 0) +
    (s.opensConnecting ? 0.15 : 0) +
    (s.isQuestion ? 0.4 : 0) +
    0.6 * s.quoted +
    (s.length < 6 ? 0.6 : 0) +
    (s.length > 40 ? 0.01 * (s.length - 40) : 0)
  );
}

const claimOf = ({ cues }: AnalysedSentence): number =>
  0.25 * Math.min(2, cues.obligation) +
  0.15 * Math.min(3, cues.evaluation) +
  0.1 * Math.min(1, cues.conclusion);

const demandOf = ({ cues, isQuestion }: AnalysedSentence): number =>
  isQuestion
    ? 0
    : 0.7 * Math.min(2, cues.demand) +
      0.5 * Math.min(2, cues.obligation) -
      0.5 * Math.min(1, cues.attribution);

/** An editorial says what it thinks at its beginning or at its end. */
const position = (index: number, count: number): number => Math.max(1 / (1 + index), 0.5 / (count - index));

function best(
  sentences: readonly AnalysedSentence[],
  score: (s: AnalysedSentence) => number,
): AnalysedSentence | undefined {
  let found: AnalysedSentence | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const value = score(sentence);
    if (value > most) [found, most] = [sentence, value];
  }
  return found;
}

function choosePoints(
  sentences: readonly AnalysedSentence[],
  said: readonly AnalysedSentence[],
  score: (s: AnalysedSentence) => number,
): AnalysedSentence[] {
  const points: AnalysedSentence[] = [];
  let left = sentences.filter(s => s.length > 3);
  while (points.length < maximumPoints && left.length) {
    const known = [...said, ...points];
    const next = best(left, s => score(s) - Math.max(...known.map(k => overlap(k.terms, s.terms))));
    if (!next) break;
    points.push(next);
    left = left.filter(s => s !== next);
  }
  return points.sort((a, b) => a.index - b.index);
}
