import type { FeedEntry } from '../feed-entry.ts';
import { htmlToLine } from '../html-to-line.ts';
import { languageTag } from '../language-tag.ts';
import { parseDate } from '../parse-date.ts';
import { type FeedDraft, mostEntries } from './feed-format.ts';
import { isObject, type JsonObject, objectsOf, stringAt } from './json-value.ts';
import { resolveUrl } from './resolve-url.ts';
import { distinct, escapeHtml } from './xml-fields.ts';

/** JSON Feed 1.0 and 1.1. */
export function readJsonFeed(feed: JsonObject, url: string): FeedDraft {
  const language = languageTag(stringAt(feed, 'language') ?? '');
  const author = authorsOf(feed);
  return {
    title: lineAt(feed, 'title'),
    link: resolveUrl(stringAt(feed, 'home_page_url'), [url]),
    language,
    published: null,
    updated: null,
    entries: objectsOf(feed.items)
      .slice(0, mostEntries)
      .map(item => readItem(item, author, language, url)),
  };
}

function readItem(item: JsonObject, author: string | null, language: string | null, url: string): FeedEntry {
  const text = stringAt(item, 'content_text');
  const html = stringAt(item, 'content_html') ?? (text === null ? null : paragraphs(text));
  const id = stringAt(item, 'id');
  const summary = stringAt(item, 'summary');
  const address = stringAt(item, 'url') ?? stringAt(item, 'external_url') ?? (isAddress(id) ? id : null);
  return {
    title: lineAt(item, 'title'),
    link: resolveUrl(address, [url]),
    id,
    published: dateAt(item, 'date_published', language),
    updated: dateAt(item, 'date_modified', language),
    author: authorsOf(item) ?? author,
    tags: Array.isArray(item.tags)
      ? distinct(item.tags.map(tag => (typeof tag === 'string' ? htmlToLine(tag) : null)))
      : [],
    summaryHtml: summary === null ? null : escapeHtml(summary),
    contentHtml: html,
  };
}

function isAddress(id: string | null): boolean {
  return /^https?:\/\//i.test(id ?? '');
}

function lineAt(object: JsonObject, key: string): string | null {
  return htmlToLine(stringAt(object, key) ?? '') || null;
}

function dateAt(item: JsonObject, key: string, language: string | null): string | null {
  return parseDate(stringAt(item, key) ?? '', language ?? undefined);
}

/** `authors` in 1.1, `author` in 1.0. */
function authorsOf(object: JsonObject): string | null {
  const persons = [...objectsOf(object.authors), ...(isObject(object.author) ? [object.author] : [])];
  return (
    distinct(persons.map(person => lineAt(person, 'name')))
      .slice(0, 4)
      .join(', ') || null
  );
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(paragraph => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}
