import { escapeMarkup } from '../markup.ts';
import type { SamplePaper } from '../paper.ts';
import type { PrintedArticle } from '../printed-article.ts';
import { pageShell } from './page-shell.ts';
import { timeElement } from './printed-date.ts';

/** A paper's front page: its editorials, newest first. */
export function homePage(paper: SamplePaper, articles: readonly PrintedArticle[]): string {
  const items = articles.map(
    article => `<li>
<h2><a href="${article.path}">${escapeMarkup(article.title)}</a></h2>
<p>${escapeMarkup(article.teaser)}</p>
<p class="meta">${timeElement(article)}</p>
</li>`,
  );
  return pageShell(paper, {
    title: `${paper.name} - ${paper.motto}`,
    head: `<meta property="og:site_name" content="${escapeMarkup(paper.name)}">`,
    main: `<main class="front">
<p class="kicker">${escapeMarkup(paper.section)} · ${escapeMarkup(paper.town)}</p>
<ol class="stories" id="opinion">
${items.join('\n')}
</ol>
</main>`,
  });
}
