import { escapeMarkup } from '../markup.ts';
import { localeOf } from '../paper.ts';
import type { PrintedArticle } from '../printed-article.ts';

/** A `time` element: the paper's own way of writing the day and hour, with the exact moment behind it. */
export function timeElement({ paper, published }: PrintedArticle): string {
  const shown = published.toLocaleString(localeOf(paper), { dateStyle: 'long', timeStyle: 'short' });
  return `<time datetime="${isoWithOffset(published)}">${escapeMarkup(shown)}</time>`;
}

/** "2026-03-04T06:30:00+02:00" */
export function isoWithOffset(published: PrintedArticle['published']): string {
  return published.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
