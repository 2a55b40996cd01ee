/** Makes plain text safe inside HTML and XML, in content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, letter => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The paragraphs as the HTML that full-text feeds and pages carry. */
export function paragraphsAsHtml(paragraphs: readonly string[]): string {
  return paragraphs.map(text => `<p>${escapeMarkup(text)}</p>`).join('\n');
}

/** JSON that can stand in a script element of a page in any charset: no markup, only ASCII. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u007f-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
