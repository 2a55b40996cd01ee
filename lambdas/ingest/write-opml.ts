import type { Source } from '../store/source.ts';

/** What XML 1.0 cannot hold, however it is written. */
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * An OPML 2.0 file that any feed reader imports, with our own attributes beside its own; `readOpml` gives the same
 * sources back. Sources without a feed have no place in it and are left out.
 */
export function writeOpml(title: string, sources: readonly Source[]): string {
  const outlines = sources.flatMap(source =>
    source.feed === null ? [] : [`    ${outlineOf(source, source.feed)}`],
  );
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
  ].join('\n')}\n`;
}

function outlineOf(source: Source, feed: string): string {
  const attributes: readonly (readonly [string, string | null | undefined])[] = [
    ['type', 'rss'],
    ['text', source.name],
    ['xmlUrl', feed],
    ['htmlUrl', source.homepage],
    ['id', source.id],
    ['country', source.country],
    ['language', source.language === 'und' ? null : source.language],
    ['ownership', source.ownership],
    ['section', source.section],
    ['seen', source.provenance?.seen],
    ['verified', source.provenance?.verified],
  ];
  const written = attributes.flatMap(([name, value]) => (value ? [`${name}="${escaped(value)}"`] : []));
  return `<outline ${written.join(' ')}/>`;
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"\t\n\r]/g, character => escapes[character] ?? character);
