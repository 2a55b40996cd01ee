import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../lambdas/ingest/read-feed.ts';

const folder = join(import.meta.dirname, '../fixtures/feeds');
/** `UPDATE=1` writes what is read now: look at the difference before it is committed. */
const isUpdating = process.env.UPDATE === '1';

describe('readFeed reads', () => {
  for (const name of readdirSync(folder))
    test(name, () => {
      const file = readdirSync(join(folder, name)).find(entry => entry.startsWith('feed.')) ?? '';
      const reading = readFeed(readFileSync(join(folder, name, file)), {
        url: 'https://served.example/feed',
      });
      const expected = join(folder, name, 'expected.json');
      if (isUpdating) writeFileSync(expected, `${JSON.stringify(reading, null, 2)}\n`);
      expect(reading).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
});

const read = (text: string | Uint8Array, contentType?: string) =>
  readFeed(typeof text === 'string' ? Buffer.from(text) : text, {
    url: 'https://served.example/feed',
    contentType,
  });

const titles = (text: string | Uint8Array, contentType?: string) => {
  const reading = read(text, contentType);
  return reading.kind === 'feed' ? reading.feed.entries.map(entry => entry.title) : reading.reason;
};

const rss = (inside: string) => `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;

describe('readFeed says in words what is no feed', () => {
  test.each([
    ['', 'this is empty'],
    [' \n', 'this is empty'],
    ['<!DOCTYPE html><html><head><title>x</title></head></html>', 'this is a web page (HTML), not a feed'],
    ['<p>Page not found</p>', 'this is a web page (HTML), not a feed'],
    ['%PDF-1.7 ...', 'this is a PDF, not a feed'],
    ['<opml version="2.0"></opml>', 'this is a list of feeds (OPML), not a feed'],
    ['<sitemapindex></sitemapindex>', 'this is a list of sitemaps, not a feed'],
    [
      '<urlset><url><loc>https://a.example/</loc></url></urlset>',
      'this is a sitemap without news, not a feed',
    ],
    [
      '{"code":"rest_no_route","message":"No route was found."}',
      'the site answers with an error: No route was found.',
    ],
    ['{"a":1}', 'this is JSON, but no feed'],
    ['Dear reader', 'this is text, not a feed'],
    ['<?xml version="1.0"?><note/>', 'this is XML, but no feed'],
  ])('%j', (text, reason) => {
    expect(read(text)).toEqual({ kind: 'not-a-feed', reason });
  });

  test('a compressed file', () => {
    expect(read(Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2))).toEqual({
      kind: 'not-a-feed',
      reason: 'this is a compressed file (gzip), not a feed',
    });
  });
});

describe('readFeed', () => {
  test('does not believe the content type', () => {
    expect(titles(rss('<item><title>A</title></item>'), 'text/html')).toEqual(['A']);
    expect(titles('{"items":[{"title":"A"}]}', 'application/xml')).toEqual(['A']);
  });

  test('reads a feed without entries as a feed', () => {
    expect(titles(rss(''))).toEqual([]);
    expect(titles('[]')).toEqual([]);
  });

  test('reads the encoding of the header, the declaration or the mark', () => {
    const latin = (declaration: string) =>
      Buffer.from(`${declaration}${rss('<item><title>D\u00e9j\u00e0</title></item>')}`, 'latin1');
    expect(titles(latin(''), 'text/xml; charset=iso-8859-1')).toEqual(['D\u00e9j\u00e0']);
    expect(titles(latin('<?xml version="1.0" encoding="iso-8859-1"?>'))).toEqual(['D\u00e9j\u00e0']);
    expect(
      titles(Buffer.from(`\ufeff${rss('<item><title>D\u00e9j\u00e0</title></item>')}`, 'utf16le')),
    ).toEqual(['D\u00e9j\u00e0']);
  });

  test('decodes entities once in XML and once in HTML, not a third time', () => {
    expect(titles(rss('<item><title>a &amp;amp;lt; b</title></item>'))).toEqual(['a &lt; b']);
  });

  test('takes a guid for the link unless it says that it is none', () => {
    const link = (guid: string) => {
      const reading = read(rss(`<item><title>A</title>${guid}</item>`));
      return reading.kind === 'feed' ? reading.feed.entries[0]?.link : null;
    };
    expect(link('<guid>https://a.example/1</guid>')).toBe('https://a.example/1');
    expect(link('<guid isPermaLink="false">https://a.example/1</guid>')).toBeNull();
    expect(link('<guid>urn:1</guid>')).toBeNull();
  });

  test('gives no link that leads to no page', () => {
    const reading = read(rss('<item><title>A</title><link>javascript:alert(1)</link></item>'));
    expect(reading.kind === 'feed' && reading.feed.entries[0]?.link).toBeNull();
  });

  test('reads times without a zone as local where the language has one zone', () => {
    const reading = read(
      rss('<language>ja</language><item><title>A</title><pubDate>2026-01-05 09:00:00</pubDate></item>'),
    );
    expect(reading.kind === 'feed' && reading.feed.entries[0]?.published).toBe('2026-01-05T00:00:00.000Z');
  });

  test('leaves out what lies too deep, and goes on behind it', () => {
    const deep = `<description>${'<b>'.repeat(5000)}x${'</b>'.repeat(5000)}</description>`;
    expect(titles(rss(`<item><title>A</title>${deep}</item><item><title>B</title></item>`))).toEqual([
      'A',
      'B',
    ]);
  });

  test('reads ten thousand entries and no more', () => {
    const reading = read(rss('<item><title>A</title></item>'.repeat(10_001)));
    expect(reading.kind === 'feed' && reading.feed.entries.length).toBe(10_000);
    expect(reading.kind === 'feed' && reading.feed.damage).toEqual(['only the first 10000 entries are read']);
  });
});
