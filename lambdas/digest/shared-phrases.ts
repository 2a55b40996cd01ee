import type { CueKind } from '../text/lexicons/lexicon.ts';
import { SentencePhrases } from '../text/sentence-phrases.ts';
import { type Vocabulary, vocabularyOf, type WordForm } from '../text/vocabulary.ts';
import { eachWord } from '../text/words.ts';
import { showsNoun } from './shows-noun.ts';

/** Words that several papers use, side by side in at least one of them. */
export interface SharedPhrase {
  /** As a paper writes it, in lower case where one does. */
  readonly text: string;
  /** The stems of the words that carry a subject. */
  readonly terms: readonly number[];
  /** How rare its commonest telling word is, 0 to 1. */
  readonly weight: number;
  /** How many papers have it in these words, at least one. */
  readonly papers: number;
  /** How much it says: the rarity of its words, and by how many papers they are used, together and each. */
  readonly score: number;
  /** Every telling word begins with a capital, and nowhere with a small letter. */
  readonly isName: boolean;
  /** Somewhere its neighbours show that it is no verb: "the carbon levy". */
  readonly isNoun: boolean;
}

/** What one paper says on the matter: headline, claim, ask. */
export interface PaperTexts {
  readonly paper: string;
  readonly texts: readonly string[];
}

interface Token {
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
  /** Carries the subject: rare enough, no number, no verdict. */
  readonly isTelling: boolean;
  /** No phrase goes over it. */
  readonly isBarrier: boolean;
  /** Written together with the next one: "same-sex". */
  readonly isGlued: boolean;
}

interface Found {
  readonly tokens: readonly Token[];
  readonly wordings: Set<string>;
  readonly papers: Set<string>;
  /** Null until seen where capitals tell. */
  isName: boolean | null;
  isNoun: boolean;
}

/** Words in a phrase, and how rare a word must be to carry its subject. */
const longestPhrase = 6;
const leastWeight = 0.5;
/** Words that judge, demand or report are one paper's own. */
export const verdicts: readonly CueKind[] = [
  'demand',
  'obligation',
  'evaluation',
  'negation',
  'ownVoice',
  'attribution',
  'reporting',
  'contrast',
  'conclusion',
];

/** "price on carbon" must be said by two papers; "carbon price" by one whose words others use. */
function isWithoutGaps(text: string, language: string): boolean {
  const vocabulary = vocabularyOf(language);
  return tokensOf(text, vocabulary).every(({ isTelling, isGlued }) => isTelling || isGlued);
}

/** Phrases of which every telling word is used by `least` papers or more, the most telling first. */
export function sharedPhrases(
  papers: readonly PaperTexts[],
  language: string,
  least: number,
): SharedPhrase[] {
  const vocabulary = vocabularyOf(language);
  const papersWith = new Map<number, Set<string>>();
  const found = new Map<string, Found>();
  for (const { paper, texts } of papers)
    for (const text of texts) {
      const tokens = tokensOf(text, vocabulary);
      const isTitleCase = capitalShare(tokens) > 0.7;
      for (const { form, isTelling } of tokens)
        if (isTelling) papersWith.set(form.term, (papersWith.get(form.term) ?? new Set()).add(paper));
      for (const [from, to] of phrasesIn(tokens)) {
        const phrase = tokens.slice(from, to);
        const isName = isTitleCase
          ? null
          : phrase.every(token => !token.isTelling || token.form.isCapitalised);
        const [before, after] = [tokens[from - 1], tokens[to]].map(token => token?.form.word ?? '');
        const isNoun = showsNoun({ before, phrase: phrase.map(({ form }) => form.word), after }, language);
        note(found, phrase, { wording: wordingOf(text, phrase), paper, isName, isNoun });
      }
    }
  return [...found.values()]
    .map(phrase => toShared(phrase, papersWith))
    .filter(({ terms }) => terms.every(term => (papersWith.get(term)?.size ?? 0) >= least))
    .filter(({ text, papers: said }) => said > 1 || isWithoutGaps(text, language))
    .sort((a, b) => b.score - a.score);
}

interface Occurrence {
  readonly wording: string;
  readonly paper: string;
  /** Null where capitals say nothing, in a headline with capitals throughout. */
  readonly isName: boolean | null;
  readonly isNoun: boolean;
}

function note(found: Map<string, Found>, tokens: readonly Token[], occurrence: Occurrence): void {
  const key = tokens.map(({ form }) => form.term).join(' ');
  const known = found.get(key) ?? {
    tokens,
    wordings: new Set(),
    papers: new Set(),
    isName: null,
    isNoun: false,
  };
  known.wordings.add(occurrence.wording);
  known.papers.add(occurrence.paper);
  if (occurrence.isName !== null) known.isName = (known.isName ?? true) && occurrence.isName;
  if (occurrence.isNoun) known.isNoun = true;
  found.set(key, known);
}

function toShared(phrase: Found, papersWith: ReadonlyMap<number, ReadonlySet<string>>): SharedPhrase {
  const { tokens, wordings, papers, isName, isNoun } = phrase;
  const telling = tokens.filter(({ isTelling }) => isTelling);
  const weights = telling.map(({ form }) => form.weight * (papersWith.get(form.term)?.size ?? 0));
  const words = weights.reduce((sum, weight) => sum + weight, 0);
  const [text = ''] = [...wordings].sort((a, b) => capitalsIn(a) - capitalsIn(b));
  return {
    text,
    terms: telling.map(({ form }) => form.term),
    papers: papers.size,
    score: words * (1 + (papers.size - 1) / 2),
    weight: Math.min(...telling.map(({ form }) => form.weight)),
    isName: isName === true && capitalsIn(text) > 0,
    isNoun: isNoun || (papers.size > 1 && telling.length > 1),
  };
}

/** Without the ending of a possessive, which waits for another word. */
const wordingOf = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/['’]s$/u, '');

const capitalsIn = (text: string) => text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;

function capitalShare(tokens: readonly Token[]): number {
  const words = tokens.filter(({ form, isBarrier }) => form.word.length > 3 && !isBarrier);
  return words.length ? words.filter(({ form }) => form.isCapitalised).length / words.length : 0;
}

/** From and to (exclusive) of each phrase. */
function* phrasesIn(tokens: readonly Token[]): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < tokens.length; from++) {
    if (!mayBegin(tokens, from)) continue;
    for (let to = from; to < Math.min(tokens.length, from + longestPhrase); to++) {
      const last = tokens[to];
      if (!last || last.isBarrier) break;
      if (last.isTelling && !last.isGlued) yield [from, to + 1];
    }
  }
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.isBarrier || tokens[at - 1]?.isGlued) return false;
  return token.isTelling || token.isGlued;
}

function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const spans: [start: number, end: number][] = [];
  eachWord(text, (start, end) => spans.push([start, end]));
  const forms = spans.map(([start, end]) => vocabulary.form(text.slice(start, end)));
  const phrases = new SentencePhrases(forms);
  return spans.flatMap(([start, end], at) => {
    const form = forms[at];
    if (!form) return [];
    const after = text.slice(end, spans[at + 1]?.[0] ?? end);
    const isVerdict = verdicts.some(kind => phrases.hasAt(kind, at));
    const isTelling = !form.isStop && form.weight >= leastWeight && !/^\p{N}/u.test(form.word);
    const token = { form, start, end, isTelling, isBarrier: isVerdict, isGlued: after === '-' };
    return /[^\s-]/u.test(after) ? [token, barrierAt(end)] : [token];
  });
}

const nothing: WordForm = {
  word: '',
  term: -1,
  isStop: true,
  weight: 0,
  isCapitalised: false,
  bare: '',
  signs: undefined,
  openingSigns: undefined,
  joints: undefined,
};

const barrierAt = (at: number): Token => ({
  form: nothing,
  start: at,
  end: at,
  isTelling: false,
  isBarrier: true,
  isGlued: false,
});
