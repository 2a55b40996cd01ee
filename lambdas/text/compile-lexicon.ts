import type { CueKind, WholeLexicon } from './lexicons/lexicon.ts';
import { cueKinds } from './lexicons/lexicon.ts';
import { standingJoints } from './lexicons/standing/standing-words.ts';
import {
  type SpeakerKind,
  type SpeechKind,
  speakerKinds,
  speechKinds,
  type VoiceJoint,
  type VoiceLexicon,
  voiceJoints,
} from './lexicons/voices/voice-lexicon.ts';
import { eachWord } from './words.ts';

/** Kinds of phrases of which every sentence is asked for all: what it says, whose view it is, who speaks. */
export type SignKind = CueKind | SpeechKind | SpeakerKind;

/** Kinds of phrases that tell how a sentence is built, and are asked for at a place in it. */
const jointKinds = [
  'pointers',
  'connectives',
  'openers',
  'complementisers',
  'concessions',
  'conditions',
  'tails',
  ...standingJoints,
] as const;
export type JointKind = (typeof jointKinds)[number] | VoiceJoint;

/** A phrase of a lexicon by its words. */
export interface Phrase<Kind extends SignKind | JointKind = SignKind | JointKind> {
  readonly kind: Kind;
  readonly words: readonly PhraseWord[];
  /** Counts only where it opens a sentence. */
  readonly isOpening: boolean;
  /** Counts only where it closes a sentence. */
  readonly isClosing: boolean;
  /** Is found also by words without what their script or their neighbours put on them. */
  readonly isAlsoBare: boolean;
}

/**
 * A word of a phrase: it stands for itself, for every word that begins so (`text*`) or ends so (`*text`), or for any one
 * word (`_`).
 */
export interface PhraseWord {
  readonly text: string;
  readonly standsFor: 'itself' | 'beginnings' | 'endings' | 'any';
}

/** Phrases by their first word, by the beginning of it or by its end. */
export interface PhraseIndex<Kind extends SignKind | JointKind> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  readonly prefixLengths: readonly number[];
  readonly bySuffix: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  readonly suffixLengths: readonly number[];
}

/**
 * Whether a word ends so, and has two letters at least before that: Russian "или" is none of "*ли". A pair of characters
 * has one.
 */
export const endsSo = (word: string, ending: string): boolean =>
  word.length >= ending.length + (word.length > 2 ? 2 : 1) && word.endsWith(ending);

/** A lexicon made ready for looking up. */
export interface CompiledLexicon {
  readonly signs: PhraseIndex<SignKind>;
  readonly joints: PhraseIndex<JointKind>;
  readonly stop: ReadonlySet<string>;
  /** Words without a subject by their shape, such as Japanese ones in hiragana. */
  isStop(word: string): boolean;
  /** Verbs with a pronoun hung on them. */
  hasClitic(word: string): boolean;
  /** Verbs that open a sentence without its subject. */
  isSubjectless(word: string): boolean;
  /** What follows a demand that only describes a noun. */
  isAdnominal(word: string): boolean;
  /** Sentences that tell on of what an earlier one names. */
  isTopicless(sentence: string): boolean;
  /** Sentences that open with an act, or with anyone who does it, as their subject. */
  isMaxim(sentence: string): boolean;
}

/** Makes a lexicon ready; of an empty one nothing is found. */
export function compileLexicon(lexicon: Partial<WholeLexicon>, voices: VoiceLexicon | null): CompiledLexicon {
  return {
    signs: indexOf<SignKind>([
      ...phrasesOf(lexicon, cueKinds, false),
      ...phrasesOf(voices ?? {}, [...speechKinds, ...speakerKinds], true),
    ]),
    joints: indexOf<JointKind>([
      ...phrasesOf(lexicon, jointKinds, false),
      ...phrasesOf(voices ?? {}, voiceJoints, true),
    ]),
    stop: new Set(lexicon.stop?.split(/[\s,]+/)),
    isStop: word => lexicon.stopShape?.test(word) ?? false,
    hasClitic: word => lexicon.clitic?.test(word) ?? false,
    isSubjectless: word => lexicon.subjectless?.test(word) ?? false,
    isAdnominal: word => lexicon.adnominal?.test(word) ?? false,
    isTopicless: sentence => lexicon.topicless?.test(sentence) ?? false,
    isMaxim: sentence => lexicon.maxim?.test(sentence) ?? false,
  };
}

function phrasesOf<Kind extends SignKind | JointKind>(
  lexicon: Readonly<Partial<Record<Kind, string>>>,
  kinds: readonly Kind[],
  isAlsoBare: boolean,
): Phrase<Kind>[] {
  return kinds.flatMap(kind =>
    entriesOf(lexicon[kind] ?? '').map(entry => ({
      kind,
      words: wordsOf(entry),
      isOpening: entry.startsWith('^'),
      isClosing: entry.endsWith('$'),
      isAlsoBare,
    })),
  );
}

function indexOf<Kind extends SignKind | JointKind>(phrases: readonly Phrase<Kind>[]): PhraseIndex<Kind> {
  const thatStandFor = (...kinds: readonly PhraseWord['standsFor'][]) =>
    Map.groupBy(
      phrases.filter(({ words: [first] }) => first && kinds.includes(first.standsFor)),
      ({ words: [first] }) => first?.text ?? '',
    );
  const lengthsOf = (index: ReadonlyMap<string, unknown>) => [
    ...new Set([...index.keys()].map(({ length }) => length)),
  ];
  const byPrefix = thatStandFor('beginnings');
  const bySuffix = thatStandFor('endings');
  return {
    byWord: thatStandFor('itself', 'any'),
    byPrefix,
    prefixLengths: lengthsOf(byPrefix),
    bySuffix,
    suffixLengths: lengthsOf(bySuffix),
  };
}

function entriesOf(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map(entry => entry.trim())
    .filter(Boolean);
}

/** The words of a phrase as a text's are found, so that scripts without spaces match pair by pair. */
function wordsOf(phrase: string): PhraseWord[] {
  return phrase.split(' ').flatMap(part => {
    if (part === '_') return [{ text: part, standsFor: 'any' }];
    const words: PhraseWord[] = [];
    eachWord(part, (start, end) => {
      // "l'*" stands for what begins with an article that lost its vowel.
      const stop = part.startsWith("'*", end) ? end + 1 : end;
      const standsFor = part[stop] === '*' ? 'beginnings' : part[start - 1] === '*' ? 'endings' : 'itself';
      words.push({ text: part.slice(start, stop), standsFor });
    });
    return words;
  });
}
