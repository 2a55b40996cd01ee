import { escapeMarkup, paragraphsAsHtml } from '../markup.ts';
import { feedPathOf, type SamplePaper } from '../paper.ts';
import type { PrintedArticle } from '../printed-article.ts';

/** RSS 2.0 with the whole text in `content:encoded`. */
export function rssFull(paper: SamplePaper, articles: readonly PrintedArticle[], origin: string): string {
  return rss(paper, articles, origin, fullText);
}

/** RSS 2.0 with a teaser only: whoever wants the text fetches the page. */
export function rssSummary(paper: SamplePaper, articles: readonly PrintedArticle[], origin: string): string {
  return rss(paper, articles, origin, () => '');
}

function fullText({ paragraphs }: PrintedArticle): string {
  return `<content:encoded><![CDATA[${paragraphsAsHtml(paragraphs)}]]></content:encoded>\n`;
}

function rss(
  paper: SamplePaper,
  articles: readonly PrintedArticle[],
  origin: string,
  textOf: (article: PrintedArticle) => string,
): string {
  const newest = articles[0]?.published;
  return `<?xml version="1.0" encoding="${paper.charset}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeMarkup(`${paper.name} - ${paper.section}`)}</title>
<link>${origin}/${paper.id}/</link>
<atom:link rel="self" type="application/rss+xml" href="${origin}${feedPathOf(paper)}"/>
<description>${escapeMarkup(paper.motto)}</description>
<language>${paper.language}</language>
<ttl>30</ttl>
${newest ? `<lastBuildDate>${rfc822(newest)}</lastBuildDate>` : ''}
${articles.map(article => item(article, textOf)).join('\n')}
</channel>
</rss>
`;
}

function item(article: PrintedArticle, textOf: (article: PrintedArticle) => string): string {
  const { title, url, path, byline, tags, teaser, published } = article;
  return `<item>
<title>${escapeMarkup(title)}</title>
<link>${url}</link>
<guid isPermaLink="false">${path.slice(1)}</guid>
<pubDate>${rfc822(published)}</pubDate>
${byline ? `<dc:creator>${escapeMarkup(byline)}</dc:creator>\n` : ''}${tags.map(tag => `<category>${escapeMarkup(tag)}</category>\n`).join('')}<description>${escapeMarkup(teaser)}</description>
${textOf(article)}</item>`;
}

function rfc822(published: PrintedArticle['published']): string {
  return new Date(published.epochMilliseconds).toUTCString();
}
