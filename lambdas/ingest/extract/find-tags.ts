import type { Head } from './read-head.ts';
import type { JsonLd } from './read-json-ld.ts';

const mostTags = 20;
const longestTag = 60;

/** The paper's own terms for the article: `article:tag`, JSON-LD keywords, `news_keywords`, `keywords`. */
export function findTags(head: Head, data: JsonLd | null): readonly string[] {
  const split = (texts: readonly string[]): string[] => texts.flatMap(text => text.split(/[,;]/));
  const ways = [
    head.metas('article:tag'),
    data?.tags ?? [],
    head.metas('news_keywords'),
    head.metas('keywords'),
  ];
  const found = ways.map(split).find(tags => tags.some(tag => tag.trim())) ?? [];
  const plain = found.map(tag => tag.trim()).filter(tag => tag && tag.length <= longestTag);
  return [...new Set(plain)].slice(0, mostTags);
}
