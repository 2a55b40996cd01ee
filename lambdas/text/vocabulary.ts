import type { CompiledLexicon, Phrase } from './compile-lexicon.ts';
import { lexiconOf } from './lexicons/lexicon-of.ts';

/** What is known of a word form before any text is read. */
export interface WordForm {
  /** Number of the stem; word forms that mean the same share it. */
  readonly term: number;
  /** Carries no subject of its own ("the", "would"). */
  readonly isStop: boolean;
  /** How much an occurrence says about the subject of a text, 0 to 1. */
  readonly weight: number;
  /** Phrases of the lexicon that may begin with this word. */
  readonly phrases: readonly Phrase[];
}

/** A table of word forms grows with what is read; past this size it starts anew. */
const maximumForms = 200_000;
const noPhrases: readonly Phrase[] = [];

/** The word forms of a language met so far. */
export class Vocabulary {
  readonly #lexicon: CompiledLexicon;
  readonly #forms = new Map<string, WordForm>();
  readonly #terms = new Map<string, number>();

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
  }

  /** What is known of a word, given in lower case. */
  form(word: string): WordForm {
    const known = this.#forms.get(word);
    if (known) return known;
    const stem = stemOf(word);
    const term = this.#terms.get(stem) ?? this.#terms.size;
    this.#terms.set(stem, term);
    const isStop = this.#lexicon.stop.has(word) || (word.length === 1 && !/\p{Lo}/u.test(word));
    const form = { term, isStop, weight: isStop ? 0 : 1, phrases: this.#phrasesOf(word) };
    this.#forms.set(word, form);
    return form;
  }

  get isFull(): boolean {
    return this.#forms.size > maximumForms;
  }

  #phrasesOf(word: string): readonly Phrase[] {
    const phrases = [...(this.#lexicon.byWord.get(word) ?? [])];
    for (const length of this.#lexicon.prefixLengths)
      if (length <= word.length) phrases.push(...(this.#lexicon.byPrefix.get(word.slice(0, length)) ?? []));
    return phrases.length ? phrases : noPhrases;
  }
}

const vocabularies = new Map<string, Vocabulary>();

/** The vocabulary of a language; a cache, so that the answer does not depend on what was read before. */
export function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known && !known.isFull) return known;
  const vocabulary = new Vocabulary(lexiconOf(language));
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

/** A rough stem, the same for all languages: plural and tense endings off, and no more than eight letters. */
function stemOf(word: string): string {
  const bare = word.replace(/['’].{1,2}$/u, '');
  if (!/^[a-z]/.test(bare)) return bare.length > 6 ? bare.slice(0, 6) : bare;
  const stem = bare.replace(/(?:ies|ied|ing|ed|es|ly|s|y|e)$/, '');
  return (stem.length > 2 ? stem : bare).slice(0, 8);
}
