import { type AnalysedText, analyseText, type TextToSummarise } from './analyse-text.ts';
import { chooseClaims } from './claims/choose-claims.ts';
import { claimOf, withoutTie } from './claims/claim-of.ts';
import { type JudgedSentence, judgeSentences } from './claims/judge-sentences.ts';
import type { Passage, Span } from './span.ts';
import type { Summary } from './summary.ts';
import { withoutMarker } from './without-marker.ts';
import { withoutMarkup } from './without-markup.ts';

/**
 * What an editorial claims, why, and what it asks for: every passage verbatim, none twice, `points` in the
 * order of the text. A text without any sentence has an empty thesis and nothing else. Never throws.
 */
export function summarise(source: TextToSummarise): Summary {
  return summaryOf(analyseText(source));
}

/** The same for a text that is analysed already. */
export function summaryOf(analysed: AnalysedText): Summary {
  const { text } = analysed;
  const judged = judgeSentences(analysed);
  const claims = chooseClaims(judged);
  if (!claims) return { thesis: passageOf(analysed, { start: 0, end: 0 }), points: [], ask: null };
  const [thesis] = claims.thesis;
  return {
    thesis: passageOf(
      analysed,
      claims.thesis.length === 1 && thesis
        ? claimOf(text, thesis.sentence, judged.isReport)
        : around(text, claims.thesis),
    ),
    points: claims.points.map(point => passageOf(analysed, around(text, point))),
    ask: claims.ask.length ? passageOf(analysed, around(text, claims.ask)) : null,
  };
}

const passageOf = ({ text, passageAt }: AnalysedText, whole: Span): Passage =>
  passageAt(withoutMarker(text, withoutMarkup(text, whole)));

/** From the beginning of the first to the end of the last of some neighbouring sentences. */
function around(text: string, neighbours: readonly JudgedSentence[]): Span {
  const spans = neighbours.map(({ sentence }) => withoutTie(text, sentence));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
