import type { Category } from '../../text/category.ts';
import type { Ownership } from '../ownership.ts';

/**
 * Everything the bot says, in one language. Functions take what varies; plurals are the dictionary's own business
 * (`Intl.PluralRules`), since languages differ in how many forms they have.
 */
export interface Dictionary {
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** A day, given as "2026-11-23", in words. */
  date(day: string): string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly ownership: Readonly<Record<Ownership, string>>;
  readonly digest: {
    /** `date` is already written in the language. */
    title(date: string): string;
    count(editorials: number, papers: number): string;
    /** Several papers on one matter. */
    papersDisagree(papers: number): string;
    /** The heading over the editorials that stand alone. */
    alsoToday: string;
    asks: string;
    sample: string;
    partial: string;
    updated: string;
    quietDay: string;
    /** Nothing in the chat's own language, so all languages are shown. */
    otherLanguages: string;
    allCategories: string;
    /** What did not fit. */
    andMore(count: number): string;
    pageOf(page: number, pages: number): string;
  };
  readonly summary: {
    claims: string;
    because: string;
    asks: string;
    noAsk: string;
    readAtPaper(paper: string): string;
    back: string;
    /** The label of the button that compares the papers on a matter. */
    compareOn(matter: string): string;
    words(count: number): string;
  };
}
