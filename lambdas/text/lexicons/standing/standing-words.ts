/** Cues by which a claim is weighed beside those of the argument. */
export const standingCues = [
  /** Calls on someone in a way that could be missed: "let's hope", "would do well to", "the answer is to". */
  'hint',
  /** Counts and compares: "per cent", "half of", "nine in ten". */
  'measure',
  /** Tells of another case, which is a ground and no claim: "for example", "in the neighbouring". */
  'example',
  /** Says what something is, as a verdict does, and not what happened: "is a", "ist kein", "というのは … だ". */
  'being',
] as const;

/** Phrases that tell whether a sentence can be shown by itself. */
export const standingJoints = [
  /** Definite articles; one with a star is the beginning of the noun itself ("l'*"). */
  'articles',
  /** Words directly behind a noun that say which one is meant: "of", "who". */
  'modifiers',
  /** Words before a noun that point at one already named: "this", "such a". */
  'demonstratives',
  /** Look as if they pointed back and point at what every reader knows, or at nothing: "this year", "it is time". */
  'deictics',
  /** Phrases that point back wherever they stand: "the latter", "also". */
  'anaphors',
  /** Personal pronouns of the third person. */
  'pronouns',
  /** Those that cannot stand for the subject of their own clause: "him", "ihm", Russian "его". */
  'objects',
  /** Open an item of an enumeration: "firstly", "the second is". */
  'enumerators',
  /** The same, where a comma follows: "first", "finally". */
  'ordinals',
  /** Promise several items: "two things". */
  'announcers',
  /** Ties that can be cut off together with the comma behind them: "moreover". */
  'additions',
  /** Open an answer, a joke or applause, or tell what the paper said before: "fine", "bravo", "we have argued". */
  'retorts',
] as const;

/** Whether a claim stands alone, by the words of one language; entries are written as those of a `Lexicon`. */
export interface StandingWords
  extends Readonly<Record<(typeof standingCues)[number] | (typeof standingJoints)[number], string>> {
  /** Verbs with a pronoun hung on them: "plantarlos". */
  readonly clitic?: RegExp;
  /** Verbs that open a sentence without its subject, where a language leaves that out: "dijo", "disseram". */
  readonly subjectless?: RegExp;
  /** What stands behind a demand that only describes a noun: Japanese 任せてはならない仕事, work that must not be left to others. */
  readonly adnominal?: RegExp;
  /** Sentences without a topic that tell on of an earlier one, where a language leaves that out. */
  readonly topicless?: RegExp;
  /** How a sentence opens that speaks of an act, or of anyone who does it: "To close it is", "Wer schließt". */
  readonly maxim: RegExp;
}
