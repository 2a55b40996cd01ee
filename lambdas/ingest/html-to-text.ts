import { cleanText } from './clean-text.ts';
import { htmlParagraphs } from './html-paragraphs.ts';

/** A fragment of HTML as clean plain text, paragraphs divided by one blank line: for the texts of articles. */
export function htmlToText(html: string): string {
  // What stood between characters that are taken out may be space.
  const paragraphs = htmlParagraphs(html).map(paragraph => cleanText(paragraph).trim());
  return paragraphs.filter(Boolean).join('\n\n');
}
