import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../lambdas/ingest/extract-article.ts';
import type { Extraction } from '../../lambdas/ingest/extracted-article.ts';

const folder = join(import.meta.dirname, '../fixtures/pages');
const extract = (
  bytes: Uint8Array | string,
  type = 'text/html',
  url = 'https://www.harbour-post.example/a',
): Extraction =>
  extractArticle({
    url,
    status: 200,
    headers: { 'content-type': type },
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  });

/** Each folder is a page and what is read from it. `UPDATE_PAGES=1` writes anew what is read; look at it then. */
describe('the article on a page', () => {
  test.each(readdirSync(folder))('%s', name => {
    const found = extract(readFileSync(join(folder, name, 'page.html')));
    const file = join(folder, name, 'expected.json');
    if (process.env.UPDATE_PAGES) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

describe('what is no page', () => {
  test.each([
    ['nothing at all', '', 'text/html', 'the page is empty'],
    ['white space', ' \n\t ', 'text/html', 'the page is empty'],
    ['a PDF that says it is a page', '%PDF-1.7 1 0 obj', 'text/html', 'this is a PDF, not a web page'],
    ['a picture', 'GIF89a..', '', 'this is a picture, not a web page'],
    ['what the server calls a video', 'abc', 'video/mp4', 'this is sound or video, not a web page'],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"></rss>',
      'text/html',
      'this is a feed, not a web page',
    ],
    ['plain text', 'The wall must be lit.', '', 'this is plain text, not a web page'],
    ['a list of feeds', '<opml version="2.0"/>', '', 'this is a list of feeds (OPML), not a web page'],
    ['a film', 'RIFF....AVI LIST', 'text/html', 'this is sound or video, not a web page'],
    ['JSON', '{"error":"not found"}', 'application/json', 'this is JSON, not a web page'],
    [
      'a page without a word',
      '<html><body></body></html>',
      'text/html',
      'no article found on this page: it has no headline',
    ],
  ])('%s is refused with its reason', (_, text, type, reason) => {
    expect(extract(text, type)).toEqual({ kind: 'nothing', reason });
  });
  test('plain text is read as plain text', () => {
    const found = extract('Harbour Post | Stay\n\nThe ferry must stay. It is all we have.', 'text/plain');
    expect(found).toMatchObject({ kind: 'article', article: { sourceName: 'Harbour Post', title: 'Stay' } });
  });
});

describe('the address of an article', () => {
  const page = (head: string): string =>
    `<head><title>T</title>${head}</head><body><h1>Head</h1>${paragraphs}</body>`;
  const paragraphs =
    '<p>The ferry carries the nurse to the patient and the child to the school, every day.</p>'.repeat(3);
  const urlOf = (head: string): string | undefined => {
    const found = extract(page(head));
    return found.kind === 'article' ? found.article.url : undefined;
  };
  test.each([
    [
      'the canonical link',
      '<link rel=canonical href="https://harbour-post.example/b/">',
      'https://harbour-post.example/b',
    ],
    ['a relative one', '<link rel="canonical" href="/b?utm_source=x">', 'https://www.harbour-post.example/b'],
    [
      'og:url',
      '<meta property="og:url" content="https://www.harbour-post.example/c">',
      'https://www.harbour-post.example/c',
    ],
  ])('is %s', (_, head, url) => expect(urlOf(head)).toBe(url));
  test.each([
    ['another site', '<link rel=canonical href="https://elsewhere.example.org/b">'],
    ['the home page', '<link rel=canonical href="https://www.harbour-post.example/">'],
    ['no address', '<link rel=canonical href="javascript:alert(1)">'],
    ['nonsense', '<link rel=canonical href="http://[">'],
  ])('is its own when the page claims %s', (_, head) => {
    expect(urlOf(head)).toBe('https://www.harbour-post.example/a');
  });
});

describe('hostile pages', () => {
  const markup = fc.constantFrom(
    ...'<p> </p> <div class="share"> </div> <a href="x"> </a> <svg> </svg> <script> </script> <!-- --> <table> <td> <br> <h1>'.split(
      ' ',
    ),
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@id":"#x"}]}</script>',
    '<meta property="og:title" content="x">',
    'By Ann Bee',
    'A sentence that is long enough to be a paragraph of an article, and says nothing. ',
    '2031-01-01',
  );
  test('arbitrary bytes never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => void extract(bytes)));
  });
  test('arbitrary markup never throws, and an article has a title', () => {
    const pages = fc.array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 });
    fc.assert(
      fc.property(pages, parts => {
        const found = extract(parts.join(''));
        if (found.kind === 'article') expect(found.article.title).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
  test.each([
    '<div>',
    '<b>',
    '<table><tr><td>',
    '<ul><li>',
    '<svg>',
    '<a href=x>',
    '<!--',
    '<script type="application/ld+json">[',
  ])('half a million characters of %s are read', part => {
    expect(extract(part.repeat(Math.ceil(500_000 / part.length))).kind).toBe('nothing');
  });
});
