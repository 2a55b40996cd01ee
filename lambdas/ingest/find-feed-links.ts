import { decodeHTMLStrict } from 'entities';

/** A feed that a page names, or one that its address makes likely. */
export interface FeedLink {
  readonly url: string;
  /** What the page calls it; null for a guess. */
  readonly title: string | null;
  /** The media type that the page gives; null for a guess and for a plain link. */
  readonly type: string | null;
}

/** Links stand in the head; some papers have heads of half a megabyte. */
const searchedCharacters = 1_000_000;

const feedType = /^(?:application|text)\/(?:rss|atom|rdf|feed|x\.?)?\+?(?:xml|json)$/i;
const feedAddress =
  /(?:[/.?=]|\b)(?:rss|feeds?|atom|rdf)(?:\.xml|\.rss|\.json)?(?:[/?#]|$)|\.(?:rss|rdf|atom)$/i;
const sideFeed = /[ck]omm?ent|yorumlar|комментар|коментар|コメント|评论|評論|تعليق|podcast/i;

/** Where WordPress, Drupal, Blogger, Arc, Ghost and others keep a feed: of a section first, of the site after. */
const sectionGuesses = ['feed/', 'rss', 'rss.xml', 'feed.xml', 'atom.xml'];
const siteGuesses = [
  '/feed/',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
  '/feeds/posts/default',
  '/arc/outboundfeeds/rss/?outputType=xml',
  '/wp-json/wp/v2/posts?_embed=1',
  '/news-sitemap.xml',
  '/sitemap-news.xml',
];

/**
 * The feeds of a web page, likeliest first: those it names (`link rel=alternate`), then those of its site that it
 * links to, then guesses by the usual addresses. Comment feeds come last among the named ones. Each address once.
 */
export function findFeedLinks(html: string, url: string): FeedLink[] {
  const head = html.slice(0, searchedCharacters);
  const base =
    URL.parse(/<base\s[^<>]{0,500}?href\s*=\s*["']?([^"'\s>]+)/i.exec(head)?.[1] ?? '', url)?.href ?? url;
  const named = tagsOf(head, 'link').flatMap(tag => namedFeed(tag, base) ?? []);
  const linked = tagsOf(head, 'a')
    .flatMap(tag => linkedFeed(tag, base) ?? [])
    .filter(link => siteOf(link.url) === siteOf(base));
  const isSide = ({ title, url: address }: FeedLink) => sideFeed.test(`${title} ${address}`);
  const all = [
    ...named.filter(link => !isSide(link)),
    ...linked.filter(link => !isSide(link)),
    ...named.filter(isSide),
    ...guesses(url),
  ];
  const known = new Set<string>();
  return all.filter(({ url: address }) => !known.has(address) && known.add(address));
}

/** The end of a host's name: enough to tell a paper's own feeds from those that it recommends. */
function siteOf(url: string): string {
  return (URL.parse(url)?.hostname ?? '').split('.').slice(-2).join('.');
}

/** The attributes of every tag of one name, names in lower case. */
function tagsOf(html: string, name: string): ReadonlyMap<string, string>[] {
  const tags = html.matchAll(new RegExp(`<${name}\\s([^<>]{1,2000})>`, 'gi'));
  return [...tags].map(([, inside = '']) => {
    const attributes = inside.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
    return new Map(
      [...attributes].map(([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        decodeHTMLStrict(double ?? single ?? bare ?? '').trim(),
      ]),
    );
  });
}

function namedFeed(tag: ReadonlyMap<string, string>, base: string): FeedLink | null {
  const type = tag.get('type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isAlternate = /\b(?:alternate|feed)\b/i.test(tag.get('rel') ?? '');
  const isFeed = feedType.test(type) || /\bfeed\b/i.test(tag.get('rel') ?? '');
  // The same document in WordPress's JSON, and players of embedded films, are alternates too.
  if (
    !isAlternate ||
    !isFeed ||
    /oembed|wp-json\/wp\/v2\/(?:pages|posts|categories|tags)\/\d/.test(tag.get('href') ?? '')
  )
    return null;
  const url = addressOf(tag, base);
  return url ? { url, title: tag.get('title') || null, type: type || null } : null;
}

function linkedFeed(tag: ReadonlyMap<string, string>, base: string): FeedLink | null {
  const url = addressOf(tag, base);
  if (!url || !feedAddress.test(url)) return null;
  return { url, title: tag.get('title') || tag.get('aria-label') || null, type: null };
}

function addressOf(tag: ReadonlyMap<string, string>, base: string): string | null {
  const href = tag.get('href');
  const url = href
    ? URL.parse(href.replace(/^feed:(?=https?:)/i, '').replace(/^feed:/i, 'https:'), base)
    : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function guesses(url: string): FeedLink[] {
  const page = URL.parse(url);
  if (!page || !/^https?:$/.test(page.protocol)) return [];
  const section = page.pathname.replace(/\/?(?:index\.\w+)?$/, '/');
  const ofSection = section === '/' ? [] : sectionGuesses.map(name => `${section}${name}`);
  return [...ofSection, ...siteGuesses].map(path => ({
    url: new URL(path, page.origin).href,
    title: null,
    type: null,
  }));
}
