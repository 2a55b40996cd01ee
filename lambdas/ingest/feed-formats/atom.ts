import type { FeedEntry } from '../feed-entry.ts';
import { htmlToLine } from '../html-to-line.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { alternateLink, authorName } from './atom-elements.ts';
import { type FeedDraft, mostEntries } from './feed-format.ts';
import {
  dateOf,
  distinct,
  escapeHtml,
  type FieldContext,
  findAll,
  languageAt,
  linkAt,
  markupOf,
  rawText,
} from './xml-fields.ts';

/** In the namespace, or in none where a feed forgot to say so. Dublin Core where Atom's own is missing. */
const fields = {
  title: ['atom:title', 'title', 'dc:title', 'media:title'],
  published: [
    'atom:published',
    'published',
    'atom:issued',
    'issued',
    'atom:created',
    'created',
    'dc:date',
    'pubdate',
  ],
  updated: ['atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified'],
  author: ['atom:author', 'author', 'dc:creator', 'atom:contributor', 'contributor'],
  category: ['atom:category', 'category', 'dc:subject'],
  summary: ['atom:summary', 'summary', 'atom:tagline', 'dc:description', 'description'],
  content: ['atom:content', 'content', 'content:encoded'],
} as const;

const entryTags = new Set(['atom:entry', 'entry']);

/** Atom 0.3 and 1.0. */
export function readAtom(root: XmlElement, url: string): FeedDraft {
  const language = languageAt(root, ['dc:language']);
  const context = { url, language: language ?? undefined };
  const feedAuthor = authorsOf(root);
  return {
    title: lineConstruct(root, fields.title),
    link: alternateLink(root, context),
    language,
    published: dateOf(root, fields.published, context),
    updated: dateOf(root, fields.updated, context),
    entries: findAll(root, entryTags)
      .slice(0, mostEntries)
      .flatMap(entry => readEntry(entry, feedAuthor, context) ?? []),
  };
}

/** An entry cut off at the end counts where its headline and its link were whole. */
function readEntry(entry: XmlElement, feedAuthor: string | null, context: FieldContext): FeedEntry | null {
  const id = rawText(entry, ['atom:id', 'id', 'guid', 'dc:identifier']);
  const title = lineConstruct(entry, fields.title);
  const link = entryLink(entry, id, context);
  if (entry.isCut && !(title && link)) return null;
  return {
    title,
    link,
    id,
    published: dateOf(entry, fields.published, context),
    updated: dateOf(entry, fields.updated, context),
    author: authorsOf(entry) ?? feedAuthor,
    tags: tagsOf(entry),
    summaryHtml: htmlConstruct(entry, fields.summary),
    contentHtml: htmlConstruct(entry, fields.content),
  };
}

/** An entry without a link to a page: its content may lie elsewhere, or its id is the page's address. */
function entryLink(entry: XmlElement, id: string | null, context: FieldContext): string | null {
  const link =
    linkAt(entry, rawText(entry, ['feedburner:origlink']), context) ?? alternateLink(entry, context);
  if (link) return link;
  const [content] = childrenOf(entry, ['atom:content', 'content']);
  const source = content?.attributes.src;
  if (content && source) return linkAt(content, source, context);
  const written = rawText(entry, ['link', 'atom:link']);
  if (written) return linkAt(entry, written, context);
  return id && /^https?:\/\//i.test(id) ? linkAt(entry, id, context) : null;
}

function lineConstruct(element: XmlElement, names: readonly string[]): string | null {
  const html = htmlConstruct(element, names);
  return html === null ? null : htmlToLine(html) || null;
}

/** The first text construct of these names that has any content, as HTML. */
function htmlConstruct(element: XmlElement, names: readonly string[]): string | null {
  for (const child of childrenOf(element, names)) {
    const html = constructHtml(child).trim();
    if (html) return html;
  }
  return null;
}

/**
 * RFC 4287 3.1 and Atom 0.3: `type` says what the text is, `mode` (0.3) how it is packed. Escaped markup that
 * calls itself plain text is common in papers' feeds and read as what it is.
 */
function constructHtml(element: XmlElement): string {
  const type = (element.attributes.type ?? 'text').trim().toLowerCase();
  const mode = element.attributes.mode?.trim().toLowerCase();
  const hasElements = element.children.some(child => typeof child !== 'string');
  if (mode === 'base64' || isPacked(type)) return fromBase64(textOf(element), type);
  if (hasElements) return markupOf(element, /xhtml|xml$/.test(type));
  const text = textOf(element);
  if (/html/.test(type) || mode === 'escaped') return text;
  return looksEscaped(text) ? text : escapeHtml(text);
}

/** Tags and entities are a sign of markup; a lone "<" or "&" is not. */
function looksEscaped(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&#?\w{2,31};/i.test(text);
}

/** Other media types than text are base64 (RFC 4287 4.1.3.3). */
function isPacked(type: string): boolean {
  return type.includes('/') && !/^text\/|html|xml$/.test(type);
}

function fromBase64(text: string, type: string): string {
  if (!/text|html|xml|^$/.test(type)) return '';
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return /html|xml/.test(type) || looksEscaped(decoded) ? decoded : escapeHtml(decoded);
}

function authorsOf(element: XmlElement): string | null {
  const persons = childrenOf(element, fields.author);
  const isMain = persons.some(person => !/contributor$/.test(person.name));
  const names = persons
    .filter(person => !isMain || !/contributor$/.test(person.name))
    .map(person => authorName(person) ?? plainPerson(person));
  return distinct(names).slice(0, 4).join(', ') || null;
}

/** A name straight in the element, as feeds without schooling have it. */
function plainPerson(person: XmlElement): string | null {
  const isStructured = person.children.some(child => typeof child !== 'string');
  return isStructured ? null : htmlToLine(textOf(person)) || null;
}

function tagsOf(entry: XmlElement): string[] {
  return distinct(
    childrenOf(entry, fields.category).map(category => {
      const { label, term } = category.attributes;
      return htmlToLine(label || term || textOf(category));
    }),
  );
}
