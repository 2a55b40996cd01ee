import { escapeMarkup } from '../markup.ts';
import { pageWordsOf } from '../page-words.ts';
import { feedPathOf, localeOf, type SamplePaper } from '../paper.ts';

const rightToLeft: readonly string[] = ['ar', 'he', 'fa', 'ur'];

/** One whole page of a paper: masthead and navigation above, `main` in the middle, the sample note below. */
export function pageShell(
  paper: SamplePaper,
  parts: { readonly title: string; readonly head: string; readonly main: string },
): string {
  const words = pageWordsOf(paper.language);
  const home = `/${paper.id}/`;
  const direction = rightToLeft.includes(paper.language) ? 'rtl' : 'ltr';
  return `<!DOCTYPE html>
<html lang="${localeOf(paper)}" dir="${direction}" style="--paper: ${paper.colour}">
<head>
<meta charset="${paper.charset}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(parts.title)}</title>
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="${alternateTypes[paper.feedFormat]}" title="${escapeMarkup(`${paper.name}: ${paper.section}`)}" href="${feedPathOf(paper)}">
${parts.head}
</head>
<body>
<header class="masthead">
<a class="name" href="${home}">${escapeMarkup(paper.name)}</a>
<p class="motto">${escapeMarkup(paper.motto)}</p>
</header>
<nav class="sections">
<ul>
<li><a href="${home}">${words.home}</a></li>
<li><a href="${home}#news">${words.news}</a></li>
<li><a href="${home}#opinion" aria-current="page">${escapeMarkup(paper.section)}</a></li>
<li><a href="${home}#culture">${words.culture}</a></li>
<li><a href="${home}#sport">${words.sport}</a></li>
<li><a href="${home}#weather">${words.weather}</a></li>
</ul>
</nav>
${parts.main}
<footer class="site-footer">
<p class="sample-note">${words.sample}</p>
<ul>
<li><a href="${home}#contact">${words.contact}</a></li>
<li><a href="${feedPathOf(paper)}">${words.feed}</a></li>
<li><a href="/">Leaderette</a></li>
</ul>
</footer>
</body>
</html>
`;
}

const alternateTypes = {
  'rss-full': 'application/rss+xml',
  'rss-summary': 'application/rss+xml',
  rdf: 'application/rss+xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
} as const satisfies Record<SamplePaper['feedFormat'], string>;
