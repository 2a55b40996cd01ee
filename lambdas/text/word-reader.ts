import type { Span } from './span.ts';
import type { TermCounts } from './term-counts.ts';
import type { Vocabulary, WordForm } from './vocabulary.ts';
import { eachWord } from './words.ts';

/** The words of a sentence, each looked up once for all that asks for them later. */
export interface SentenceWords {
  /** Its words in order; in scripts without spaces, pairs of neighbouring characters. */
  readonly forms: readonly WordForm[];
  /** Where each of them begins in the text, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The terms that carry a subject, by their numbers in the text, each once, in order. */
  readonly terms: readonly number[];
  /** How many of `forms` stand before the first occurrence of each of `terms`. */
  readonly termPlaces: readonly number[];
}

/**
 * Reads the words of a text sentence by sentence, and counts its terms. The lists are filled anew for each sentence and
 * copied at their length: lists that grow leave several times what they hold to be collected.
 */
export class WordReader {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #counts: TermCounts;
  readonly #isShouted: boolean;
  readonly #forms: WordForm[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #terms: number[] = [];
  readonly #termPlaces: number[] = [];
  #sentence = 0;
  #words = 0;
  #told = 0;

  /** `isShouted`: the text is set in capitals, so that they tell nothing. */
  constructor(text: string, vocabulary: Vocabulary, counts: TermCounts, isShouted: boolean) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#counts = counts;
    this.#isShouted = isShouted;
  }

  /** The words of a sentence, which is the next, by its number. */
  read(span: Span, sentence: number): SentenceWords {
    this.#sentence = sentence;
    this.#words = 0;
    this.#told = 0;
    eachWord(this.#text, this.#add, span);
    return {
      forms: this.#forms.slice(0, this.#words),
      starts: this.#starts.slice(0, this.#words),
      ends: this.#ends.slice(0, this.#words),
      terms: this.#terms.slice(0, this.#told),
      termPlaces: this.#termPlaces.slice(0, this.#told),
    };
  }

  readonly #add = (start: number, end: number): void => {
    const written = this.#text.slice(start, end);
    const form = this.#vocabulary.form(this.#isShouted ? written.toLowerCase() : written);
    const place = this.#words++;
    this.#forms[place] = form;
    this.#starts[place] = start;
    this.#ends[place] = end;
    if (form.isStop) return;
    const term = this.#counts.add(form, this.#sentence, place > 0);
    if (term < 0) return;
    this.#terms[this.#told] = term;
    this.#termPlaces[this.#told++] = place;
  };
}
