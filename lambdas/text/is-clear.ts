import { analyseText } from './analyse-text.ts';
import { type JudgedSentence, judgeSentences } from './claims/judge-sentences.ts';
import { headsAlone, standsAlone } from './claims/stands-alone.ts';
import type { Passage, Span } from './span.ts';

/** Whether a passage is understood, and is its paper's view, where neither the title nor another passage is shown. */
export type IsClear = (passage: Passage) => boolean;

/** A sentence with where it stands in the text that was given. */
interface Placed extends JudgedSentence {
  readonly span: Span;
}

/**
 * Judges passages of a text by what the summary was chosen by (docs/text.md, "Standing alone" and "Whose view"), but as
 * they are met in a comparison: out of their order, without the title. What is not word for word in the text, a part
 * of a sentence or a model's words, is judged by itself; so is everything where the text is not kept any more ('').
 */
export function clearIn(text: string, language: string): IsClear {
  let sentences: readonly Placed[] | undefined;
  const judged = (read: string): readonly Placed[] => {
    const analysed = analyseText({ text: read, language });
    return judgeSentences(analysed).sentences.map(judgement => ({
      ...judgement,
      span: analysed.passageAt(judgement.sentence.span).span,
    }));
  };
  return ({ text: written, span }) => {
    const isThere = written !== '' && text.slice(span.start, span.end) === written;
    if (isThere) sentences ??= judged(text);
    const around = isThere ? (sentences ?? []).filter(sentence => overlaps(sentence.span, span)) : [];
    if (around.some(({ voice }) => voice !== 'paper')) return false;
    const isWhole = around[0]?.span.start === span.start;
    const [first, ...rest] = isWhole ? around : judged(written);
    if (!first || theres[language]?.test(written)) return false;
    return standsAlone(first, [first]) || (rest.length > 0 && headsAlone(first, [first]));
  };
}

/** "Sells a third of its output there": where that is, another sentence says. Not "there is". */
const theres: Readonly<Record<string, RegExp>> = {
  en: /(?<!\b(?:is|are|was|were|be|will|if|that|and|but|what) )(?<=\w )there\b(?! (?:is|are|was|were|will|has|have|had|must|should|can|could|may|might|would|be|seems?|remains?)\b)/,
  es: /(?<!\p{L})(?:allí|allá|ahí)(?!\p{L}|,? donde)/iu,
  fr: /(?<!\p{L})là-bas(?!\p{L}|,? où)/iu,
  de: /(?<!\p{L})(?:dort|dorthin|dorther)(?!\p{L}|,? wo)/iu,
  pt: /(?<!\p{L})(?:lá|ali)(?!\p{L}|,? onde)/iu,
  ru: /(?<!\p{L})(?:там|туда|оттуда)(?!\p{L}|, где)/iu,
  hi: /(?<![\p{L}\p{M}])(?:वहाँ|वहां|वहीं)(?![\p{L}\p{M}]| जहाँ)/u,
  ja: /そこ[でにへの]/,
  zh: /那里|那儿/,
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
