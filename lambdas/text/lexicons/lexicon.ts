import { type StandingWords, standingCues } from './standing/standing-words.ts';

/** What a word or phrase tells of the argument in the sentence it stands in. */
const argumentCues = [
  /** Calls on someone to act: "must", "it is time", "we urge". */
  'demand',
  /** Something is needed, or somebody's duty. */
  'obligation',
  /** Looks like a demand and is none: "should have", "must have been". */
  'noDemand',
  /** Good or bad, right or wrong, in the writer's eyes. */
  'evaluation',
  /** Tells what happened, and when: "was", "on Monday". */
  'narration',
  /** What follows is set against what came before. */
  'contrast',
  /** What follows is drawn from what came before. */
  'conclusion',
  /** The paper speaks of itself and its readers: "we", "our". */
  'ownVoice',
  /** Somebody else is speaking: "said", "according to". */
  'attribution',
  /** An opinion is being retold, in the present: "argues", "writes". */
  'reporting',
  /** The paper agrees with whom it quotes: "as ... said", "is right to". */
  'endorsement',
  /** A no that must not be lost. */
  'negation',
  /** Belongs to the page, not to the argument: who the writer is, "read more". */
  'furniture',
] as const;

/** What a word or phrase tells about the sentence it stands in. */
export const cueKinds = [...argumentCues, ...standingCues] as const;
export type CueKind = (typeof cueKinds)[number];

/**
 * The words that decide, for one language; each entry is a list of phrases separated by commas or line ends,
 * lower case. A star at the end of a word stands for any ending, one before it for any beginning of two letters or more, a ^ before a phrase for the beginning of a
 * sentence, a $ behind it for the end of one, an _ for any one word.
 */
export interface Lexicon extends Readonly<Record<(typeof argumentCues)[number], string>> {
  /** Words that cannot open a sentence that stands alone, because they point back at another: "he", "this". */
  readonly pointers: string;
  /** Words that tie a sentence to the one before when they open it: "but", "moreover". */
  readonly connectives: string;
  /** Those of them that can be cut off in front of a sentence without a change to the rest: "but", "and". */
  readonly openers: string;
  /** Words between a verb of saying and what is said: "that". */
  readonly complementisers: string;
  /** Words that open what is granted before the claim: "although". */
  readonly concessions: string;
  /** Words that open a clause without which the rest would say something else: "if", "when". */
  readonly conditions: string;
  /** Words that open, after a comma, what can be left off behind a claim: "because", "which". */
  readonly tails: string;
  /** Words without a subject of their own, separated by white space. */
  readonly stop: string;
  /** Words without a subject that are known by their shape. */
  readonly stopShape?: RegExp;
}

/** All that is known of a language's words. */
export type WholeLexicon = Lexicon & StandingWords;
