import type { FeedEntry } from '../feed-entry.ts';
import { htmlToLine } from '../html-to-line.ts';
import { childrenOf, elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { alternateLink, authorName } from './atom-elements.ts';
import { type FeedDraft, mostEntries } from './feed-format.ts';
import {
  dateOf,
  distinct,
  type FieldContext,
  findAll,
  languageAt,
  lineText,
  linkAt,
  markupAt,
  markupOf,
  rawText,
} from './xml-fields.ts';

/** Where each field stands: the format's own element first, then those of the modules that papers use. */
const fields = {
  title: ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'],
  published: [
    'pubdate',
    'dc:date',
    'atom:published',
    'dcterms:issued',
    'dcterms:created',
    'published',
    'date',
  ],
  updated: ['atom:updated', 'dcterms:modified', 'lastbuilddate', 'atom:modified', 'updated', 'modified'],
  author: ['dc:creator', 'author', 'itunes:author', 'dc:contributor', 'creator', 'media:credit'],
  tag: ['category', 'dc:subject', 'media:category', 'tag'],
  summary: [
    'description',
    'dc:description',
    'atom:summary',
    'itunes:summary',
    'media:description',
    'summary',
  ],
  content: [
    'content:encoded',
    'yandex:full-text',
    'turbo:content',
    'xhtml:body',
    'body',
    'atom:content',
    'fulltext',
    'content',
    'encoded',
  ],
} as const;

/** Longer ones are texts in the wrong place. */
const longestName = 300;

const itemTags = new Set(['item']);

/** RSS 0.9x, 1.0 (RDF) and 2.0: they differ in where the items stand and in little else. */
export function readRss(root: XmlElement, url: string): FeedDraft {
  const channel = elementsOf(root).find(child => child.name === 'channel') ?? root;
  const language = languageAt(channel, ['language', 'dc:language']);
  const context = { url, language: language ?? undefined };
  return {
    title: lineText(channel, fields.title),
    link: channelLink(channel, context),
    language,
    published: dateOf(channel, fields.published, context),
    updated: dateOf(channel, fields.updated, context),
    entries: findAll(root, itemTags)
      .slice(0, mostEntries)
      .flatMap(item => readItem(item, context) ?? []),
  };
}

/** An item cut off at the end counts where its headline and its link were whole. */
function readItem(item: XmlElement, context: FieldContext): FeedEntry | null {
  const title = lineText(item, fields.title);
  const link = itemLink(item, context);
  if (item.isCut && !(title && link)) return null;
  return {
    title,
    link,
    id: rawText(item, ['guid', 'atom:id', 'dc:identifier', 'id']) ?? item.attributes['rdf:about'] ?? null,
    published: dateOf(item, fields.published, context),
    updated: dateOf(item, fields.updated, context),
    author: itemAuthor(item),
    tags: itemTagsOf(item),
    summaryHtml: markupAt(item, fields.summary),
    contentHtml: markupAt(item, fields.content),
  };
}

function channelLink(channel: XmlElement, context: FieldContext): string | null {
  return ownLink(channel, context) ?? alternateLink(channel, context);
}

/** FeedBurner keeps the paper's own address apart from its counting one. A guid is a link unless it says not. */
function itemLink(item: XmlElement, context: FieldContext): string | null {
  return (
    linkAt(item, rawText(item, ['feedburner:origlink']), context) ??
    ownLink(item, context) ??
    alternateLink(item, context) ??
    guidLink(item, context) ??
    linkAt(item, item.attributes['rdf:about'] ?? null, context)
  );
}

/** `<link>` with the address inside, or in `href` as Atom has it. */
function ownLink(element: XmlElement, context: FieldContext): string | null {
  for (const link of childrenOf(element, ['link', 'url'])) {
    const address = textOf(link).trim() || link.attributes.href;
    const isAlternate = !link.attributes.rel || link.attributes.rel === 'alternate';
    if (address && isAlternate) return linkAt(link, address, context);
  }
  return null;
}

function guidLink(item: XmlElement, context: FieldContext): string | null {
  const guid = childrenOf(item, ['guid']).find(child => textOf(child).trim());
  if (!guid || guid.attributes.ispermalink?.trim().toLowerCase() === 'false') return null;
  const address = textOf(guid).trim();
  const isAddress = /^https?:\/\//i.test(address) || guid.attributes.ispermalink !== undefined;
  return isAddress ? linkAt(guid, address, context) : null;
}

/** RSS wants "mail (Name)" in `author`; papers write either, or the name alone. */
function itemAuthor(item: XmlElement): string | null {
  const names = childrenOf(item, fields.author).map(child => {
    const line = htmlToLine(authorName(child) ?? markupOf(child)).slice(0, longestName);
    return /@\S+\s*\((.+)\)$/.exec(line)?.[1] ?? (/^\S+@\S+$/.test(line) ? null : line);
  });
  const atom = childrenOf(item, ['atom:author']).map(authorName);
  return (
    distinct([...names, ...atom])
      .slice(0, 4)
      .join(', ') || null
  );
}

function itemTagsOf(item: XmlElement): string[] {
  const tags = childrenOf(item, fields.tag).map(child => htmlToLine(markupOf(child)));
  const atom = childrenOf(item, ['atom:category']).map(
    child => child.attributes.label ?? child.attributes.term ?? null,
  );
  const keywords = rawText(item, ['media:keywords', 'itunes:keywords', 'keywords'])?.split(',') ?? [];
  return distinct([...tags, ...atom, ...keywords.map(word => htmlToLine(word))]);
}
