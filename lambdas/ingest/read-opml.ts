import { Parser } from 'htmlparser2';
import { ownerships } from '../message/ownership.ts';
import type { Source } from '../store/source.ts';
import { decodeText } from './decode-text.ts';

export type OpmlReading =
  | { readonly kind: 'opml'; readonly sources: readonly Source[] }
  | { readonly kind: 'not-opml'; readonly reason: string };

/**
 * The sources in an OPML 2.0 file: every outline with an `xmlUrl`. Our own attributes (`id`, `country`, `language`,
 * `ownership`, `section`) are taken where they are; a list of any feed reader works without them.
 */
export function readOpml(bytes: Uint8Array): OpmlReading {
  const { text } = decodeText(bytes, { declaration: 'xml' });
  let isOpml = false;
  const sources = new Map<string, Source>();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        isOpml ||= name.toLowerCase() === 'opml';
        if (name.toLowerCase() !== 'outline') return;
        const source = sourceOf(attributes);
        if (source && !sources.has(source.id)) sources.set(source.id, source);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return isOpml
    ? { kind: 'opml', sources: [...sources.values()] }
    : { kind: 'not-opml', reason: 'this is not an OPML file' };
}

function sourceOf(attributes: Readonly<Record<string, string>>): Source | null {
  const feed = attributes.xmlUrl ?? attributes.xmlurl;
  if (!feed || !URL.canParse(feed)) return null;
  const name = attributes.title || attributes.text || new URL(feed).hostname;
  return {
    id: idOf(attributes.id || name),
    name,
    country: attributes.country?.toUpperCase() || null,
    language: attributes.language?.toLowerCase().split('-')[0] || 'und',
    ownership: ownerships.find(known => known === attributes.ownership) ?? null,
    homepage: attributes.htmlUrl || null,
    feed,
    section: attributes.section || null,
    isSample: false,
  };
}

/** A source's id from its name: "El País (Opinión)" becomes "el-pais-opinion"; a name without Latin letters, a hash of it. */
export function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return (
    id ||
    `source-${[...name].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7).toString(36)}`
  );
}
