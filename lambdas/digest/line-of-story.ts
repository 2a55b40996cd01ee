import type { Listing } from '../store/articles.ts';

/**
 * The line of a story, from its articles in the reader's order; empty without any. Each article has the line that the
 * story had when it came in, so the last to come in was named from the most papers: of those in the reader's language,
 * or else in that of the first, because a line is in its article's language.
 */
export function lineOfStory(
  articles: readonly Pick<Listing, 'language' | 'ingested' | 'storyLine'>[],
  language: string,
): string {
  const [first] = articles;
  if (!first) return '';
  const inLanguage = Map.groupBy(articles, article => article.language);
  const own = inLanguage.get(language) ?? inLanguage.get(first.language) ?? [first];
  return own.reduce((last, article) => (article.ingested > last.ingested ? article : last)).storyLine;
}
