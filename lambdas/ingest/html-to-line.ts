import { htmlParagraphs } from './html-paragraphs.ts';

/** Controls, and the bidi embeddings, overrides and isolates that can disguise a text. */
const unsafe = /[\0-\x1F\x7F-\x9F\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/**
 * A fragment of HTML as one line of plain text, for titles, names and tags. Joiners and direction marks stay,
 * as the paper wrote them: whether they are idle is for `cleanText` to say.
 */
export function htmlToLine(html: string): string {
  return htmlParagraphs(html).join(' ').toWellFormed().replace(unsafe, '').trim();
}
