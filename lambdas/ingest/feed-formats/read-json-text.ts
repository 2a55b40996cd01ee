import { type Damage, damageNotes } from './damage-notes.ts';
import { type FeedDraft, type FeedReading, notAFeed } from './feed-format.ts';
import { readJsonFeed } from './json-feed.ts';
import { isObject, stringAt } from './json-value.ts';
import { parseJson } from './parse-json.ts';
import { noWishes } from './polling-wishes.ts';
import { isPostList, readPosts } from './wordpress.ts';

/** Longer texts before the JSON are no warning of a server any more. */
const longestJunk = 4096;

/** A feed in JSON, possibly behind a server's warnings; null where the text is no JSON at all. */
export function readJsonText(
  text: string,
  url: string,
  before: Damage,
  encoding: string | null,
): FeedReading | null {
  const begin = text.search(/^\s*[[{]|[[{]\s*["{]/);
  if (begin < 0 || begin > longestJunk) return null;
  const parsed = parseJson(text.slice(begin).trim());
  if (!parsed) return null;
  const draft = readValue(parsed.value, url);
  if (!draft) return notAFeed(sayWhatJson(parsed.value));
  const damage = { ...before, hasJunk: text.slice(0, begin).trim() !== '', isCut: parsed.isCut };
  return {
    kind: 'feed',
    feed: { ...draft, wishes: noWishes, damage: damageNotes(damage, draft.entries.length, encoding) },
  };
}

function readValue(value: unknown, url: string): FeedDraft | null {
  if (isPostList(value)) return readPosts(value, url);
  return isObject(value) && Array.isArray(value.items) ? readJsonFeed(value, url) : null;
}

/** WordPress says in `message` why it gives no posts. */
function sayWhatJson(value: unknown): string {
  const message = isObject(value) ? stringAt(value, 'message') : null;
  return message ? `the site answers with an error: ${message.slice(0, 200)}` : 'this is JSON, but no feed';
}
