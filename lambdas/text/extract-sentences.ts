import { type AnalysedText, analyseText, type TextToSummarise } from './analyse-text.ts';
import { chooseByNumber } from './extract/by-number.ts';
import { chooseByWords } from './extract/by-words.ts';
import { salienceOf } from './salience.ts';
import type { Passage } from './span.ts';

/** How long an extract shall be; the sentence that reaches a limit in words is still taken, whole. */
export type ExtractLimit = { readonly sentences: number } | { readonly words: number };

/** In words; shorter sentences are headings, interjections and the like. */
const shortestSentence = 4;

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
  const whole = analysed.sentences.filter(({ length }) => length >= shortestSentence);
  const candidates = whole.length ? whole : analysed.sentences;
  const chosen =
    'sentences' in limit
      ? chooseByNumber(candidates, limit.sentences, salience)
      : chooseByWords(candidates, limit.words, salience);
  return chosen
    .toSorted((a, b) => a.index - b.index)
    .map(({ span }) => ({ text: analysed.text.slice(span.start, span.end), span }));
}
