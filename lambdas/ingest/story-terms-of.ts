import type { Article } from '../store/article.ts';
import { searchTerms } from '../text/search-terms.ts';

/** The terms of a story's line, by which the article that has the line leads to all others of its story. */
export const storyTermsOf = ({ storyLine, language }: Pick<Article, 'storyLine' | 'language'>): string[] =>
  searchTerms(storyLine, language);
