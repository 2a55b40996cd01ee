import { decodeHTMLStrict } from 'entities';

/** A text without entities, and which kinds of them were wrong in XML. */
export interface DecodedEntities {
  readonly text: string;
  readonly hasBareAmpersands: boolean;
  readonly hasHtmlEntities: boolean;
}

/** In the order of their frequency: whole articles are escaped with them. */
const xmlEntities = [
  ['lt;', '<'],
  ['gt;', '>'],
  ['amp;', '&'],
  ['quot;', '"'],
  ['apos;', "'"],
] as const;

const entity = /&(?:#\d{1,10}|#[xX][\da-fA-F]{1,8}|[A-Za-z]\w{1,30});/y;

/**
 * Decodes XML's five entities, numbers, and HTML's names, which feeds use without declaring them. Nothing else
 * expands: names that nobody knows and bare ampersands stay as they are. Once only: "&amp;lt;" becomes "&lt;".
 * Goes from ampersand to ampersand: half the time of replacing by patterns.
 */
export function decodeEntities(text: string): DecodedEntities {
  let decoded = '';
  let from = 0;
  let hasBareAmpersands = false;
  let hasHtmlEntities = false;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const known = xmlEntities.find(([name]) => text.startsWith(name, at + 1));
    const written = known ? `&${known[0]}` : entityAt(text, at);
    const character = known ? known[1] : decodeHTMLStrict(written);
    if (character === written) hasBareAmpersands = true;
    else if (!known && written[1] !== '#') hasHtmlEntities = true;
    decoded += text.slice(from, at) + character;
    from = at + written.length;
  }
  return { text: decoded + text.slice(from), hasBareAmpersands, hasHtmlEntities };
}

/** What looks like an entity, or the ampersand alone. */
function entityAt(text: string, at: number): string {
  entity.lastIndex = at;
  return entity.exec(text)?.[0] ?? '&';
}
