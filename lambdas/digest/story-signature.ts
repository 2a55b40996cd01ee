import { backgroundWeight } from '../text/background-weight.ts';
import { commonWordsOf } from '../text/language-profiles/common-words-of.ts';
import { plainText } from '../text/plain-text.ts';
import { stem } from '../text/stem.ts';
import { eachWord } from '../text/words.ts';
import { sharedKeys } from './shared-keys.ts';
import { emphasisStep, rarities, type SignatureTerm, type StorySignature } from './unpack-signature.ts';

export const maxSignatureBytes = 1_000;
/** Of them for names and numbers. */
const maxSharedBytes = 280;
/** An argument names its matter early; what comes after this many characters adds little. */
const enoughText = 4_000;
const titleCounts = 2;
const nameFactor = 1.15;
/** Share of texts of some 300 words that have a word which is not among the commonest of its language. */
const unknownCommonness = 0.002;

interface Count {
  occurrences: number;
  isName: boolean;
  weight: number;
}

/** Reads an article once for grouping. Never throws; an empty text gives a signature without terms. */
export function storySignature(article: {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}): StorySignature {
  const language = article.language.toLowerCase().split(/[^a-z]/)[0] ?? '';
  const title = plainText(article.title.slice(0, enoughText)).text;
  const text = plainText(article.text.slice(0, enoughText)).text;
  const shared = pack(sharedTerms(`${title}\n${text}`, language), maxSharedBytes);
  const left = maxSignatureBytes - Buffer.byteLength(shared) - language.length - 3;
  return [`@${language}`, pack(wordTerms(title, text, language), left), shared].filter(Boolean).join(' ');
}

function wordTerms(title: string, text: string, language: string): SignatureTerm[] {
  const counts = new Map<string, Count>();
  countTerms(counts, text, language, 1);
  countTerms(counts, title, language, titleCounts);
  return [...counts].map(([term, count]) => ({
    term,
    emphasis: (1 + Math.log(count.occurrences)) * (count.isName ? nameFactor : 1),
    commonness: commonnessOf(count.weight),
  }));
}

function sharedTerms(text: string, language: string): SignatureTerm[] {
  return [...sharedKeys(text, language)].map(([term, occurrences]) => ({
    term,
    emphasis: 1 + Math.log(occurrences),
    commonness: term.startsWith('#') ? commonnessOfNumber(term) : commonnessOfName(term),
  }));
}

/** From `backgroundWeight` back to the rank, and by Zipf's law from the rank to the share of texts. */
function commonnessOf(weight: number): number {
  if (weight >= 1) return unknownCommonness;
  const rank = 20 * (151 ** weight - 1);
  return 1 - Math.exp((-300 * 0.08) / (rank + 3));
}

/** Short numbers and round ones are written everywhere, those with a unit ("18 months") less. */
function commonnessOfNumber(number: string): number {
  const [, digits = '', unit] = /^#([\d.]+)(\p{L}*)/u.exec(number) ?? [];
  const value = Number(digits);
  if (value < 10) return 0.1;
  const figures = digits.replace(/\./, '').replace(/^0+|0+$/g, '').length;
  if (figures > 3) return 0.003;
  if (figures > 2) return 0.006;
  if (unit) return figures > 1 ? 0.02 : 0.03;
  if (value < 100) return figures > 1 ? 0.06 : 0.08;
  return figures > 1 ? 0.01 : 0.03;
}

/** The fewer sounds, the more names have them; countries are spoken of everywhere. */
const commonnessOfName = (name: string): number =>
  name.startsWith('~@') ? 0.1 : ([0.03, 0.01, 0.004, 0.0015][name.length - 4] ?? 0.001);

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

/** Where words are pairs of characters: what endings, particles and pronouns are made of names no matter. */
const saysNothing: Readonly<Record<string, RegExp>> = {
  ja: /\p{Script=Hiragana}/u,
  zh: /[的了是在和与也都就不有这那被把对从为之其而或及又再更最很让给到说要会能可以自己它他她们我你您个些么吗呢吧啊着过地得所于由向却才但若因此]/u,
};

function termOf(written: string, language: string): { text: string; weight: number } | null {
  const word = written.toLowerCase().replace(/['’].{0,2}$/u, '');
  if (word.length < 2 || /[\ud800-\udfff]/.test(word)) return null;
  if (saysNothing[language]?.test(word) || commonWordsOf(language).has(word)) return null;
  const weight = backgroundWeight(word, language);
  if (weight < leastWeight) return null;
  return { text: stem(word, language), weight };
}

const worthOf = (term: SignatureTerm) => term.emphasis * -Math.log(term.commonness);

/** The weightiest terms, as many as there is room for. */
function pack(terms: readonly SignatureTerm[], maxBytes: number): string {
  const packed: string[] = [];
  let bytes = 0;
  for (const { term, emphasis, commonness } of [...terms].sort((a, b) => worthOf(b) - worthOf(a))) {
    const digit = Math.max(0, Math.min(9, Math.round(emphasis / emphasisStep) - 2));
    const letter = rarities[Math.min(9, Math.floor(-Math.log(commonness)))];
    const word = `${term}${digit}${letter}`;
    bytes += Buffer.byteLength(word) + 1;
    if (bytes > maxBytes) break;
    packed.push(word);
  }
  return packed.join(' ');
}
