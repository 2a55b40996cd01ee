import type { IptcCategory } from '../category.ts';

/**
 * The words by which a category is known in one language, in three grades: `sure` ones hardly occur elsewhere,
 * `likely` ones seldom, `hint` ones count only in company. Phrases are divided by white space, and `_` joins the words of
 * one. A word that ends in `*` stands for every word that begins so, and in English, French, Portuguese and Spanish a word
 * without one also for its regular plural; in German a word stands for what is composed with it at the end, too. A phrase
 * with a capital letter is found in that spelling only. In Chinese and Japanese a phrase is found anywhere in the text.
 *
 * What politics is about (elections, parties, coalitions) is `sure` there; who acts (presidents, ministers, senates)
 * is only `likely`, because in opinion pieces they act on everything.
 */
export interface CategoryWords {
  readonly sure: string;
  readonly likely?: string;
  readonly hint?: string;
}

export type CategoryTerms = Readonly<Record<IptcCategory, CategoryWords>>;
