import { type AnalysedSentence, type AnalysedText, analyseText } from '../analyse-text.ts';
import { quotations } from '../quotations.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { eachWord } from '../words.ts';
import { normalise } from './normalise.ts';
import { numbersIn, numeralsIn } from './numbers-in.ts';

/** A text made ready for asking what stands in it. */
export interface SourceText {
  /** Without what no reader sees: `plainText`. */
  readonly text: string;
  readonly analysed: AnalysedText;
  readonly language: string;
  /** In the form in which wording is compared. */
  readonly normalised: string;
  /** Every word, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Stems of every word, by their numbers in the vocabulary. */
  readonly stems: ReadonlySet<number>;
  /** Every number, in digits and in words up to twelve. */
  readonly numbers: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly SourceSentence[];
}

export interface SourceSentence {
  readonly analysed: AnalysedSentence;
  readonly stems: ReadonlySet<number>;
}

/** Reads a text once, however many claims are to be checked against it. Linear in the text. */
export function readSource(given: string, language: string): SourceText {
  const analysed = analyseText({ text: given, language });
  const { text } = analysed;
  const vocabulary = vocabularyOf(language);
  const words = new Set<string>();
  const stems = new Set<number>();
  eachWord(text, (start, end) => {
    const form = vocabulary.form(text.slice(start, end));
    words.add(form.word);
    stems.add(form.term);
  });
  return {
    text,
    analysed,
    language,
    normalised: normalise(text),
    words,
    stems,
    numbers: numbersIn(text).union(numeralsIn(words, language)),
    vocabulary,
    sentences: analysed.sentences.map(sentence => ({
      analysed: sentence,
      stems: new Set(
        sentence.forms.filter(({ isStop }) => !isStop).map(({ word }) => vocabulary.form(word).term),
      ),
    })),
  };
}

/** The wordings that a claim puts between quotation marks, without the marks. */
export function quotedIn(claim: string): string[] {
  return quotations(claim).map(({ start, end }) =>
    claim.slice(start, end).replace(/^["“„«「『‘‚]|["”“»」』’]$/g, ''),
  );
}
