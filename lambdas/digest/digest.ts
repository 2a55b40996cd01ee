import type { Listing } from '../store/articles.ts';
import type { Category } from '../text/category.ts';
import type { StoryName } from './name-of-story.ts';

/** Several editorials that argue about one matter, the fullest argument first. */
export interface DigestStory {
  readonly id: string;
  readonly name: StoryName;
  /** In a language that the reader reads; at least one. */
  readonly articles: readonly Listing[];
  /** On the same matter in other languages or on the days before: named, so that the reader knows who else argues. */
  readonly others: readonly Listing[];
}

/** What a digest is about: a stretch of time, categories (none means all), and languages to read. */
export interface DigestQuery {
  /** ISO 8601, UTC; later than `from`, up to and including `to`. */
  readonly from: string;
  readonly to: string;
  readonly categories: readonly Category[];
  /** The reader's own language, and whether others are welcome. */
  readonly language: string;
  readonly reads: 'own' | 'all';
  /** Which moment of an article must lie in the stretch: when it was printed, or when it came in. */
  readonly by: 'published' | 'ingested';
}

/** The stories and lone articles of one stretch of time, best first. */
export interface Digest {
  /** What was asked for; empty for all. */
  readonly categories: readonly Category[];
  readonly stories: readonly DigestStory[];
  readonly singles: readonly Listing[];
  readonly articleCount: number;
  readonly paperCount: number;
  /** True when nothing was there in the reader's language, so that others are shown. */
  readonly isInOtherLanguages: boolean;
  /** Editorials that would fit, were it not for their language. */
  readonly leftInOtherLanguages: number;
}
