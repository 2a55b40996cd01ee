import { escapeMarkup } from '../markup.ts';
import type { SamplePaper } from '../paper.ts';

/** The page at the root: every sample paper with its colours, as on a newsstand. */
export function newsstandPage(papers: readonly SamplePaper[]): string {
  const items = papers.map(
    paper => `<li style="--paper: ${paper.colour}" lang="${paper.language}"><a href="/${paper.id}/">
<strong dir="auto">${escapeMarkup(paper.name)}</strong>
<em dir="auto">${escapeMarkup(paper.motto)}</em>
<span>${new Intl.DisplayNames('en', { type: 'region' }).of(paper.country)}</span></a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The sample newsstand</title>
<link rel="stylesheet" href="/style.css">
</head>
<body class="newsstand">
<h1>The sample newsstand</h1>
<p>These papers come with Leaderette to try it with. They, their towns, their people and everything that they print are made up.</p>
<ul>
${items.join('\n')}
</ul>
</body>
</html>
`;
}
