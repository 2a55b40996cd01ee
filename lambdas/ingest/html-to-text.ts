import { cleanText } from './clean-text.ts';
import { htmlParagraphs } from './html-paragraphs.ts';

/** A fragment of HTML as clean plain text, paragraphs divided by one blank line: for the texts of articles. */
export function htmlToText(html: string): string {
  return htmlParagraphs(html).map(cleanText).filter(Boolean).join('\n\n');
}
