import { detectLanguage } from './detect-language.ts';
import type { CueKind } from './lexicons/lexicon.ts';
import { plainText } from './plain-text.ts';
import { quotations } from './quotations.ts';
import { SentencePhrases } from './sentence-phrases.ts';
import type { Passage, Span } from './span.ts';
import { isReadWhole, spansToAnalyse } from './spans-to-analyse.ts';
import { TermCounts } from './term-counts.ts';
import { type Vocabulary, vocabularyOf, type WordForm } from './vocabulary.ts';
import { type SentenceWords, WordReader } from './word-reader.ts';
import { type WordUse, weightByUse } from './word-use.ts';
import { eachWord } from './words.ts';

/** A sentence with all that the choice between sentences goes by. */
export interface AnalysedSentence extends SentenceWords {
  readonly span: Span;
  /** Place among the sentences looked at, from 0. */
  readonly index: number;
  /** Length in words; in scripts without spaces two characters count as one. */
  readonly length: number;
  /** The phrases of the lexicon in it. */
  readonly phrases: SentencePhrases;
  /** How often each kind of cue occurs among them. */
  readonly cues: Readonly<Record<CueKind, number>>;
  /** Opens with a word that points back at another sentence ("he", "this"). */
  readonly opensPointing: boolean;
  /** Opens with a word that ties it to the sentence before ("but", "moreover"). */
  readonly opensConnecting: boolean;
  /** Share of its characters within quotation marks, 0 to 1. */
  readonly quoted: number;
  readonly isQuestion: boolean;
  /** Ends with a mark that ends sentences; what does not is a heading, a caption, an item of a list, or cut off. */
  readonly isFinished: boolean;
  /** First sentence of its paragraph. */
  readonly opensParagraph: boolean;
}

/** A text cut and counted: the ground of every summary. */
export interface AnalysedText {
  /** What was given, without what no reader sees: `plainText`. Spans of sentences are in it. */
  readonly text: string;
  /** A part of `text` as it stands in the text that was given, and where. */
  readonly passageAt: (span: Span) => Passage;
  readonly language: string;
  readonly sentences: readonly AnalysedSentence[];
  readonly terms: TermCounts;
  /** The words of the title. */
  readonly titleForms: readonly WordForm[];
  /** Numbers of the terms that the title has too. */
  readonly titleTerms: ReadonlySet<number>;
}

export interface TextToSummarise {
  readonly title?: string | undefined;
  readonly text: string;
  /** BCP 47 tag; found out from the text where it is missing. */
  readonly language?: string | undefined;
  /** What the papers' own articles have taught about the words of this language. */
  readonly use?: WordUse | undefined;
}

export function analyseText({ title = '', text: source, language, use }: TextToSummarise): AnalysedText {
  const { text, passageAt } = plainText(source);
  const base = baseLanguage(language, text);
  const spans = spansToAnalyse(text, base);
  const vocabulary = vocabularyOf(base);
  const terms = new TermCounts();
  const around: Surroundings = {
    text,
    vocabulary,
    terms,
    reader: new WordReader(text, vocabulary, terms, isShouted(text)),
    wordsPerForm: unspacedLanguages.has(base) ? 0.5 : 1,
    quoted: quotedShares(spans, speechIn(text, base)),
  };
  const sentences = spans.map((span, index) => analyseSentence(span, index, spans[index - 1], around));
  if (use) around.terms.weigh((term, weight) => weightByUse(use, around.vocabulary.stemOf(term), weight));
  const titleForms = formsIn(plainText(title).text, around);
  return {
    text,
    passageAt,
    language: base,
    sentences,
    terms: around.terms,
    titleForms,
    titleTerms: titleTermsOf(titleForms, around),
  };
}

/** The bare tag of a language ("pt" for "pt-BR"), the text's own where none is given. */
export function baseLanguage(language: string | undefined, text: string): string {
  return language?.toLowerCase().split('-')[0] || detectLanguage(text).language;
}

/** Languages written without spaces, in which words are found as pairs of characters. */
const unspacedLanguages = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'yue']);

/** What the sentences of a text share. */
interface Surroundings {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly terms: TermCounts;
  readonly reader: WordReader;
  readonly wordsPerForm: number;
  /** By index of the sentence. */
  readonly quoted: readonly number[];
}

/** Whether nearly all letters with a case are capitals, by the beginning of the text. */
function isShouted(text: string): boolean {
  const looked = Math.min(text.length, 2_000);
  let capitals = 0;
  let small = 0;
  // A third of small ones cannot be outweighed any more.
  for (let at = 0; at < looked && 3 * small < looked; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small++;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
    else if (code > 0x7f && !isCaseless(code)) {
      const char = text.charAt(at);
      if (char !== char.toUpperCase()) small++;
      else if (char !== char.toLowerCase()) capitals++;
    }
  }
  return capitals > 2 * small;
}

/** Letters from Hebrew to Myanmar, and from the radicals of Chinese to the last of Korean, have no case. */
const isCaseless = (code: number): boolean =>
  (code >= 0x0590 && code < 0x10a0) || (code >= 0x2e80 && code < 0xa640);

function formsIn(title: string, { vocabulary }: Surroundings): WordForm[] {
  const forms: WordForm[] = [];
  eachWord(title, (start, end) => forms.push(vocabulary.form(title.slice(start, end))));
  return forms;
}

function titleTermsOf(forms: readonly WordForm[], { terms }: Surroundings): ReadonlySet<number> {
  const numbers = forms.map(form => (form.isStop ? undefined : terms.numberOf(form.term)));
  return new Set(numbers.filter(number => number !== undefined));
}

function analyseSentence(
  span: Span,
  index: number,
  previous: Span | undefined,
  { text, reader, wordsPerForm, quoted }: Surroundings,
): AnalysedSentence {
  const { forms, starts, ends, terms, termPlaces } = reader.read(span, index);
  const phrases = new SentencePhrases(forms);
  return {
    span,
    index,
    forms,
    starts,
    ends,
    terms,
    termPlaces,
    length: Math.ceil(forms.length * wordsPerForm),
    phrases,
    cues: cuesOf(phrases),
    opensPointing:
      phrases.hasJoint('pointers', 0) || phrases.hasJoint('pointers', phrases.jointLength('connectives', 0)),
    opensConnecting: phrases.hasJoint('connectives', 0),
    quoted: quoted[index] ?? 0,
    isFinished: isFinished(text, span),
    isQuestion: questionMarks.includes(text[lastMark(text, span)] ?? ' '),
    opensParagraph: !previous || text.slice(previous.end, span.start).includes('\n'),
  };
}

const questionMarks = '?？؟';
const closers = ' \n\t\u00a0"\'”’»」』)]';
/** A sentence has no more marks behind its last. */
const mostClosers = 5;

function isFinished(text: string, span: Span): boolean {
  const at = lastMark(text, span);
  return text[at] === '.' ? text[at - 1] !== '.' : '!?。！？｡।॥؟۔'.includes(text[at] ?? ' ');
}

/** Where the last character of a sentence stands, quotation marks and brackets that close left out. */
function lastMark(text: string, { start, end }: Span): number {
  let at = end - 1;
  while (at > Math.max(start, end - mostClosers) && closers.includes(text[at] ?? '')) at--;
  return at;
}

function cuesOf({ signs }: SentencePhrases): Record<CueKind, number> {
  const cues = {
    demand: 0,
    obligation: 0,
    noDemand: 0,
    evaluation: 0,
    narration: 0,
    contrast: 0,
    conclusion: 0,
    ownVoice: 0,
    attribution: 0,
    reporting: 0,
    endorsement: 0,
    negation: 0,
    furniture: 0,
    hint: 0,
    measure: 0,
    example: 0,
    being: 0,
  };
  for (const { kind } of signs) if (kind in cues) cues[kind as CueKind]++;
  return cues;
}

/** Marks around a few words are scruples or titles, not speech. In UTF-16 units. */
const shortestSpeech = 25;
const shortestUnspacedSpeech = 10;

/** Quoted speech; of very long texts, of which the middle is not read, nothing is known. */
function speechIn(text: string, language: string): Span[] {
  if (!isReadWhole(text)) return [];
  const shortest = unspacedLanguages.has(language) ? shortestUnspacedSpeech : shortestSpeech;
  return quotations(text).filter(({ start, end }) => end - start >= shortest);
}

/** For each sentence the share of it that is quoted speech; both lists are in order. */
function quotedShares(spans: readonly Span[], quoted: readonly Span[]): number[] {
  let first = 0;
  return spans.map(({ start, end }) => {
    while ((quoted[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
    let inside = 0;
    for (let at = first; (quoted[at]?.start ?? end) < end; at++) {
      const quotation = quoted[at] ?? { start: end, end };
      inside += Math.min(end, quotation.end) - Math.max(start, quotation.start);
    }
    return inside / (end - start);
  });
}
