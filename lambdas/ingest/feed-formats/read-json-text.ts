import type { Feed } from '../feed-entry.ts';
import { type FeedReading, notAFeed } from './feed-format.ts';
import { readJsonFeed } from './json-feed.ts';
import { isObject, stringAt } from './json-value.ts';
import { parseJson } from './parse-json.ts';
import { isPostList, readPosts } from './wordpress.ts';

/** Longer texts before the JSON are no warning of a server any more. */
const longestJunk = 4096;

/** A feed in JSON, possibly behind a server's warnings; null where the text is no JSON at all. */
export function readJsonText(text: string, url: string, damage: readonly string[]): FeedReading | null {
  const begin = text.search(/^\s*[[{]|[[{]\s*["{]/);
  if (begin < 0 || begin > longestJunk) return null;
  const parsed = parseJson(text.slice(begin).trim());
  if (!parsed) return null;
  const { value, isCut } = parsed;
  const hasJunk = text.slice(0, begin).trim() !== '';
  const notes = (entries: number) => [
    ...damage,
    ...(hasJunk ? ['text before the feed'] : []),
    ...(isCut ? [`cut off after ${entries} ${entries === 1 ? 'entry' : 'entries'}`] : []),
  ];
  if (isPostList(value)) return withDamage(readPosts(value, url), notes);
  if (!isObject(value)) return notAFeed('this is JSON, but no feed');
  if (Array.isArray(value.items)) return withDamage(readJsonFeed(value, url), notes);
  const message = stringAt(value, 'message');
  return notAFeed(
    message ? `the site answers with an error: ${message.slice(0, 200)}` : 'this is JSON, but no feed',
  );
}

function withDamage(draft: Omit<Feed, 'damage'>, notes: (entries: number) => string[]): FeedReading {
  return { kind: 'feed', feed: { ...draft, damage: notes(draft.entries.length) } };
}
