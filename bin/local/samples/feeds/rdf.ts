import { escapeMarkup } from '../markup.ts';
import { isoWithOffset } from '../pages/printed-date.ts';
import { feedPathOf, type SamplePaper } from '../paper.ts';
import type { PrintedArticle } from '../printed-article.ts';

/** RSS 1.0: the items stand beside the channel, their dates are Dublin Core's; teasers only. */
export function rdf(paper: SamplePaper, articles: readonly PrintedArticle[], origin: string): string {
  const order = articles.map(({ url }) => `<rdf:li rdf:resource="${url}"/>`);
  return `<?xml version="1.0" encoding="${paper.charset}"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${origin}${feedPathOf(paper)}">
<title>${escapeMarkup(paper.name)}</title>
<link>${origin}/${paper.id}/</link>
<description>${escapeMarkup(paper.motto)}</description>
<dc:language>${paper.language}</dc:language>
<items><rdf:Seq>${order.join('')}</rdf:Seq></items>
</channel>
${articles.map(item).join('\n')}
</rdf:RDF>
`;
}

function item({ title, url, byline, tags, teaser, published }: PrintedArticle): string {
  return `<item rdf:about="${url}">
<title>${escapeMarkup(title)}</title>
<link>${url}</link>
<description>${escapeMarkup(teaser)}</description>
<dc:date>${isoWithOffset(published)}</dc:date>
${byline ? `<dc:creator>${escapeMarkup(byline)}</dc:creator>\n` : ''}${tags.map(tag => `<dc:subject>${escapeMarkup(tag)}</dc:subject>\n`).join('')}</item>`;
}
