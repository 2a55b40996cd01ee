import {
  type AnalysedSentence,
  type AnalysedText,
  analyseText,
  type TextToSummarise,
} from './analyse-text.ts';
import { chooseByNumber } from './extract/by-number.ts';
import { chooseByWords } from './extract/by-words.ts';
import { salienceOf } from './salience.ts';
import type { Passage } from './span.ts';

/** How long an extract shall be; the sentence that reaches a limit in words is still taken, whole. */
export type ExtractLimit = { readonly sentences: number } | { readonly words: number };

/**
 * Terms that carry a subject; sentences with fewer are headings and calls, or say something only in their place
 * ("It was a fine day."). Among a few sentences each has to say much, among words a short one costs little.
 */
const fewestTerms = { sentences: 4, words: 2 };

/**
 * The best extract of an asked length: whole sentences, verbatim, in the order of the text, none twice.
 * In scripts without spaces two characters count as a word. Empty for a text without sentences. Never throws.
 */
export function extractSentences(source: TextToSummarise, limit: ExtractLimit): Passage[] {
  return extractFrom(analyseText(source), limit);
}

/** The same for a text that is analysed already. */
export function extractFrom(analysed: AnalysedText, limit: ExtractLimit): Passage[] {
  const salience = salienceOf(analysed);
  const fewest = 'sentences' in limit ? fewestTerms.sentences : fewestTerms.words;
  const telling = analysed.sentences.filter(({ terms }) => terms.length >= fewest);
  const candidates = suffices(telling, limit) ? telling : analysed.sentences;
  const chosen =
    'sentences' in limit
      ? chooseByNumber(candidates, limit.sentences, salience)
      : chooseByWords(candidates, limit.words, salience);
  return chosen.toSorted((a, b) => a.index - b.index).map(({ span }) => analysed.passageAt(span));
}

function suffices(sentences: readonly AnalysedSentence[], limit: ExtractLimit): boolean {
  if ('sentences' in limit) return sentences.length >= limit.sentences;
  return sentences.reduce((sum, { length }) => sum + length, 0) >= limit.words;
}
