import { afterEach, describe, expect, test } from 'vitest';
import { findSource } from '../../lambdas/ingest/find-source.ts';
import { type Papers, type Printed, rssOf, startPapers } from '../helpers/start-papers.ts';

let papers: Papers | undefined;
afterEach(() => papers?.stop());

const link = (href: string, title: string) =>
  `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;
const home = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">${head}</head><body>${body}</body></html>`;

async function find(pages: Readonly<Record<string, Printed>>, path = '/') {
  papers = await startPapers(pages);
  return findSource(`${papers.url}${path}`, papers.fetchUrl);
}

async function feedFound(pages: Readonly<Record<string, Printed>>, path = '/'): Promise<string> {
  const finding = await find(pages, path);
  return finding.kind === 'found'
    ? (finding.source.feed ?? '').replace(papers?.url ?? '', '')
    : finding.reason;
}

describe('a source is found', () => {
  test('by its feed, with the three newest titles, newest first', async () => {
    const finding = await find(
      { '/feed': rssOf('Harbour Courier', ['one', 'two', 'three', 'four']) },
      '/feed',
    );
    expect(finding).toMatchObject({
      kind: 'found',
      entries: 4,
      source: { id: 'harbour-courier', name: 'Harbour Courier', language: 'en', isSample: false },
      newest: [{ title: 'four' }, { title: 'three' }, { title: 'two' }],
    });
  });

  test('by a section page that names its feed', async () => {
    const pages = {
      '/opinion/': home(link('/opinion/rss', 'Opinion')),
      '/opinion/rss': rssOf('Opinion – Harbour Courier', ['A bridge for all']),
    };
    expect(await feedFound(pages, '/opinion/')).toBe('/opinion/rss');
  });

  test('by a home page, with the feed that speaks of opinion rather than the first', async () => {
    const pages = {
      '/': home(link('/all.rss', 'All news') + link('/leitartikel.rss', 'Meinung und Kommentar')),
      '/all.rss': rssOf('All', ['news']),
      '/leitartikel.rss': rssOf('Meinung', ['Genug']),
    };
    expect(await feedFound(pages)).toBe('/leitartikel.rss');
  });

  test('by a home page whose opinion section has a feed of its own', async () => {
    const pages = {
      '/': home(
        link('/feed/', 'All news'),
        '<a href="/2026/opinion-piece">x</a><a class="nav" href="/opinion/">Opinion</a>',
      ),
      '/feed/': rssOf('All', ['news']),
      '/opinion/': home(''),
      '/opinion/feed/': rssOf('Opinion', ['Enough']),
    };
    expect(await feedFound(pages)).toBe('/opinion/feed/');
  });

  test('by a home page that has only one feed, which is better than none', async () => {
    const pages = {
      '/': home(link('/feed/', 'Harbour Courier')),
      '/feed/': rssOf('Harbour Courier', ['news']),
    };
    expect(await feedFound(pages)).toBe('/feed/');
  });

  test('at the usual addresses, where the page names nothing', async () => {
    const pages = { '/': home(''), '/rss.xml': rssOf('Harbour Courier', ['news']) };
    expect(await feedFound(pages)).toBe('/rss.xml');
  });

  test('behind a feed that is named and gone', async () => {
    const pages = {
      '/': home(link('/gone.rss', 'Opinion') + link('/feed/', 'All')),
      '/gone.rss': 410,
      '/feed/': rssOf('All', ['news']),
    };
    expect(await feedFound(pages)).toBe('/feed/');
  });

  test('with what the page says of the paper, and the other feeds that it names', async () => {
    const pages = {
      '/': home(link('/opinion.rss', 'Opinion') + link('/sport.rss', 'Sport')),
      '/opinion.rss': rssOf('Opinion', ['Enough']),
    };
    const finding = await find(pages);
    expect(finding).toMatchObject({
      kind: 'found',
      source: { name: 'Harbour Courier', language: 'en', homepage: `${papers?.url}/`, section: 'Opinion' },
      others: [{ title: 'Sport', url: `${papers?.url}/sport.rss` }],
    });
  });
});

describe('no source is found', () => {
  test('on a page without a feed, after a bounded number of requests', async () => {
    const many = Array.from({ length: 100 }, (_, i) => link(`/dead-${i}.rss`, `Opinion ${i}`)).join('');
    const finding = await find({ '/': home(many) });
    expect(finding).toMatchObject({ kind: 'nothing', reason: expect.stringMatching(/^no feed was found/) });
    expect(papers?.asked.length).toBeLessThanOrEqual(22);
  });

  test.each([
    ['a page that is not there', '/nowhere', 'it answers with status 404'],
    ['an address on a private network', null, 'the address leads into a private network'],
  ])('at %s', async (_, path, reason) => {
    papers = await startPapers({});
    const address = path === null ? 'http://10.0.0.1/' : `${papers.url}${path}`;
    expect(await findSource(address, papers.fetchUrl)).toEqual({ kind: 'nothing', reason });
  });

  test.each(['', 'http://', 'ftp://paper.example/', 'not an address'])('at %j', async address => {
    papers = await startPapers({});
    expect(await findSource(address, papers.fetchUrl)).toMatchObject({ kind: 'nothing' });
  });
});
