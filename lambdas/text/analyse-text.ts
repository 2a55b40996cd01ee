import type { Phrase, PhraseKind } from './compile-lexicon.ts';
import type { Span } from './span.ts';
import { splitSentences } from './stand-in-sentences.ts';
import { type Vocabulary, vocabularyOf, type WordForm } from './vocabulary.ts';

/** A sentence with all that the choice between sentences goes by. */
export interface AnalysedSentence {
  readonly span: Span;
  /** Place among the sentences of the text, from 0. */
  readonly index: number;
  /** Number of words; in scripts without spaces, of characters divided by two. */
  readonly length: number;
  /** The terms that carry meaning, each once. */
  readonly terms: readonly number[];
  /** How often each kind of cue occurs. */
  readonly cues: Readonly<Record<PhraseKind, number>>;
  /** Opens with a word that points back at another sentence. */
  readonly opensPointing: boolean;
  /** Opens with a word that ties it to the sentence before. */
  readonly opensConnecting: boolean;
  /** Share of its characters within quotation marks, 0 to 1. */
  readonly quoted: number;
  readonly isQuestion: boolean;
}

/** A text cut and counted, the ground of every summary. */
export interface AnalysedText {
  readonly text: string;
  readonly sentences: readonly AnalysedSentence[];
  readonly titleTerms: ReadonlySet<number>;
}

export interface TextToSummarise {
  readonly title?: string | undefined;
  readonly text: string;
  readonly language?: string | undefined;
}

/** Sentences looked at, from the beginning and from the end, so that a book takes no longer than a chapter. */
const headSentences = 400;
const tailSentences = 200;
/** Characters looked at, likewise. */
const headCharacters = 120_000;
const tailCharacters = 60_000;

export function analyseText({ title = '', text, language = 'en' }: TextToSummarise): AnalysedText {
  const vocabulary = vocabularyOf(language.toLowerCase().split('-')[0] ?? 'en');
  const spans = considered(text, language);
  return {
    text,
    sentences: spans.map((span, index) => analyseSentence(text, span, index, vocabulary)),
    titleTerms: new Set(termsOf(formsOf(title, vocabulary))),
  };
}

function considered(text: string, language: string): readonly Span[] {
  const spans =
    text.length <= headCharacters + tailCharacters
      ? splitSentences(text, language)
      : [
          ...splitSentences(text.slice(0, headCharacters), language).slice(0, -1),
          ...splitSentences(text.slice(-tailCharacters), language)
            .slice(1)
            .map(({ start, end }) => shifted(start, end, text.length - tailCharacters)),
        ];
  if (spans.length <= headSentences + tailSentences) return spans;
  return [...spans.slice(0, headSentences), ...spans.slice(-tailSentences)];
}

const shifted = (start: number, end: number, by: number): Span => ({ start: start + by, end: end + by });

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

interface Word {
  readonly word: string;
  readonly form: WordForm;
}

function formsOf(sentence: string, vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  for (const [match] of sentence.matchAll(wordPattern)) {
    const word = match.toLowerCase().replaceAll('’', "'");
    if (unspaced.test(word))
      for (let at = 0; at + 1 < word.length; at++)
        words.push({ word: word.slice(at, at + 2), form: vocabulary.form(word.slice(at, at + 2)) });
    else words.push({ word, form: vocabulary.form(word) });
  }
  return words;
}

function termsOf(words: readonly Word[]): number[] {
  const terms = new Set<number>();
  for (const { form } of words) if (!form.isStop) terms.add(form.term);
  return [...terms];
}

function analyseSentence(text: string, span: Span, index: number, vocabulary: Vocabulary): AnalysedSentence {
  const sentence = text.slice(span.start, span.end);
  const words = formsOf(sentence, vocabulary);
  const cues = noCues();
  let opensPointing = false;
  let opensConnecting = false;
  words.forEach(({ form }, at) => {
    for (const phrase of form.phrases)
      if (stands(phrase, words, at)) {
        cues[phrase.kind]++;
        if (at === 0 && phrase.kind === 'pointers') opensPointing = true;
        if (at === 0 && phrase.kind === 'connectives') opensConnecting = true;
      }
  });
  return {
    span,
    index,
    length: words.length,
    terms: termsOf(words),
    cues,
    opensPointing,
    opensConnecting,
    quoted: quotedShare(sentence),
    isQuestion: /[?？؟][\s"'”’»)]*$/u.test(sentence),
  };
}

function stands({ words: phrase }: Phrase, words: readonly Word[], at: number): boolean {
  return phrase.every((part, offset) => {
    const word = words[at + offset]?.word;
    if (word === undefined) return false;
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
  });
}

function noCues(): Record<PhraseKind, number> {
  return {
    obligation: 0,
    demand: 0,
    evaluation: 0,
    contrast: 0,
    conclusion: 0,
    ownVoice: 0,
    attribution: 0,
    negation: 0,
    pointers: 0,
    connectives: 0,
  };
}

/** Quotation marks of the ten languages, opening and closing; the apostrophe is not among them. */
const quotation = /["“„«「『]([^"“”„«»「」『』]*)(?:["”“»」』]|$)/gu;

function quotedShare(sentence: string): number {
  let inside = 0;
  for (const [match] of sentence.matchAll(quotation)) inside += match.length;
  return sentence.length ? inside / sentence.length : 0;
}
