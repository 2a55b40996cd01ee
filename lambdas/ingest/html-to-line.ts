import { htmlToText } from './html-to-text.ts';

/** A fragment of HTML as one line of plain text: for titles, names and tags. */
export function htmlToLine(html: string): string {
  return htmlToText(html).replaceAll('\n\n', ' ');
}
