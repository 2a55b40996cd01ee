import { escapeMarkup, paragraphsAsHtml, scriptJson } from '../markup.ts';
import { type PageWords, pageWordsOf } from '../page-words.ts';
import type { SamplePaper } from '../paper.ts';
import type { PrintedArticle } from '../printed-article.ts';
import { pageShell } from './page-shell.ts';
import { isoWithOffset, timeElement } from './printed-date.ts';

/** One editorial with all that real pages put around it; `others` are the paper's other editorials. */
export function articlePage(article: PrintedArticle, others: readonly PrintedArticle[]): string {
  const { paper } = article;
  const words = pageWordsOf(paper.language);
  const byline = article.byline ? `<span class="byline">${escapeMarkup(article.byline)}</span>` : '';
  return pageShell(paper, {
    title: `${article.title} | ${paper.name}`,
    head: metadataOf(article),
    main: `<main class="story">
<article>
<p class="kicker"><a href="/${paper.id}/#opinion">${escapeMarkup(paper.section)}</a></p>
<h1>${escapeMarkup(article.title)}</h1>
<p class="meta">${byline}${timeElement(article)}</p>
${shareBar(article, words)}
<div class="story-body">
${bodyOf(article, words)}
</div>
${tagList(article)}
</article>
${paper.newsletter === 'below' ? newsletterBox(words) : ''}
${relatedList(others, words)}
</main>`,
  });
}

function bodyOf({ paragraphs, paper }: PrintedArticle, words: PageWords): string {
  if (paper.newsletter === 'below') return paragraphsAsHtml(paragraphs);
  return [
    paragraphsAsHtml(paragraphs.slice(0, 2)),
    newsletterBox(words),
    paragraphsAsHtml(paragraphs.slice(2)),
  ].join('\n');
}

function shareBar({ title, url }: PrintedArticle, words: PageWords): string {
  const [subject, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  return `<div class="share"><span>${words.share}</span>
<a href="mailto:?subject=${subject}&amp;body=${address}">${words.byMail}</a>
<a href="https://t.me/share/url?url=${address}">${words.onTelegram}</a></div>`;
}

function tagList({ tags, paper }: PrintedArticle): string {
  if (tags.length === 0) return '';
  const items = tags.map(
    tag => `<li><a rel="tag" href="/${paper.id}/#opinion">${escapeMarkup(tag)}</a></li>`,
  );
  return `<ul class="tags">${items.join('')}</ul>`;
}

function newsletterBox(words: PageWords): string {
  return `<aside class="newsletter">
<h2>${words.newsletterTitle}</h2>
<p>${words.newsletterText}</p>
<form onsubmit="return false"><input type="email" placeholder="${words.address}" aria-label="${words.address}"><button>${words.newsletterButton}</button></form>
</aside>`;
}

function relatedList(others: readonly PrintedArticle[], words: PageWords): string {
  if (others.length === 0) return '';
  const items = others.map(
    other => `<li><a href="${other.path}">${escapeMarkup(other.title)}</a> ${timeElement(other)}</li>`,
  );
  return `<aside class="related">
<h2>${words.related}</h2>
<ul>
${items.join('\n')}
</ul>
</aside>`;
}

function metadataOf(article: PrintedArticle): string {
  const canonical = `<link rel="canonical" href="${article.url}">`;
  const description = `<meta name="description" content="${escapeMarkup(article.teaser)}">`;
  return [canonical, description, ...metadataKinds[article.paper.metadata].map(write => write(article))].join(
    '\n',
  );
}

function openGraph({ title, teaser, url, paper, published, tags, byline }: PrintedArticle): string {
  const properties: [string, string][] = [
    ['og:type', 'article'],
    ['og:site_name', paper.name],
    ['og:title', title],
    ['og:description', teaser],
    ['og:url', url],
    ['article:published_time', isoWithOffset(published)],
    ['article:section', paper.section],
    ...tags.map((tag): [string, string] => ['article:tag', tag]),
  ];
  const author = byline ? [`<meta name="author" content="${escapeMarkup(byline)}">`] : [];
  const metas = properties.map(
    ([name, value]) => `<meta property="${name}" content="${escapeMarkup(value)}">`,
  );
  return [...metas, ...author].join('\n');
}

function jsonLd({ title, teaser, url, paper, published, tags, byline }: PrintedArticle): string {
  const value = {
    '@context': 'https://schema.org',
    '@type': 'OpinionNewsArticle',
    headline: title,
    description: teaser,
    mainEntityOfPage: url,
    url,
    inLanguage: paper.language,
    datePublished: isoWithOffset(published),
    articleSection: paper.section,
    keywords: tags,
    publisher: { '@type': 'NewsMediaOrganization', name: paper.name },
    ...(byline ? { author: { '@type': 'Organization', name: byline } } : {}),
  };
  return `<script type="application/ld+json">${scriptJson(value)}</script>`;
}

const metadataKinds = {
  'json-ld': [jsonLd],
  'open-graph': [openGraph],
  both: [openGraph, jsonLd],
} satisfies Record<SamplePaper['metadata'], ((article: PrintedArticle) => string)[]>;
