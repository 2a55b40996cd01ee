/** How a language is known among those of its script. Both lists are in small letters, in the composed form. */
export interface LanguageProfile {
  /** Its letters beyond the ones that all languages of the table share. */
  readonly letters: string;
  /** Its commonest words in newspapers, by white space. */
  readonly words: string;
  /** Parts of words that tell it from its nearest kin, where whole words are too few. */
  readonly parts?: string;
}

export type LanguageProfiles = Readonly<Record<string, LanguageProfile>>;
