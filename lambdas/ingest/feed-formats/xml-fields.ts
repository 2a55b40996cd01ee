import { htmlToLine } from '../html-to-line.ts';
import { languageTag } from '../language-tag.ts';
import { parseDate } from '../parse-date.ts';
import { childrenOf, elementsOf, inherited, textOf, type XmlElement } from '../xml/xml-element.ts';
import { resolveUrl } from './resolve-url.ts';

/** What the fields of one feed are read with. */
export interface FieldContext {
  /** The address of the feed. */
  readonly url: string;
  readonly language: string | undefined;
}

/** The text of the first child of these names that has any, trimmed. */
export function rawText(element: XmlElement, names: readonly string[]): string | null {
  for (const child of childrenOf(element, names)) {
    const text = textOf(child).trim();
    if (text) return text;
  }
  return null;
}

/** The same without markup, in one line. */
export function lineText(element: XmlElement, names: readonly string[]): string | null {
  for (const child of childrenOf(element, names)) {
    const line = htmlToLine(markupOf(child));
    if (line) return line;
  }
  return null;
}

/** The first of these children that names a date. */
export function dateOf(element: XmlElement, names: readonly string[], context: FieldContext): string | null {
  for (const child of childrenOf(element, names)) {
    const date = parseDate(textOf(child), context.language);
    if (date) return date;
  }
  return null;
}

/** A link written in or below an element, as an absolute URL; `xml:base` of the elements around it counts. */
export function linkAt(element: XmlElement, link: string | null, context: FieldContext): string | null {
  return resolveUrl(link, [...basesOf(element), context.url]);
}

function basesOf(element: XmlElement): string[] {
  const bases: string[] = [];
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const base = at.attributes['xml:base'];
    if (base !== undefined) bases.push(base);
  }
  return bases;
}

/** The language of an element by `xml:lang`, or of the feed. */
export function languageAt(element: XmlElement, names: readonly string[]): string | null {
  const tag = rawText(element, names) ?? inherited(element, 'xml:lang');
  return tag ? languageTag(tag) : null;
}

/**
 * What an element holds, as HTML. Text is HTML already, as RSS has it, unless `isText`: then it is escaped.
 * Elements inside (XHTML, or markup that somebody forgot to escape) are written out.
 */
export function markupOf(element: XmlElement, isText = false): string {
  const [only] = element.children;
  if (!isText && element.children.length === 1 && typeof only === 'string') return only;
  return element.children
    .map(child => {
      if (typeof child === 'string') return isText ? escapeHtml(child) : child;
      return writeElement(child, isText);
    })
    .join('');
}

function writeElement(element: XmlElement, isText: boolean): string {
  const tag = element.name.replace(/^.*:/, '');
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escapeHtml(value).replaceAll('"', '&quot;')}"`)
    .join('');
  if (!element.children.length && emptyTags.has(tag)) return `<${tag}${attributes}>`;
  return `<${tag}${attributes}>${markupOf(element, isText)}</${tag}>`;
}

const emptyTags = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'col', 'area', 'embed']);

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The markup of the first of these children that has any. */
export function markupAt(element: XmlElement, names: readonly string[]): string | null {
  for (const child of childrenOf(element, names)) {
    const markup = markupOf(child).trim();
    if (markup) return markup;
  }
  return null;
}

/** Every element of one of the names below `element`, but not within another of them. */
export function findAll(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return elementsOf(element).flatMap(child => (names.has(child.name) ? [child] : findAll(child, names)));
}

/** Names and tags, each once, in order. */
export function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter(value => value !== null && value !== ''))] as string[];
}
