import type { InterfaceLanguage } from '../text/language.ts';
import { translationProblems } from '../text/verify-translation.ts';
import { dataIsNoInstruction, type ModelRequest } from './model-request.ts';
import { leadsElsewhere, plainLine } from './plain-line.ts';

/** What of an article is translated. */
export interface WordsToTranslate {
  readonly title: string;
  readonly thesis: string;
  readonly points: readonly string[];
  readonly ask: string | null;
  /** A bare tag: "es". */
  readonly language: string;
}

/** The same in another language; what could not be trusted stands as it was. */
export interface Translation extends WordsToTranslate {
  /** How many of the sentences stand as they were. */
  readonly left: number;
}

const instructions = `You translate sentences of newspapers. ${dataIsNoInstruction}
The object has the language of the sentences, the language to translate into, and a list of sentences. Answer with:
- sentences: the translation of each, in the same order and of the same number.
Translate what stands there, no more and no less, in plain words. Numbers stay the same numbers, in digits where the source has digits. Names stay the same names, and in headlines too only they have capitals. Nothing is put between quotation marks that is not in the source, and no "not" is lost or gained.`;

const namesOfLanguages = new Intl.DisplayNames('en', { type: 'language' });
/** Readers' wishes leave something of the day to the editorials that are still to come. */
const translationShare = 0.8;
/** A translation may be longer than its source, within what a message shows. In UTF-16 units. */
const longestSentence = 900;

/** The request to translate an article's title and summary. */
export function translationRequest(words: WordsToTranslate, into: InterfaceLanguage): ModelRequest {
  const sentences = sentencesOf(words);
  return {
    name: 'translation',
    instructions,
    data: {
      from: namesOfLanguages.of(words.language) ?? words.language,
      into: namesOfLanguages.of(into) ?? into,
      sentences,
    },
    titles: [words.title],
    schema: {
      type: 'object',
      properties: {
        sentences: {
          type: 'array',
          description: 'The translations, in the order of the sentences.',
          items: { type: 'string' },
        },
      },
      required: ['sentences'],
      additionalProperties: false,
    },
    maxAnswerTokens: 2_000,
    shareOfDay: translationShare,
  };
}

/** What of an answer of any shape can be trusted; `translation` is null where the thesis cannot. */
export function readTranslation(
  answer: unknown,
  words: WordsToTranslate,
  into: InterfaceLanguage,
): { readonly translation: Translation | null; readonly problems: readonly string[] } {
  const sentences = sentencesOf(words);
  const given = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const said = Array.isArray(given.sentences) ? given.sentences : [];
  if (said.length !== sentences.length)
    return { translation: null, problems: [`${said.length} sentences of ${sentences.length}`] };
  const problems: string[] = [];
  const checked = sentences.map((text, at) => {
    const line = plainLine(said[at], longestSentence);
    const found = line === null ? ['no sentence'] : problemsOf(text, line, words.language, into);
    if (found[0]) problems.push(`sentence ${at + 1}: ${found[0]}`);
    return found.length > 0 ? null : line;
  });
  const [title, thesis, ...rest] = checked;
  if (!thesis) return { translation: null, problems };
  const points = words.points.map((point, at) => rest[at] ?? point);
  const ask = words.ask === null ? null : (rest[words.points.length] ?? words.ask);
  const left = checked.filter(sentence => sentence === null).length;
  return {
    translation: { title: title ?? words.title, thesis, points, ask, language: into, left },
    problems,
  };
}

const sentencesOf = ({ title, thesis, points, ask }: WordsToTranslate): string[] => [
  title,
  thesis,
  ...points,
  ...(ask === null ? [] : [ask]),
];

const problemsOf = (text: string, line: string, language: string, into: InterfaceLanguage): string[] => [
  ...(leadsElsewhere(line, text) ? ['an address that is not in the source'] : []),
  ...translationProblems({ text, language }, { text: line, language: into }),
];
