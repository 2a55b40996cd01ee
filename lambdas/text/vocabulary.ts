import { backgroundWeight } from './background-weight.ts';
import { bareWord } from './bare-word.ts';
import type { CompiledLexicon, Phrase, PhraseIndex } from './compile-lexicon.ts';
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
  /** Phrases that tell what a sentence says and may begin with this word. */
  readonly cues: readonly Phrase[];
  /** The same sorted by what follows, where there are any. */
  readonly begun: BegunPhrases | undefined;
  /** Phrases that tell how a sentence is built and may begin with this word. */
  readonly joints: readonly Phrase[];
  /** The word without what its script or its neighbours put on it; phrases of voices are found by it too. */
  readonly bare: string;
  /** Phrases that tell whose view a sentence is and may begin with this word, where there are any. */
  readonly speech: BegunPhrases | undefined;
  /** Those that count at the beginning of a sentence only. */
  readonly openingSpeech: readonly Phrase[];
  /** Phrases that tell who speaks, likewise. */
  readonly speakers: BegunPhrases | undefined;
}

/** Phrases that begin with one word, sorted so that few are tried. */
export interface BegunPhrases {
  /** Those of this word alone, wherever it stands. */
  readonly single: readonly Phrase[];
  /** The others by their second word, and among each those whose second word is not fixed. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** Those whose second word is not fixed, and those that count at the beginning or end of a sentence only. */
  readonly loose: readonly Phrase[];
}

/** The table of forms grows with what is read; past this size it starts anew. */
const maximumForms = 100_000;
/** Of longer runs of letters only the beginning counts. In UTF-16 units. */
const longestWord = 60;
/** Numbers say something about a text, but less than a rare word. */
const numberWeight = 0.5;
/** "US", "IT" and "WHO" are no "us", "it" and "who". */
const acronym = /^\p{Lu}{2,4}$/u;
const noPhrases: readonly Phrase[] = [];
const noCues = { cues: noPhrases, begun: undefined };
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
    const cues = isAcronym ? noCues : cuesWith(this.#phrasesOf(word, this.#lexicon.cues));
    return {
      word,
      term: this.#termOf(isNumber ? bare : stem(bare, this.#language)),
      isStop,
      weight: isStop ? 0 : weight,
      isCapitalised: word !== written && /^\p{Lu}/u.test(written),
      ...cues,
      joints: isAcronym ? noPhrases : this.#phrasesOf(word, this.#lexicon.joints),
      bare: bareVoice,
      ...this.#voicesOf(isAcronym ? '' : word, isAcronym ? '' : bareVoice),
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

  #voicesOf(word: string, bare: string): Pick<WordForm, 'speech' | 'openingSpeech' | 'speakers'> {
    const phrasesIn = (index: PhraseIndex): readonly Phrase[] => {
      const phrases = this.#phrasesOf(word, index);
      return bare === word ? phrases : [...phrases, ...this.#phrasesOf(bare, index)];
    };
    const speech = phrasesIn(this.#lexicon.speech);
    return {
      speech: cuesWith(speech.filter(({ isOpening }) => !isOpening)).begun,
      openingSpeech: speech.length ? speech.filter(({ isOpening }) => isOpening) : noPhrases,
      speakers: cuesWith(phrasesIn(this.#lexicon.speakers)).begun,
    };
  }

  #phrasesOf(word: string, { byWord, byPrefix, prefixLengths }: PhraseIndex): readonly Phrase[] {
    const phrases = [...(byWord.get(word) ?? [])];
    for (const length of prefixLengths)
      if (length <= word.length) phrases.push(...(byPrefix.get(word.slice(0, length)) ?? []));
    return phrases.length ? phrases : noPhrases;
  }
}

function cuesWith(all: readonly Phrase[]): Pick<WordForm, 'cues' | 'begun'> {
  if (!all.length) return noCues;
  const single = all.filter(phrase => phrase.words.length === 1 && !phrase.isOpening && !phrase.isClosing);
  const isLoose = ({ words }: Phrase): boolean => words.length === 1 || /^_$|\*$/.test(words[1] ?? '');
  const longer = all.filter(phrase => !single.includes(phrase));
  const loose = longer.filter(isLoose);
  const seconds = new Set(longer.filter(phrase => !isLoose(phrase)).map(({ words }) => words[1] ?? ''));
  const bySecond = new Map(
    [...seconds].map(second => [
      second,
      longer.filter(phrase => isLoose(phrase) || phrase.words[1] === second),
    ]),
  );
  return { cues: all, begun: { single, bySecond, loose } };
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
