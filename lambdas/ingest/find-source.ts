import { FetchError } from '../platform/http/fetch-error.ts';
import type { FetchUrl } from '../platform/http/fetch-url.ts';
import type { Source } from '../store/source.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { Feed, FeedEntry } from './feed-entry.ts';
import { type FeedLink, findFeedLinks } from './find-feed-links.ts';
import { htmlToLine } from './html-to-line.ts';
import type { Page } from './page.ts';
import { readFeed } from './read-feed.ts';
import { idOf } from './source-id.ts';

export type SourceFinding =
  | {
      readonly kind: 'found';
      /** As much as the paper itself says; country and ownership it does not. */
      readonly source: Source;
      readonly newest: readonly FeedEntry[];
      readonly entries: number;
      /** Other feeds that the page names, likeliest first; they were not read. */
      readonly others: readonly FeedLink[];
    }
  | { readonly kind: 'nothing'; readonly reason: string };

/** A paper's home page may name dozens of feeds: so many are asked before giving up. */
const mostTried = 20;
const newestShown = 3;

/** What papers call their opinion pages, in addresses and in titles. */
const opinionWords =
  /(?<!\p{L})(?:opini|op-?ed(?!\p{L})|[eé]ditoria|leaders?(?!\p{L})|views?(?!\p{L})|comment(?:ary|isfree)|kommentare?(?!\p{L})|meinung|debatt?(?!\p{L})|ledare|ledere?(?!\p{L})|p[aä][aä]kirj|meningen|id[eé]es(?!\p{L})|tribun[ae]|yazar|g[oó]c-nh[iì]n)|мнени|колонк|редакц|社[论論説評评]|评论|評論|사설|오피니언|رأي|مقال|संपादकीय|মতামত/iu;

/**
 * Finds the feed of a paper's opinion pages from any address of them: a feed, a section, the home page. Feeds that
 * the page names come first, those that speak of opinion before others, the usual addresses last. Fetches at most
 * 22 pages, one after another; never throws for what the outside world does.
 */
export async function findSource(address: string, fetchUrl: FetchUrl): Promise<SourceFinding> {
  const url = URL.parse(address) ?? URL.parse(`https://${address}`);
  if (!url) return nothing('this is no address');
  const page = await fetchPage(url.href, fetchUrl);
  if (typeof page === 'string') return nothing(page);
  const feed = feedOn(page);
  if (feed) return foundIn(feed, page, null, []);
  const html = htmlOf(page);
  const links = findFeedLinks(html, page.url);
  const named = links.filter(({ title, type }) => title !== null || type !== null);
  const isAboutOpinion = ({ title, url: link }: FeedLink) => opinionWords.test(`${title} ${pathOf(link)}`);
  // A home page's own feed has all the news; the opinion section it links to may have one of its own.
  const section = isHome(page.url) && !links.some(isAboutOpinion) ? sectionOn(html, page.url) : null;
  const inOrder = [
    ...links.filter(isAboutOpinion),
    ...(section ? await linksOf(section, fetchUrl) : []),
    ...links.filter(link => !isAboutOpinion(link)),
  ];
  return tryAll(inOrder, page, named, fetchUrl);
}

async function tryAll(
  links: readonly FeedLink[],
  page: Page,
  named: readonly FeedLink[],
  fetchUrl: FetchUrl,
): Promise<SourceFinding> {
  const addresses = [...new Set(links.map(({ url }) => url))].slice(0, mostTried);
  for (const address of addresses) {
    const answer = await fetchPage(address, fetchUrl);
    const feed = typeof answer === 'string' ? null : feedOn(answer);
    if (feed && typeof answer !== 'string' && feed.entries.length > 0)
      return foundIn(
        feed,
        answer,
        page,
        named.filter(({ url }) => url !== address),
      );
  }
  return nothing(
    addresses.length > 0
      ? `no feed was found: the page names none that can be read, and the ${addresses.length} likeliest addresses have none`
      : 'no feed was found',
  );
}

/** A page, or why it cannot be had. */
async function fetchPage(address: string, fetchUrl: FetchUrl): Promise<Page | string> {
  try {
    const page = await fetchUrl(address);
    return page.status === 200 ? page : `it answers with status ${page.status}`;
  } catch (error) {
    if (error instanceof FetchError) return error.message;
    throw error;
  }
}

function feedOn({ bytes, url, headers }: Page): Feed | null {
  const reading = readFeed(bytes, { url, contentType: headers['content-type'] });
  return reading.kind === 'feed' ? reading.feed : null;
}

const htmlOf = ({ bytes, headers }: Page): string =>
  decodeText(bytes, { contentType: headers['content-type'], declaration: 'html' }).text;

const pathOf = (address: string): string => {
  const url = URL.parse(address);
  try {
    return url ? decodeURI(url.pathname + url.search) : '';
  } catch {
    return url?.pathname ?? '';
  }
};

const isHome = (address: string): boolean => /^\/(?:index\.\w+)?$/.test(URL.parse(address)?.pathname ?? '');

/** The first link of a home page that leads to an opinion section of the same site: a short path, not an article. */
function sectionOn(html: string, base: string): string | null {
  for (const [, quoted = '', text = ''] of html
    .slice(0, 1_000_000)
    .matchAll(/<a\s[^<>]{0,500}?href\s*=\s*["']?([^"'\s>]+)[^<>]{0,500}>([^<]{0,100})/gi)) {
    const url = URL.parse(quoted, base);
    const isSection =
      url && url.origin === URL.parse(base)?.origin && /^\/(?:[^/]+\/?){1,2}$/.test(url.pathname);
    if (isSection && !/\d{4}/.test(url.pathname) && opinionWords.test(`${text} ${pathOf(url.href)}`))
      return url.href;
  }
  return null;
}

async function linksOf(address: string, fetchUrl: FetchUrl): Promise<FeedLink[]> {
  const page = await fetchPage(address, fetchUrl);
  if (typeof page === 'string') return [];
  return findFeedLinks(htmlOf(page), page.url).filter(({ url }) => opinionWords.test(pathOf(url)));
}

function foundIn(feed: Feed, answer: Page, page: Page | null, others: readonly FeedLink[]): SourceFinding {
  const html = page ? htmlOf(page).slice(0, 200_000) : '';
  const name =
    metaOf(html, 'og:site_name') ??
    line(feed.title) ??
    (URL.parse(answer.url)?.hostname ?? '').replace(/^www\./, '');
  const title = line(feed.title);
  return {
    kind: 'found',
    source: {
      id: idOf(name),
      name,
      country: null,
      language:
        languageOf(feed.language) ??
        languageOf(/<html[^<>]*?\slang=["']?([\w-]+)/i.exec(html)?.[1] ?? null) ??
        'und',
      ownership: null,
      homepage: page?.url ?? feed.link,
      feed: answer.url,
      section: title && title !== name && opinionWords.test(title) ? title : null,
      isSample: false,
    },
    newest: newestOf(feed),
    entries: feed.entries.length,
    others,
  };
}

function newestOf({ entries }: Feed): FeedEntry[] {
  const momentOf = ({ published, updated }: FeedEntry) => Date.parse(published ?? updated ?? '') || 0;
  return [...entries].sort((a, b) => momentOf(b) - momentOf(a)).slice(0, newestShown);
}

function metaOf(html: string, property: string): string | null {
  const [tag] = new RegExp(`<meta\\s[^<>]{0,500}?["']${property}["'][^<>]{0,500}>`, 'i').exec(html) ?? [];
  return line(
    /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i
      .exec(tag ?? '')
      ?.slice(1)
      .find(Boolean) ?? null,
  );
}

/** On one line, without markup; null where nothing is left. */
const line = (text: string | null): string | null =>
  (text && cleanText(htmlToLine(text)).replace(/\s+/g, ' ').trim()) || null;

const languageOf = (tag: string | null): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? '')?.[0]?.toLowerCase() ?? null;

const nothing = (reason: string): SourceFinding => ({ kind: 'nothing', reason });
