/** What a word or phrase tells about whose view a sentence is. */
export const speechKinds = [
  /** Tells what somebody says or thinks, whoever it is: "argues", "according to", "so they say". */
  'saying',
  /** Does so where a party or somebody by name is its subject: "fear", "promise", "see in". */
  'holding',
  /** Opens the view of a party that follows it up to a comma: "For the ministry, ..." */
  'viewing',
  /** Lays out somebody's case from here on: "the case for", "it will be said". */
  'announcing',
  /** What follows is granted: "to be sure", "it is true that". */
  'granting',
  /** The same where a reply follows: "of course", "perhaps". */
  'allowing',
  /** Form of a verb, or word, of what is told only by hearsay: German "sei", Russian "дескать". */
  'hearsay',
  /** Opens the reply, or says of what was said that it is wrong: "but", "this argument". */
  'replying',
  /** Opens what is asked for should the demand be refused: "failing that". */
  'refusal',
] as const;
export type SpeechKind = (typeof speechKinds)[number];

/** What tells nothing by itself, but who speaks where somebody does. */
export const speakerKinds = [
  /** The paper itself, or nobody: who says something here is no other ("we", "this newspaper", "nobody"). */
  'self',
  /** Takes a side, or speaks for one: "critics", "the ministry", "many". */
  'party',
  /** Stands for one, or for what is theirs: "he", "their". */
  'pronoun',
  /** Is cited as proof, not as an opponent: "study", "audit". */
  'evidence',
  /** Puts the clause that it opens below another: what is said there is not what the sentence says. */
  'subordinate',
] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** What is looked for only beside a verb of saying. */
export const voiceJoints = [
  /** Stands right before one that nobody has said yet ("to say", "must say"). */
  'unsaid',
] as const;
export type VoiceJoint = (typeof voiceJoints)[number];

export type VoiceKind = SpeechKind | SpeakerKind | VoiceJoint;

/** By which to tell whose view a sentence is, in one language; phrases as in `Lexicon`. */
export interface VoiceLexicon extends Readonly<Record<VoiceKind, string>> {
  /** Where the subject of a verb of the kind `holding` stands. */
  readonly subject: 'before' | 'around';
  /** Where the verb of a main clause stands; one that is `always` at the end belongs to a noun elsewhere. */
  readonly verbAtEnd: 'always' | 'often' | 'never';
  /** A clause below another is known only by a comma before it: German "der" is an article too. */
  readonly subordinatesByComma: boolean;
  /** Capitals show names; not where all nouns have them, or none. */
  readonly showsNames: boolean;
  /** Forms of verbs that go on with what somebody said: the conditional of French. */
  readonly carriedShape?: RegExp;
}
