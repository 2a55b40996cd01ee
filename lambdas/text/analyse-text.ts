import { type Phrase, type PhraseKind, phraseKinds } from './compile-lexicon.ts';
import { quotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { type Vocabulary, vocabularyOf, type WordForm } from './vocabulary.ts';
import { eachWord } from './words.ts';

/** A sentence with all that the choice between sentences goes by. */
export interface AnalysedSentence {
  readonly span: Span;
  /** Place among the sentences looked at, from 0. */
  readonly index: number;
  /** Its words in order; in scripts without spaces, pairs of neighbouring characters. */
  readonly forms: readonly WordForm[];
  /** Where each word stands in the text. */
  readonly starts: readonly number[];
  /** Length in words; in scripts without spaces two characters count as one. */
  readonly length: number;
  /** The terms that carry a subject, each once, in the order of their first occurrence. */
  readonly terms: readonly number[];
  /** How many words stand before the first occurrence of each of `terms`. */
  readonly termOffsets: readonly number[];
  /** How often each kind of cue occurs. */
  readonly cues: Readonly<Record<PhraseKind, number>>;
  /** Opens with a word that points back at another sentence ("he", "this"). */
  readonly opensPointing: boolean;
  /** Opens with a word that ties it to the sentence before ("but", "moreover"). */
  readonly opensConnecting: boolean;
  /** Share of its characters within quotation marks, 0 to 1. */
  readonly quoted: number;
  readonly isQuestion: boolean;
  /** First sentence of its paragraph. */
  readonly opensParagraph: boolean;
}

/** A text cut and counted: the ground of every summary. */
export interface AnalysedText {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly AnalysedSentence[];
  readonly titleTerms: ReadonlySet<number>;
}

export interface TextToSummarise {
  readonly title?: string | undefined;
  readonly text: string;
  readonly language?: string | undefined;
}

/** Sentences looked at, from the beginning and from the end: a book takes no longer than a long article. */
const headSentences = 300;
const tailSentences = 150;
/** UTF-16 units looked at, likewise. */
const headCharacters = 100_000;
const tailCharacters = 50_000;

export function analyseText({ title = '', text, language = 'en' }: TextToSummarise): AnalysedText {
  const base = language.toLowerCase().split('-')[0] || 'en';
  const vocabulary = vocabularyOf(base);
  const spans = spansLookedAt(text, base);
  const quoted = quotations(text.length > headCharacters + tailCharacters ? '' : text);
  const shares = quotedShares(spans, quoted);
  return {
    text,
    language: base,
    sentences: spans.map((span, index) =>
      analyseSentence(text, span, index, {
        vocabulary,
        quoted: shares[index] ?? 0,
        previous: spans[index - 1],
      }),
    ),
    titleTerms: new Set(formsIn(title, vocabulary).flatMap(form => (form.isStop ? [] : [form.term]))),
  };
}

function spansLookedAt(text: string, language: string): readonly Span[] {
  const spans =
    text.length <= headCharacters + tailCharacters
      ? splitSentences(text, language)
      : splitEnds(text, language);
  const few =
    spans.length <= headSentences + tailSentences
      ? spans
      : [...spans.slice(0, headSentences), ...spans.slice(-tailSentences)];
  return few.some(isEndless) ? few.flatMap(span => piecesOf(text, span)) : few;
}

/** What has no stop for so long, in UTF-16 units, is no sentence but a list, a poem or a text without marks. */
const longestSentence = 1_000;
const isEndless = ({ start, end }: Span): boolean => end - start > longestSentence;

/** Cuts what is too long at white space, or between characters where there is none. */
function piecesOf(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > longestSentence) {
    const space = text.lastIndexOf(' ', start + longestSentence);
    const isLow = /[\uDC00-\uDFFF]/.test(text[start + longestSentence] ?? '');
    const end = space > start ? space : start + longestSentence - (isLow ? 1 : 0);
    pieces.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

/** The sentences of the beginning and the end of a very long text; those that the cuts divide are left out. */
function splitEnds(text: string, language: string): readonly Span[] {
  const head = splitSentences(text.slice(0, headCharacters), language);
  const shift = text.length - tailCharacters;
  const tail = splitSentences(text.slice(shift), language)
    .slice(1)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return [...(head.length > 1 ? head.slice(0, -1) : head), ...tail];
}

function formsIn(text: string, vocabulary: Vocabulary): WordForm[] {
  const forms: WordForm[] = [];
  eachWord(text, (start, end) => forms.push(vocabulary.form(text.slice(start, end))));
  return forms;
}

interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly quoted: number;
  readonly previous: Span | undefined;
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function analyseSentence(text: string, span: Span, index: number, around: Surroundings): AnalysedSentence {
  const sentence = text.slice(span.start, span.end);
  const forms: WordForm[] = [];
  const starts: number[] = [];
  eachWord(sentence, (start, end) => {
    forms.push(around.vocabulary.form(sentence.slice(start, end)));
    starts.push(span.start + start);
  });
  const isUnspaced = unspaced.test(sentence);
  const { terms, termOffsets } = termsOf(forms, isUnspaced ? 0.5 : 1);
  return {
    span,
    index,
    forms,
    starts,
    length: isUnspaced ? Math.ceil(forms.length / 2) : forms.length,
    terms,
    termOffsets,
    ...cuesOf(forms),
    quoted: around.quoted,
    isQuestion: /[?？؟][\s"'”’»」』)]*$/u.test(sentence.slice(-6)),
    opensParagraph: !around.previous || text.slice(around.previous.end, span.start).includes('\n'),
  };
}

function termsOf(forms: readonly WordForm[], scale: number): { terms: number[]; termOffsets: number[] } {
  const seen = new Set<number>();
  const terms: number[] = [];
  const termOffsets: number[] = [];
  forms.forEach(({ term, isStop }, at) => {
    if (isStop || seen.has(term)) return;
    seen.add(term);
    terms.push(term);
    termOffsets.push(at * scale);
  });
  return { terms, termOffsets };
}

type Cues = Pick<AnalysedSentence, 'cues' | 'opensPointing' | 'opensConnecting'>;

function cuesOf(forms: readonly WordForm[]): Cues {
  const cues = Object.fromEntries(phraseKinds.map(kind => [kind, 0])) as Record<PhraseKind, number>;
  let opensPointing = false;
  let opensConnecting = false;
  forms.forEach((form, at) => {
    for (const phrase of form.phrases) {
      if (!stands(phrase, forms, at)) continue;
      cues[phrase.kind]++;
      if (at === 0 && phrase.kind === 'pointers') opensPointing = true;
      if (at === 0 && phrase.kind === 'connectives') opensConnecting = true;
    }
  });
  return { cues, opensPointing, opensConnecting };
}

/** Whether a phrase stands in a list of words at a position. */
export function stands({ words }: Phrase, forms: readonly WordForm[], at: number): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    const part = words[offset] ?? '';
    const word = forms[at + offset]?.word;
    if (word === undefined) return false;
    if (part.endsWith('*') ? !word.startsWith(part.slice(0, -1)) : word !== part) return false;
  }
  return true;
}

/** Marks around a few words are scruples or titles, not speech. In UTF-16 units. */
const shortestSpeech = 25;

/** For each sentence the share of it that is quoted speech; both lists are in order. */
function quotedShares(spans: readonly Span[], quoted: readonly Span[]): number[] {
  let first = 0;
  return spans.map(({ start, end }) => {
    while ((quoted[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
    let inside = 0;
    for (let at = first; (quoted[at]?.start ?? end) < end; at++) {
      const quotation = quoted[at] ?? { start: end, end };
      if (quotation.end - quotation.start >= shortestSpeech)
        inside += Math.min(end, quotation.end) - Math.max(start, quotation.start);
    }
    return inside / (end - start);
  });
}
