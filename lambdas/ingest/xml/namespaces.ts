/** The prefix by which we know a namespace, by the beginning of its name in lower case; '' for feeds' own words. */
const prefixes: readonly (readonly [name: string, prefix: string])[] = [
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns', 'atom'],
  ['http://example.com/atom', 'atom'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://purl.org/rss/1.0/modules/', 'module'],
  ['http://purl.org/rss/1.0', ''],
  ['http://purl.org/net/rss', ''],
  ['http://my.netscape.com', ''],
  ['http://channel.netscape.com', ''],
  ['http://backend.userland.com', ''],
  ['http://blogs.law.harvard.edu', ''],
  ['http://cyber.law.harvard.edu', ''],
  ['http://www.rssboard.org', ''],
  ['http://purl.org/dc/elements', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://tools.search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
  ['http://rssnamespace.org/feedburner/ext', 'feedburner'],
  ['http://news.yandex.ru', 'yandex'],
  ['http://turbo.yandex.ru', 'turbo'],
  ['http://www.google.com/schemas/sitemap-news', 'news'],
  ['http://www.sitemaps.org/schemas/sitemap', ''],
  ['http://www.google.com/schemas/sitemap', ''],
];

/**
 * Our prefix for a namespace; null for one that we do not know. Feeds get the ends of these addresses wrong
 * (slashes, versions, capitals, https), so only the beginning counts.
 */
export function prefixOf(namespace: string): string | null {
  const name = namespace
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:');
  return prefixes.find(([begin]) => name.startsWith(begin))?.[1] ?? null;
}
