import { decodeText } from './decode-text.ts';
import { readAtom } from './feed-formats/atom.ts';
import { type Damage, damageNotes } from './feed-formats/damage-notes.ts';
import { type FeedDraft, type FeedReading, notAFeed } from './feed-formats/feed-format.ts';
import { readNewsSitemap } from './feed-formats/news-sitemap.ts';
import { readPollingWishes } from './feed-formats/polling-wishes.ts';
import { readJsonText } from './feed-formats/read-json-text.ts';
import { readRss } from './feed-formats/rss.ts';
import { sayWhatItIs } from './feed-formats/say-what-it-is.ts';
import { findRoot } from './xml/find-root.ts';
import { readXml } from './xml/read-xml.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** Where the bytes came from: the base of relative links, and the Content-Type header as received. */
export interface FeedOrigin {
  readonly url: string;
  readonly contentType?: string | undefined;
}

/** The reader of each format, by the name of its root element. */
const readers: Readonly<Record<string, (root: XmlElement, url: string) => FeedDraft>> = {
  rss: readRss,
  rdf: readRss,
  channel: readRss,
  feed: readAtom,
  urlset: readNewsSitemap,
};

/** Documents that are known to be something else. */
const otherRoots = ['html', 'head', 'body', 'opml', 'sitemapindex', 'svg', 'error'];
const knownRoots = new Set([...Object.keys(readers), ...otherRoots]);

/** What XML 1.0 does not allow. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reads a feed of any format that papers publish: RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, WordPress
 * REST posts, news sitemaps. Content types are not trusted. What can be read of a broken document is read, and
 * `feed.damage` says what was broken; everything else is not a feed, with the reason in words.
 * Never throws; linear in the number of bytes.
 */
export function readFeed(bytes: Uint8Array, about: FeedOrigin): FeedReading {
  const decoded = decodeText(bytes, { contentType: about.contentType, declaration: 'xml' });
  const hasControls = controls.test(decoded.text);
  const text = hasControls ? decoded.text.replaceAll(new RegExp(controls, 'g'), '') : decoded.text;
  const root = findRoot(text, knownRoots);
  const read = root && readers[root.name];
  const reading = read
    ? readXmlFeed(
        text.slice(root.start),
        read,
        about.url,
        { hasControls, hasJunk: root.hasJunk },
        decoded.damage,
      )
    : !root && readJsonText(text, about.url, { hasControls }, decoded.damage);
  return reading || notAFeed(sayWhatItIs(bytes, text, root?.name));
}

function readXmlFeed(
  text: string,
  read: (root: XmlElement, url: string) => FeedDraft,
  url: string,
  before: Damage,
  encoding: string | null,
): FeedReading {
  const document = readXml(text);
  if (!document.root) return notAFeed('this feed breaks off before it begins');
  const draft = read(document.root, url);
  if (document.root.name === 'urlset' && !draft.entries.length)
    return notAFeed('this is a sitemap without news, not a feed');
  const { hasBareAmpersands, hasHtmlEntities, hasUnclosedTags, isTooLarge, isCut } = document;
  const damage = { ...before, hasBareAmpersands, hasHtmlEntities, hasUnclosedTags, isTooLarge, isCut };
  return {
    kind: 'feed',
    feed: {
      ...draft,
      wishes: readPollingWishes(document.root),
      damage: damageNotes(damage, draft.entries.length, encoding),
    },
  };
}
