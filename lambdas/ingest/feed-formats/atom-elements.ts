import { htmlToLine } from '../html-to-line.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { type FieldContext, linkAt } from './xml-fields.ts';

/** Atom's links are elements without text: `rel` says what for, and alternate is the page. */
export function alternateLink(element: XmlElement, context: FieldContext): string | null {
  const links = childrenOf(element, ['atom:link', 'link']).filter(link => link.attributes.href !== undefined);
  const alternates = links.filter(link => (link.attributes.rel ?? 'alternate').toLowerCase() === 'alternate');
  const best = alternates.find(link => /html|^$/i.test(link.attributes.type ?? '')) ?? alternates[0];
  return best ? linkAt(best, best.attributes.href ?? null, context) : null;
}

/** The name in an Atom person, or null where the element is none. */
export function authorName(person: XmlElement): string | null {
  const name = childrenOf(person, ['atom:name', 'name'])[0];
  return name ? htmlToLine(textOf(name)) || null : null;
}
