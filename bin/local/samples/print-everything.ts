import type { SampleEditorial } from './editorial.ts';
import { encodeMarkup } from './encode-text.ts';
import { feedWriters } from './feeds/feed-writers.ts';
import { articlePage } from './pages/article-page.ts';
import { homePage } from './pages/home-page.ts';
import { newsstandPage } from './pages/newsstand-page.ts';
import { feedPathOf, type SamplePaper } from './paper.ts';
import { type PrintedArticle, printArticles } from './printed-article.ts';
import { type Resource, resource } from './resource.ts';

/** What is printed, when and where. */
export interface Edition {
  readonly papers: readonly SamplePaper[];
  readonly editorials: readonly SampleEditorial[];
  readonly stylesheet: string;
  /** "http://127.0.0.1:4321" */
  readonly origin: string;
  readonly firstStart: Date;
}

/** Every path that the server answers, with what it answers. */
export function printEverything(edition: Edition): ReadonlyMap<string, Resource> {
  const { firstStart } = edition;
  const text = (type: string, body: string) =>
    resource(`${type}; charset=utf-8`, Buffer.from(body), firstStart);
  return new Map([
    ['/', text('text/html', newsstandPage(edition.papers))],
    ['/style.css', text('text/css', edition.stylesheet)],
    ['/robots.txt', text('text/plain', 'User-agent: *\nAllow: /\n')],
    ...edition.papers.flatMap(paper => printPaper(paper, edition)),
  ]);
}

function printPaper(paper: SamplePaper, edition: Edition): [string, Resource][] {
  const articles = printArticles(paper, edition.editorials, edition);
  const newest = articles[0] ? dateOf(articles[0]) : edition.firstStart;
  const markup = (type: string, body: string, lastModified: Date) =>
    resource(
      paper.charsetSaidIn === 'header' ? `${type}; charset=${paper.charset}` : type,
      encodeMarkup(body, paper.charset),
      lastModified,
    );
  const { contentType, write } = feedWriters[paper.feedFormat];
  return [
    [`/${paper.id}/`, markup('text/html', homePage(paper, articles), newest)],
    [feedPathOf(paper), markup(contentType, write(paper, articles, edition.origin), newest)],
    ...articles.map((article): [string, Resource] => {
      const others = articles.filter(other => other !== article);
      return [article.path, markup('text/html', articlePage(article, others), dateOf(article))];
    }),
  ];
}

function dateOf({ published }: PrintedArticle): Date {
  return new Date(published.epochMilliseconds);
}
