import { ownerships } from '../message/ownership.ts';
import type { Provenance, Source } from '../store/source.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { freeId, idOf } from './source-id.ts';
import { findRoot } from './xml/find-root.ts';
import { readXml } from './xml/read-xml.ts';
import { elementsOf, type XmlElement } from './xml/xml-element.ts';

export type OpmlReading =
  | {
      readonly kind: 'opml';
      readonly sources: readonly Source[];
      /** What was left out or broken, in words for the operator. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'not-opml'; readonly reason: string };

const roots = new Set(['opml', 'html', 'rss', 'feed']);
const longestName = 200;

/**
 * The sources in an OPML 2.0 file: every outline with an `xmlUrl`, however nested, each feed once. Our own
 * attributes (`id`, `country`, `language`, `ownership`, `section`, `seen`, `verified`) are taken where they are;
 * a list of any feed reader works without them. Never throws; entities that a file declares are not expanded.
 */
export function readOpml(bytes: Uint8Array): OpmlReading {
  const { text } = decodeText(bytes, { declaration: 'xml' });
  const root = findRoot(text, roots);
  const document = root?.name === 'opml' ? readXml(text.slice(root.start)) : null;
  if (!document?.root) return { kind: 'not-opml', reason: 'this is not an OPML file' };
  const collected = collect(outlinesOf(document.root));
  const notes = [
    ...(document.isCut ? ['the file breaks off: what comes after is missing'] : []),
    ...(document.isTooLarge ? ['the file is too large: only its beginning was read'] : []),
    ...collected.notes,
  ];
  return { kind: 'opml', sources: collected.sources, notes };
}

/** Every outline at any depth, in the order of the document. */
function outlinesOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap(child => [
    ...(child.name === 'outline' ? [child] : []),
    ...outlinesOf(child),
  ]);
}

function collect(outlines: readonly XmlElement[]) {
  const sources = new Map<string, Source>();
  const feeds = new Set<string>();
  const notes: string[] = [];
  for (const { attributes } of outlines) {
    const written = attributes.xmlurl?.trim();
    if (!written) continue;
    const name = nameOf(attributes, written);
    if (!isWebAddress(written)) notes.push(`${name}: its feed has no address of the web`);
    else if (feeds.has(written)) notes.push(`${name}: its feed stands in the list twice`);
    else {
      const id = freeId(idOf(attributes.id || name), taken => sources.has(taken));
      sources.set(id, sourceOf(attributes, id, name, written));
      feeds.add(written);
    }
  }
  return { sources: [...sources.values()], notes };
}

type Attributes = Readonly<Record<string, string>>;

const isWebAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

/** On one line, without what cannot be seen. */
const line = (text: string | undefined): string =>
  cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const nameOf = (attributes: Attributes, feed: string): string =>
  [...(line(attributes.title) || line(attributes.text) || URL.parse(feed)?.hostname || feed)]
    .slice(0, longestName)
    .join('');

function sourceOf(attributes: Attributes, id: string, name: string, feed: string): Source {
  const country = line(attributes.country).toUpperCase();
  const homepage = attributes.htmlurl?.trim() ?? '';
  const provenance = provenanceOf(attributes);
  return {
    id,
    name,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    language: languageOf(line(attributes.language)),
    ownership: ownerships.find(known => known === attributes.ownership) ?? null,
    homepage: isWebAddress(homepage) ? homepage : null,
    feed,
    section: line(attributes.section) || null,
    isSample: false,
    ...(provenance && { provenance }),
  };
}

/** "en-GB" is "en"; what is no tag of BCP 47 is not known. */
function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(language) ? language : 'und';
}

function provenanceOf(attributes: Attributes): Provenance | null {
  const seen = line(attributes.seen);
  return seen ? { seen, verified: line(attributes.verified) || 'no' } : null;
}
