import { type AnalysedSentence, analyseText, type TextToSummarise } from './analyse-text.ts';
import { overlap, rankSentences } from './centrality.ts';
import type { Passage } from './span.ts';

export type ExtractLimit = { readonly sentences: number } | { readonly words: number };

/**
 * The best extract of an asked length, in the order of the text, verbatim. A limit in words is filled until
 * the sentence that reaches it, which is still taken.
 */
export function extractSentences(source: TextToSummarise, limit: ExtractLimit): Passage[] {
  const analysed = analyseText(source);
  const { centrality, titleLikeness } = rankSentences(analysed);
  const score = ({ index, length, opensPointing, isQuestion, quoted }: AnalysedSentence): number =>
    (centrality[index] ?? 0) +
    0.5 * (titleLikeness[index] ?? 0) +
    1 / (1 + 0.5 * index) -
    (opensPointing ? 0.2 : 0) -
    (isQuestion ? 0.2 : 0) -
    0.3 * quoted -
    (length < 6 ? 0.5 : 0);
  const left = analysed.sentences.map(sentence => ({ sentence, score: score(sentence) }));
  const chosen: AnalysedSentence[] = [];
  let words = 0;
  while (left.length && chosen.length < count(limit) && words < room(limit)) {
    let best = 0;
    left.forEach((candidate, at) => {
      if (candidate.score > (left[best]?.score ?? 0)) best = at;
    });
    const [next] = left.splice(best, 1);
    if (!next) break;
    chosen.push(next.sentence);
    words += next.sentence.length;
    for (const other of left) other.score -= 0.5 * overlap(other.sentence.terms, next.sentence.terms);
  }
  return chosen
    .sort((a, b) => a.index - b.index)
    .map(({ span }) => ({ text: analysed.text.slice(span.start, span.end), span }));
}

const count = (limit: ExtractLimit): number =>
  'sentences' in limit ? limit.sentences : Number.POSITIVE_INFINITY;
const room = (limit: ExtractLimit): number => ('words' in limit ? limit.words : Number.POSITIVE_INFINITY);
