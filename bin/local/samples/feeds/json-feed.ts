import { paragraphsAsHtml } from '../markup.ts';
import { isoWithOffset } from '../pages/printed-date.ts';
import { feedPathOf, type SamplePaper } from '../paper.ts';
import type { PrintedArticle } from '../printed-article.ts';

/** JSON Feed 1.1 with the whole text in `content_html`. */
export function jsonFeed(paper: SamplePaper, articles: readonly PrintedArticle[], origin: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${paper.name}: ${paper.section}`,
    home_page_url: `${origin}/${paper.id}/`,
    feed_url: `${origin}${feedPathOf(paper)}`,
    description: paper.motto,
    language: paper.language,
    items: articles.map(({ path, url, title, byline, tags, teaser, paragraphs, published }) => ({
      id: path.slice(1),
      url,
      title,
      summary: teaser,
      content_html: paragraphsAsHtml(paragraphs),
      date_published: isoWithOffset(published),
      tags,
      ...(byline ? { authors: [{ name: byline }] } : {}),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
