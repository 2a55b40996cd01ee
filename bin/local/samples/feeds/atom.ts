import { escapeMarkup, paragraphsAsHtml } from '../markup.ts';
import { isoWithOffset } from '../pages/printed-date.ts';
import { feedPathOf, type SamplePaper } from '../paper.ts';
import type { PrintedArticle } from '../printed-article.ts';

/** Atom 1.0 with the whole text as escaped HTML; links are relative to `xml:base`. */
export function atom(paper: SamplePaper, articles: readonly PrintedArticle[], origin: string): string {
  const newest = articles[0]?.published;
  return `<?xml version="1.0" encoding="${paper.charset}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${paper.language}" xml:base="${origin}/">
<title>${escapeMarkup(`${paper.name}: ${paper.section}`)}</title>
<subtitle>${escapeMarkup(paper.motto)}</subtitle>
<id>tag:leaderette.invalid,2026:${paper.id}</id>
<link rel="self" href="${feedPathOf(paper)}"/>
<link rel="alternate" type="text/html" href="/${paper.id}/"/>
${newest ? `<updated>${utc(newest)}</updated>` : ''}
${articles.map(entry).join('\n')}
</feed>
`;
}

function entry({ paper, title, path, byline, tags, teaser, paragraphs, published }: PrintedArticle): string {
  return `<entry>
<title type="text">${escapeMarkup(title)}</title>
<id>tag:leaderette.invalid,2026:${path.slice(1)}</id>
<link rel="alternate" type="text/html" href="${path}"/>
<published>${isoWithOffset(published)}</published>
<updated>${utc(published)}</updated>
<author><name>${escapeMarkup(byline ?? paper.name)}</name></author>
${tags.map(tag => `<category term="${escapeMarkup(tag)}"/>\n`).join('')}<summary>${escapeMarkup(teaser)}</summary>
<content type="html">${escapeMarkup(paragraphsAsHtml(paragraphs))}</content>
</entry>`;
}

function utc(published: PrintedArticle['published']): string {
  return published.toInstant().toString({ smallestUnit: 'second' });
}
