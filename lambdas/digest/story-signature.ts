import { backgroundWeight } from '../text/background-weight.ts';
import { stem } from '../text/stem.ts';
import { eachWord } from '../text/words.ts';

/**
 * What an article is about, small enough to be read for a whole window of days: words like
 * `kavanaugh7a`, the stem followed by a digit for how much the article says it and a letter for how rare the
 * word is in its language (`a` in nearly every text, `j` in hardly any). At most `maxSignatureBytes` in UTF-8.
 */
export type StorySignature = string;

/** One term of a signature. */
export interface SignatureTerm {
  readonly term: string;
  /** 1 for a word said once, more slowly with each repetition, more for names. */
  readonly emphasis: number;
  /** The share of texts of the language in which the word occurs, 0 to 1. */
  readonly commonness: number;
}

export const maxSignatureBytes = 1_000;
/** An argument names its matter early; what comes after this many characters adds little. */
const enoughText = 4_000;
const titleCounts = 2;
const nameFactor = 1.15;
/** `emphasis` is kept in steps of a third, 0 to 9. */
const emphasisStep = 1 / 3;
/** Words between the beginning of the alphabet of rarity and its end: each letter is e times rarer. */
const rarities = 'abcdefghij';
/** Share of texts of some 300 words that have the commonest word that is no function word. */
const unknownCommonness = 0.002;

interface Count {
  occurrences: number;
  isName: boolean;
  weight: number;
}

/** Reads an article once for grouping. Never throws; an empty text gives an empty signature. */
export function storySignature(article: {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}): StorySignature {
  const counts = new Map<string, Count>();
  countTerms(counts, article.text.slice(0, enoughText), article.language, 1);
  countTerms(counts, article.title.slice(0, enoughText), article.language, titleCounts);
  const terms = [...counts]
    .map(([term, count]) => ({ term, emphasis: emphasisOf(count), commonness: commonnessOf(count.weight) }))
    .sort((a, b) => worthOf(b) - worthOf(a));
  return packSignature(terms);
}

const emphasisOf = ({ occurrences, isName }: Count) =>
  (1 + Math.log(occurrences)) * (isName ? nameFactor : 1);
const worthOf = (term: SignatureTerm) => term.emphasis * -Math.log(term.commonness);

/** From `backgroundWeight` back to the rank, and by Zipf's law from the rank to the share of texts. */
function commonnessOf(weight: number): number {
  if (weight >= 1) return unknownCommonness;
  const rank = 20 * (151 ** weight - 1);
  return 1 - Math.exp((-300 * 0.08) / (rank + 3));
}

function countTerms(counts: Map<string, Count>, text: string, language: string, times: number): void {
  let previousEnd = -1;
  eachWord(text, (start, end) => {
    const written = text.slice(start, end);
    const isFirst = previousEnd < 0 || /[.!?:"“”«»\n]/u.test(text.slice(previousEnd, start));
    previousEnd = end;
    const term = termOf(written, language);
    if (term === null) return;
    const count = counts.get(term.text) ?? { occurrences: 0, isName: false, weight: term.weight };
    count.occurrences += times;
    count.weight = Math.min(count.weight, term.weight);
    if (!isFirst && /^\p{Lu}\p{Ll}/u.test(written)) count.isName = true;
    counts.set(term.text, count);
  });
}

/** The commonest words of a language say nothing of a matter, nor do single letters and digits. */
const leastWeight = 0.45;

function termOf(written: string, language: string): { text: string; weight: number } | null {
  const word = written.toLowerCase().replace(/['’].{0,2}$/u, '');
  if (word.length < 2 || /[\ud800-\udfff]/.test(word)) return null;
  const weight = backgroundWeight(word, language);
  if (weight < leastWeight) return null;
  return { text: stem(word, language), weight };
}

function packSignature(terms: readonly SignatureTerm[]): StorySignature {
  const packed: string[] = [];
  let bytes = 0;
  for (const { term, emphasis, commonness } of terms) {
    const digit = Math.min(9, Math.round(emphasis / emphasisStep) - 2);
    const letter = rarities[Math.min(9, Math.floor(-Math.log(commonness)))];
    const word = `${term}${Math.max(0, digit)}${letter}`;
    bytes += Buffer.byteLength(word) + 1;
    if (bytes > maxSignatureBytes) break;
    packed.push(word);
  }
  return packed.join(' ');
}

/** The terms of a signature, the weightiest first; what is no signature has none. */
export function unpackSignature(signature: StorySignature): SignatureTerm[] {
  return signature
    .split(' ')
    .filter(word => /^.+\d[a-j]$/u.test(word))
    .map(word => ({
      term: word.slice(0, -2),
      emphasis: (Number(word.at(-2)) + 2) * emphasisStep,
      commonness: Math.exp(-rarities.indexOf(word.at(-1) ?? 'j') - 0.5),
    }));
}
