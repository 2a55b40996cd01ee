import type { CueKind, WholeLexicon } from './lexicons/lexicon.ts';
import { cueKinds } from './lexicons/lexicon.ts';
import { standingJoints } from './lexicons/standing/standing-words.ts';
import {
  speakerKinds,
  speechKinds,
  type VoiceKind,
  type VoiceLexicon,
} from './lexicons/voices/voice-lexicon.ts';
import { eachWord } from './words.ts';

/** Kinds of phrases that tell how a sentence is built, beside what it says. */
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
export type JointKind = (typeof jointKinds)[number];

/** A phrase of a lexicon by its words; a word that ends in `*` stands for every word that begins so. */
export interface Phrase {
  readonly kind: CueKind | JointKind | VoiceKind;
  readonly words: readonly string[];
  /** Counts only where it opens a sentence. */
  readonly isOpening: boolean;
  /** Counts only where it closes a sentence. */
  readonly isClosing: boolean;
}

/** Stands in a phrase for any one word. */
export const anyWord = '_';

/** Phrases by their first word, or by the beginning of it. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefixLengths: readonly number[];
}

/** A lexicon made ready for looking up. */
export interface CompiledLexicon {
  /** What a sentence says. */
  readonly cues: PhraseIndex;
  /** How it is built. */
  readonly joints: PhraseIndex;
  /** Whose view it is. */
  readonly speech: PhraseIndex;
  /** Who speaks, where somebody does. */
  readonly speakers: PhraseIndex;
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
    cues: indexOf(lexicon, cueKinds),
    joints: indexOf(lexicon, jointKinds),
    speech: voices ? indexOf(voices, speechKinds) : noPhrases,
    speakers: voices ? indexOf(voices, speakerKinds) : noPhrases,
    stop: new Set(lexicon.stop?.split(/[\s,]+/)),
    isStop: word => lexicon.stopShape?.test(word) ?? false,
    hasClitic: word => lexicon.clitic?.test(word) ?? false,
    isSubjectless: word => lexicon.subjectless?.test(word) ?? false,
    isAdnominal: word => lexicon.adnominal?.test(word) ?? false,
    isTopicless: sentence => lexicon.topicless?.test(sentence) ?? false,
    isMaxim: sentence => lexicon.maxim?.test(sentence) ?? false,
  };
}

const noPhrases: PhraseIndex = { byWord: new Map(), byPrefix: new Map(), prefixLengths: [] };

function indexOf<Kind extends Phrase['kind']>(
  lexicon: Readonly<Partial<Record<Kind, string>>>,
  kinds: readonly Kind[],
): PhraseIndex {
  const byWord = new Map<string, Phrase[]>();
  const byPrefix = new Map<string, Phrase[]>();
  for (const kind of kinds)
    for (const entry of entriesOf(lexicon[kind] ?? '')) {
      const words = wordsOf(entry);
      const phrase = { kind, words, isOpening: entry.startsWith('^'), isClosing: entry.endsWith('$') };
      const [first = ''] = words;
      if (first.endsWith('*')) push(byPrefix, first.slice(0, -1), phrase);
      else push(byWord, first, phrase);
    }
  return { byWord, byPrefix, prefixLengths: [...new Set([...byPrefix.keys()].map(({ length }) => length))] };
}

function entriesOf(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map(entry => entry.trim())
    .filter(Boolean);
}

/** The words of a phrase as a text's are found, so that scripts without spaces match pair by pair. */
function wordsOf(phrase: string): string[] {
  return phrase.split(' ').flatMap(part => {
    if (part === anyWord) return [anyWord];
    const words: string[] = [];
    eachWord(part, (start, end) => words.push(part.slice(start, end) + (part[end] === '*' ? '*' : '')));
    return words;
  });
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases) phrases.push(phrase);
  else map.set(key, [phrase]);
}
