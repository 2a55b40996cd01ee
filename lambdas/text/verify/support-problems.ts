import type { AnalysedSentence } from '../analyse-text.ts';
import { SentencePhrases } from '../sentence-phrases.ts';
import type { WordForm } from '../vocabulary.ts';
import { eachWord } from '../words.ts';
import type { SourceSentence, SourceText } from './source-text.ts';

/** A claim rests on a sentence, or on two neighbours, that have at least this share of its weight in words. */
const leastSupport = 0.5;
/** Above this share claim and sentence say the same, and a "not" in only one of them turns it round. */
const sameSaying = 0.6;
/** A "not" belongs to the next word with a subject, within so many words; in some languages also to the last. */
const reach = 4;
const negatesBackward = new Set(['de', 'fr', 'hi', 'ja', 'nl', 'tr']);

/** That a claim rests on nothing in its source, or says the contrary of what it rests on. */
export function supportProblems(claim: string, source: SourceText): string[] {
  const forms = formsOf(claim, source);
  const weights = new Map(
    forms.filter(({ isStop }) => !isStop).map(({ term, weight }) => [term, Math.max(weight, 0.1)]),
  );
  if (!weights.size) return source.normalised ? ['no sentence of the text supports it'] : [];
  const { support, sentence } = bestSupport(weights, source.sentences);
  if (support < leastSupport) return ['no sentence of the text supports it'];
  if (!sentence || shareOf(weights, sentence.stems) < sameSaying) return [];
  const isTurned = new SentencePhrases(forms).has('negation')
    ? !sentence.analysed.phrases.has('negation')
    : negatesOneOf(sentence, weights, source);
  return isTurned ? ['turns a negation round'] : [];
}

/**
 * The sentence of its source that has most of what a claim says, of several that have as much one that is preferred;
 * null where none has any of it.
 */
export function restsOn(
  claim: string,
  source: SourceText,
  isPreferred: (sentence: AnalysedSentence) => boolean = () => true,
): AnalysedSentence | null {
  const telling = formsOf(claim, source).filter(({ isStop }) => !isStop);
  const weights = new Map(telling.map(({ term, weight }) => [term, Math.max(weight, 0.1)]));
  const preferred = source.sentences.filter(({ analysed }) => isPreferred(analysed));
  return bestSupport(weights, [...preferred, ...source.sentences]).sentence?.analysed ?? null;
}

function formsOf(claim: string, { vocabulary }: SourceText): WordForm[] {
  const forms: WordForm[] = [];
  eachWord(claim, (start, end) => forms.push(vocabulary.form(claim.slice(start, end))));
  return forms;
}

type Weights = ReadonlyMap<number, number>;

function bestSupport(
  weights: Weights,
  sentences: readonly SourceSentence[],
): { support: number; sentence?: SourceSentence } {
  let support = 0;
  let most = 0;
  let sentence: SourceSentence | undefined;
  sentences.forEach((candidate, at) => {
    const share = shareOf(weights, candidate.stems);
    if (share > most) [most, sentence] = [share, candidate];
    const next = sentences[at + 1];
    if (share > 0 && next) support = Math.max(support, shareOf(weights, candidate.stems.union(next.stems)));
  });
  return { support: Math.max(support, most), ...(sentence ? { sentence } : {}) };
}

/** The share of a claim's weight that a sentence has too, 0 to 1. */
function shareOf(weights: Weights, stems: ReadonlySet<number>): number {
  let all = 0;
  let shared = 0;
  for (const [term, weight] of weights) {
    all += weight;
    if (stems.has(term)) shared += weight;
  }
  return shared / all;
}

/** Whether a "not" in a sentence belongs to a word that a claim took up. */
function negatesOneOf(
  { analysed: { forms, phrases } }: SourceSentence,
  weights: Weights,
  { vocabulary, language }: SourceText,
): boolean {
  const isTaken = (form: WordForm): boolean => weights.has(vocabulary.form(form.word).term);
  const subjectOf = (near: readonly WordForm[]): WordForm | undefined => near.find(({ isStop }) => !isStop);
  return phrases.of('negation').some(({ from }) => {
    const after = subjectOf(forms.slice(from + 1, from + 1 + reach));
    const before = negatesBackward.has(language)
      ? subjectOf(forms.slice(Math.max(0, from - reach), from).toReversed())
      : undefined;
    return [after, before].some(form => form !== undefined && isTaken(form));
  });
}
