import { backgroundWeight } from './background-weight.ts';
import { bareWord } from './bare-word.ts';
import {
  type CompiledLexicon,
  endsSo,
  type JointKind,
  type Phrase,
  type PhraseIndex,
  type SignKind,
} from './compile-lexicon.ts';
import { lexiconOf } from './lexicons/lexicon-of.ts';
import { stem } from './stem.ts';

/** What is known of a word before any text is read. */
export interface WordForm {
  /** In lower case, with the straight apostrophe. */
  readonly word: string;
  /** Number of the stem: forms of one word share it. */
  readonly term: number;
  /** Carries no subject of its own ("the", "would"). */
  readonly isStop: boolean;
  /** How much an occurrence says about the subject of a text, 0 to 1. */
  readonly weight: number;
  readonly isCapitalised: boolean;
  /** The word without what its script or its neighbours put on it; phrases of voices are found by it too. */
  readonly bare: string;
  /** The signs that may begin with it wherever it stands, and those at the beginning of a sentence; undefined for none. */
  readonly signs: SortedPhrases | undefined;
  readonly openingSigns: SortedPhrases | undefined;
  /** The joints that may begin with it, likewise. */
  readonly joints: readonly Phrase<JointKind>[] | undefined;
}

/** Signs that begin with one word, sorted so that few are tried. */
export interface SortedPhrases {
  /** Those of this word alone. */
  readonly single: readonly Phrase<SignKind>[];
  /** Those whose second word is fixed, by it. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase<SignKind>[]> | undefined;
  /** The others. */
  readonly loose: readonly Phrase<SignKind>[] | undefined;
}

/** The table of forms grows with what is read; past this size it starts anew. */
const maximumForms = 100_000;
/** Of longer runs of letters only the beginning counts. In UTF-16 units. */
const longestWord = 60;
/** Numbers say something about a text, but less than a rare word. */
const numberWeight = 0.5;
/** "US", "IT" and "WHO" are no "us", "it" and "who". */
const acronym = /^\p{Lu}{2,4}$/u;
/** Vowel signs and the lengthening stroke, which writers leave out at will. */
const arabicMarks = /[\u064b-\u0652\u0640]/g;

/** The words of a language met so far. */
export class Vocabulary {
  readonly #language: string;
  readonly #lexicon: CompiledLexicon;
  readonly #forms = new Map<string, WordForm>();
  readonly #terms = new Map<string, number>();
  readonly #stems: string[] = [];

  constructor(language: string) {
    this.#language = language;
    this.#lexicon = lexiconOf(language);
  }

  /** What is known of a word as it is written. */
  form(written: string): WordForm {
    const word = written.length > longestWord ? written.slice(0, longestWord) : written;
    return this.#forms.get(word) ?? this.#add(word);
  }

  /** The same for the word between two positions of a text. */
  formAt(text: string, start: number, end: number): WordForm {
    return this.form(text.slice(start, end));
  }

  /** The stem that a term's number stands for. */
  stemOf(term: number): string {
    return this.#stems[term] ?? '';
  }

  #add(written: string): WordForm {
    // A slice keeps the whole text alive that it was cut from; a string put together does not.
    const kept = ` ${written}`.slice(1);
    const form = this.#newForm(kept);
    this.#forms.set(kept, form);
    return form;
  }

  get isFull(): boolean {
    return this.#forms.size > maximumForms;
  }

  #newForm(written: string): WordForm {
    const word = written.toLowerCase().replaceAll('’', "'").replace(arabicMarks, '');
    const bare = this.#language === 'fr' || this.#language === 'it' ? bareWord(word, this.#language) : word;
    const isNumber = /^[\p{N}.,]+$/u.test(bare);
    const isAcronym = acronym.test(written);
    const isStop =
      (!isAcronym && this.#lexicon.stop.has(bare)) || this.#lexicon.isStop(bare) || isSingleLetter(bare);
    const weight = isNumber ? numberWeight : backgroundWeight(bare, this.#language);
    const bareVoice = bareWord(word, this.#language);
    const { signs, joints } = this.#lexicon;
    const signsBegun = isAcronym ? [] : phrasesBegunBy(word, bareVoice, signs);
    const jointsBegun = isAcronym ? [] : phrasesBegunBy(word, bareVoice, joints);
    return {
      word,
      term: this.#termOf(isNumber ? bare : stem(bare, this.#language)),
      isStop,
      weight: isStop ? 0 : weight,
      isCapitalised: word !== written && /^\p{Lu}/u.test(written),
      bare: bareVoice,
      signs: sorted(signsBegun.filter(({ isOpening }) => !isOpening)),
      openingSigns: sorted(signsBegun.filter(({ isOpening }) => isOpening)),
      joints: jointsBegun.length ? jointsBegun : undefined,
    };
  }

  #termOf(stemmed: string): number {
    const known = this.#terms.get(stemmed);
    if (known !== undefined) return known;
    const term = this.#terms.size;
    this.#terms.set(stemmed, term);
    this.#stems.push(stemmed);
    return term;
  }
}

function phrasesBegunBy<Kind extends SignKind | JointKind>(
  word: string,
  bare: string,
  index: PhraseIndex<Kind>,
): readonly Phrase<Kind>[] {
  const phrases = phrasesAt(word, index);
  if (bare === word) return phrases;
  return [...new Set([...phrases, ...phrasesAt(bare, index).filter(({ isAlsoBare }) => isAlsoBare)])];
}

function phrasesAt<Kind extends SignKind | JointKind>(
  word: string,
  { byWord, byPrefix, prefixLengths, bySuffix, suffixLengths }: PhraseIndex<Kind>,
): readonly Phrase<Kind>[] {
  const phrases = [...(byWord.get(word) ?? [])];
  for (const length of prefixLengths)
    if (length <= word.length) phrases.push(...(byPrefix.get(word.slice(0, length)) ?? []));
  for (const length of suffixLengths) {
    const ending = word.slice(-length);
    if (endsSo(word, ending)) phrases.push(...(bySuffix.get(ending) ?? []));
  }
  return phrases;
}

function sorted(phrases: readonly Phrase<SignKind>[]): SortedPhrases | undefined {
  if (!phrases.length) return undefined;
  const isSingle = ({ words, isClosing }: Phrase): boolean => words.length === 1 && !isClosing;
  const isFixed = ({ words: [, second] }: Phrase): boolean => second?.standsFor === 'itself';
  const fixed = phrases.filter(isFixed);
  const loose = phrases.filter(phrase => !isSingle(phrase) && !isFixed(phrase));
  return {
    single: phrases.filter(isSingle),
    bySecond: fixed.length ? Map.groupBy(fixed, ({ words }) => words[1]?.text ?? '') : undefined,
    loose: loose.length ? loose : undefined,
  };
}

const isSingleLetter = (word: string): boolean => word.length === 1 && !/\p{sc=Han}/u.test(word);

const vocabularies = new Map<string, Vocabulary>();

/** The vocabulary of a language: a cache only, nothing that is returned depends on what was read before. */
export function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known && !known.isFull) return known;
  const vocabulary = new Vocabulary(language);
  vocabularies.set(language, vocabulary);
  return vocabulary;
}
