import type { Temporal } from 'temporal-polyfill';
import type { SampleEditorial } from './editorial.ts';
import type { SamplePaper } from './paper.ts';
import { publishedAt } from './published-at.ts';

/** An editorial as its paper prints it: with its day and its address, without what tests expect of it. */
export interface PrintedArticle {
  readonly paper: SamplePaper;
  readonly url: string;
  /** The path of `url`. */
  readonly path: string;
  readonly title: string;
  readonly byline: string | null;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
  /** The first sentence or two, as feeds and link previews show them. */
  readonly teaser: string;
  readonly published: Temporal.ZonedDateTime;
}

/** Dates and addresses one paper's editorials; newest first. */
export function printArticles(
  paper: SamplePaper,
  editorials: readonly SampleEditorial[],
  { origin, firstStart }: { readonly origin: string; readonly firstStart: Date },
): PrintedArticle[] {
  return editorials
    .filter(editorial => editorial.paperId === paper.id)
    .map(editorial => {
      const path = `/${paper.id}/opinion/${editorial.slug}`;
      const { title, byline, tags, paragraphs } = editorial;
      const teaser = teaserOf(paragraphs[0] ?? '');
      const published = publishedAt(editorial, paper.zone, firstStart);
      return { paper, url: origin + path, path, title, byline, tags, paragraphs, teaser, published };
    })
    .sort((a, b) => b.published.epochMilliseconds - a.published.epochMilliseconds);
}

const teaserLength = 180;

/** Cuts at the last blank before the limit; languages written without blanks are cut at the limit. */
function teaserOf(paragraph: string): string {
  if (paragraph.length <= teaserLength) return paragraph;
  const blank = paragraph.lastIndexOf(' ', teaserLength);
  return `${paragraph.slice(0, blank > 0 ? blank : teaserLength / 2)}…`;
}
