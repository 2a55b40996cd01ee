import type { Ownership } from '../message/ownership.ts';
import type { Category } from '../text/category.ts';
import type { Language } from '../text/language.ts';
import type { Summary } from '../text/summary.ts';

/** What an article remembers of the source it came from, so that showing it needs no second look-up. */
export interface ArticleSource {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly ownership: Ownership | null;
  readonly isSample: boolean;
}

/** Another place where an article's text stands: an agency's or a mirror's copy. */
export interface ArticlePlace {
  readonly sourceId: string;
  readonly sourceName: string;
  readonly url: string;
}

/** One editorial, read and understood. The whole text is kept apart (`ArticleText`), for 30 days. */
export interface Article {
  /** Made from the canonical URL (`articleIdOf`): 11 letters, digits, `-` and `_`. */
  readonly id: string;
  readonly url: string;
  readonly source: ArticleSource;
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601, UTC, as `Date.toISOString` writes it: moments are compared as strings. */
  readonly published: string;
  readonly ingested: string;
  /** When a changed text replaced the first one; null for most. */
  readonly updated: string | null;
  readonly language: Language;
  readonly category: Category;
  /** A second category, when the article is truly about both. */
  readonly secondCategory: Category | null;
  /** The section that the paper itself gave: "Opinion". */
  readonly section: string | null;
  readonly summary: Summary;
  /** Who wrote the sentences of the summary: the paper itself, where nothing is said, or a language model. */
  readonly summaryBy?: 'model';
  /** Only headline, standfirst and link were to be had. */
  readonly isPartial: boolean;
  /** The story it belongs to; a story may have this article alone. */
  readonly storyId: string;
  /** What the story is about, in the article's language, as it stood when the article came in. */
  readonly storyLine: string;
  /** Words in the whole text. */
  readonly wordCount: number;
  /** Where else the same text stands; absent for most. */
  readonly alsoIn?: readonly ArticlePlace[];
}
