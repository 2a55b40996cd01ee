import type { FeedEntry } from '../feed-entry.ts';
import { htmlToLine } from '../html-to-line.ts';
import { parseDate } from '../parse-date.ts';
import { type FeedDraft, mostEntries } from './feed-format.ts';
import { isObject, type JsonObject, objectsOf, stringAt } from './json-value.ts';
import { resolveUrl } from './resolve-url.ts';
import { distinct } from './xml-fields.ts';

/** A list of posts as WordPress gives them at `/wp-json/wp/v2/posts`; names of authors and tags need `_embed`. */
export function isPostList(value: unknown): value is readonly JsonObject[] {
  if (!Array.isArray(value)) return false;
  return value.every(post => isObject(post) && 'title' in post && 'link' in post);
}

export function readPosts(posts: readonly JsonObject[], url: string): FeedDraft {
  const home = URL.parse(url)?.origin ?? null;
  return {
    title: null,
    link: home && /^http/.test(home) ? `${home}/` : null,
    language: null,
    published: null,
    updated: null,
    entries: posts.slice(0, mostEntries).map(post => readPost(post, url)),
  };
}

function readPost(post: JsonObject, url: string): FeedEntry {
  return {
    title: htmlToLine(renderedAt(post, 'title') ?? '') || null,
    link: resolveUrl(stringAt(post, 'link'), [url]),
    id: renderedAt(post, 'guid') ?? stringAt(post, 'id'),
    published: dateAt(post, 'date'),
    updated: dateAt(post, 'modified'),
    author: distinct(embedded(post, 'author').map(nameOf)).slice(0, 4).join(', ') || null,
    tags: distinct(embedded(post, 'wp:term').map(nameOf)),
    summaryHtml: renderedAt(post, 'excerpt'),
    contentHtml: isProtected(post) ? null : renderedAt(post, 'content'),
  };
}

/** WordPress wraps what it renders: `{"rendered":"..."}`. */
function renderedAt(post: JsonObject, key: string): string | null {
  const value = post[key];
  return isObject(value) ? stringAt(value, 'rendered') : stringAt(post, key);
}

/** `date_gmt` is UTC without saying so; `date` is in a zone that the answer does not name. */
function dateAt(post: JsonObject, key: 'date' | 'modified'): string | null {
  const utc = stringAt(post, `${key}_gmt`);
  return parseDate(utc ? `${utc}Z` : '') ?? parseDate(stringAt(post, key) ?? '');
}

/** Terms come as one list for each taxonomy. */
function embedded(post: JsonObject, key: string): JsonObject[] {
  const all = isObject(post._embedded) ? post._embedded[key] : null;
  return Array.isArray(all) ? objectsOf(all.flat()) : [];
}

function nameOf(thing: JsonObject): string | null {
  return htmlToLine(stringAt(thing, 'name') ?? '') || null;
}

function isProtected(post: JsonObject): boolean {
  return isObject(post.content) && post.content.protected === true;
}
