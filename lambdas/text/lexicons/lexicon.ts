/** What a word or phrase tells about the sentence it stands in. */
export const cueKinds = [
  /** Someone has to do something: "must", "it is time". */
  'obligation',
  /** The paper asks aloud: "we urge", "call on". */
  'demand',
  /** Good or bad, right or wrong, in the writer's eyes. */
  'evaluation',
  /** What follows is set against what came before. */
  'contrast',
  /** What follows is drawn from what came before. */
  'conclusion',
  /** The paper speaks of itself and its readers: "we", "our". */
  'ownVoice',
  /** Somebody else is speaking: "said", "according to". */
  'attribution',
  /** A no that must not be lost. */
  'negation',
] as const;
export type CueKind = (typeof cueKinds)[number];

/**
 * The words that decide, for one language; each entry is a list of phrases separated by commas or line ends,
 * lower case. A star at the end of a word stands for any ending.
 */
export interface Lexicon extends Readonly<Record<CueKind, string>> {
  /** Words that cannot open a sentence that stands alone, because they point back at another: "he", "this". */
  readonly pointers: string;
  /** Words that tie a sentence to the one before when they open it: "but", "moreover". */
  readonly connectives: string;
  /** Words without a subject of their own. */
  readonly stop: string;
}
