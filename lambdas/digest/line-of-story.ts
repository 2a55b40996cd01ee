import type { Listing } from '../store/articles.ts';

/**
 * The line of a story, from its articles in the reader's order; empty without any. Each article has the line that the
 * story had when it came in, so the last to come in was named from the most papers: of those in the language of the
 * first, because a line is in its article's language.
 */
export function lineOfStory(
  articles: readonly Pick<Listing, 'language' | 'ingested' | 'storyLine'>[],
): string {
  const [first] = articles;
  if (!first) return '';
  return articles
    .filter(({ language }) => language === first.language)
    .reduce((last, article) => (article.ingested > last.ingested ? article : last), first).storyLine;
}
