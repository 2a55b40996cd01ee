import {
  type AnalysedSentence,
  type AnalysedText,
  analyseText,
  type TextToSummarise,
} from './analyse-text.ts';
import { salienceOf } from './salience.ts';
import type { Passage } from './span.ts';
import { standingOf } from './standing.ts';

/** How long an extract shall be; the sentence that reaches a limit in words is still taken, whole. */
export type ExtractLimit = { readonly sentences: number } | { readonly words: number };

/**
 * The best extract of an asked length: whole sentences, verbatim, in the order of the text, none twice.
 * In scripts without spaces two characters count as a word. Empty for a text without sentences. Never throws.
 */
export function extractSentences(source: TextToSummarise, limit: ExtractLimit): Passage[] {
  const analysed = analyseText(source);
  return extractFrom(analysed, limit);
}

/** The same for a text that is analysed already. */
export function extractFrom(analysed: AnalysedText, limit: ExtractLimit): Passage[] {
  const salience = salienceOf(analysed);
  const whole = analysed.sentences.filter(({ length }) => length >= leastWords);
  const candidates = whole.length ? whole : analysed.sentences;
  const chosen =
    'sentences' in limit
      ? chooseByNumber(candidates, limit.sentences, salience)
      : chooseByWords(candidates, limit.words, salience);
  return chosen
    .toSorted((a, b) => a.index - b.index)
    .map(({ span }) => ({ text: analysed.text.slice(span.start, span.end), span }));
}

/** Shorter ones are headings, interjections and the like. */
const leastWords = 4;

type Salience = Float64Array;
type Value = (chosen: readonly AnalysedSentence[]) => number;

/**
 * What a reader of the chosen sentences can expect to find again in a summary written by a person, against
 * their length: the expected F-measure of words, with a person's summary of about `usualWords`.
 */
const usualWords = 40;
/** Share of the words without a subject that any two summaries have in common. */
const commonWords = 0.15;

function chooseByNumber(
  candidates: readonly AnalysedSentence[],
  count: number,
  salience: Salience,
): AnalysedSentence[] {
  const value: Value = chosen => {
    const seen = new Set<number>();
    let found = 0;
    let length = 0;
    for (const sentence of chosen) {
      const common = commonWords * Math.max(0, sentence.length - sentence.terms.length);
      found += (newSalience(sentence, seen, salience) + common) * standingAmong(sentence, chosen);
      length += sentence.length;
    }
    return found / (length + usualWords);
  };
  const chosen: AnalysedSentence[] = [];
  while (chosen.length < count && chosen.length < candidates.length) {
    const next = best(candidates, candidate =>
      chosen.includes(candidate) ? -1 : value([...chosen, candidate]),
    );
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

/** The salience of the terms that are not seen yet, which then are. */
function newSalience({ terms }: AnalysedSentence, seen: Set<number>, salience: Salience): number {
  let sum = 0;
  for (const term of terms)
    if (!seen.has(term)) {
      seen.add(term);
      sum += salience[term] ?? 0;
    }
  return sum;
}

const standingAmong = (sentence: AnalysedSentence, chosen: readonly AnalysedSentence[]): number =>
  standingOf(
    sentence,
    chosen.some(({ index }) => index === sentence.index - 1),
  );

/** Words that are added in thought to each sentence, so that the shortest does not always win. */
const sentenceCost = 4;

function chooseByWords(
  candidates: readonly AnalysedSentence[],
  words: number,
  salience: Salience,
): AnalysedSentence[] {
  const chosen: AnalysedSentence[] = [];
  let length = 0;
  const value: Value = sentences => coverage(sentences, words, salience);
  while (length < words && chosen.length < candidates.length) {
    const before = value(chosen);
    const room = words - length;
    const next = best(candidates, candidate =>
      chosen.includes(candidate)
        ? -1
        : (value([...chosen, candidate]) - before) / (Math.min(candidate.length, room) + sentenceCost),
    );
    if (!next) break;
    chosen.push(next);
    length += next.length;
  }
  return chosen;
}

/** The salience of the different terms among the first `words` words of some sentences, put in order. */
function coverage(chosen: readonly AnalysedSentence[], words: number, salience: Salience): number {
  const seen = new Set<number>();
  let sum = 0;
  let before = 0;
  for (const sentence of chosen.toSorted((a, b) => a.index - b.index)) {
    const standing = standingAmong(sentence, chosen);
    sentence.terms.forEach((term, at) => {
      if (before + (sentence.termOffsets[at] ?? 0) >= words || seen.has(term)) return;
      seen.add(term);
      sum += (salience[term] ?? 0) * standing;
    });
    before += sentence.length;
    if (before >= words) break;
  }
  return sum;
}

function best(
  sentences: readonly AnalysedSentence[],
  score: (sentence: AnalysedSentence) => number,
): AnalysedSentence | undefined {
  let found: AnalysedSentence | undefined;
  let most = -1;
  for (const sentence of sentences) {
    const value = score(sentence);
    if (value > most) [found, most] = [sentence, value];
  }
  return found;
}
