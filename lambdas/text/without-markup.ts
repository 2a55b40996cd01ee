import type { Span } from './span.ts';

const opening = /^(?:\s*<[/!]?[a-z][^<>]{0,500}>)+\s*/i;
const closing = /\s*(?:<\/?[a-z][^<>]{0,500}>\s*)+$/i;
/** Tags at an end of a sentence together are not longer than this, in UTF-16 units. */
const longestTags = 1_000;

/** A sentence without the tags of a page's markup before and behind it; none where there is nothing else. */
export function withoutMarkup(text: string, { start, end }: Span): Span {
  if (text[start] !== '<' && text[end - 1] !== '>') return { start, end };
  const before = opening.exec(text.slice(start, Math.min(end, start + longestTags)))?.[0].length ?? 0;
  const first = start + before;
  const behind = closing.exec(text.slice(Math.max(first, end - longestTags), end))?.[0].length ?? 0;
  return first < end - behind ? { start: first, end: end - behind } : { start, end };
}
