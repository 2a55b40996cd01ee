/**
 * Abbreviations that are written with a full stop, without that stop, by what may follow them. In small letters
 * they stand for themselves and their capitals, with a capital only for that ("Miss.", which "miss." is not), and
 * with "=" for nothing else ("=max", which the name "Max." is not).
 * Collected for the project from style guides and general knowledge of each language.
 */
export interface AbbreviationsTable {
  /** Stand before a name or a word they belong to; a sentence does not end with them ("Mr.", "Gov.", "St."). */
  readonly leading: string;
  /** Stand before a number; before anything else a word like others ("No. 5", "p. 12", "vol. II"). */
  readonly numbered: string;
  /** Ends of words that do so ("Lindenstr. 12"). */
  readonly numberedEndings?: string;
  /** May stand within or at the end; what follows decides ("Inc.", "etc.", "Jan."). */
  readonly other: string;
  /** End an enumeration, and before a capital the sentence with it ("etc."). */
  readonly closing?: string;
  /** Of `leading`, those that are other words when they are written small ("rep", "cap"). */
  readonly words?: string;
  /** Of `other`, those of a date ("г"): a sentence opens with "В 2019 г. Россия" as often as it ends with "2019 г." */
  readonly dated?: string;
  /** Those of `other` that follow a town and a comma, and within a sentence have a comma behind them ("Calif."). */
  readonly states?: string;
}
