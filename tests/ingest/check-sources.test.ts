import { afterEach, describe, expect, test } from 'vitest';
import { type CheckResult, checkSources, type SourceCheck } from '../../lambdas/ingest/check-sources.ts';
import { entryMark } from '../../lambdas/ingest/polling/entry-mark.ts';
import { readFeed } from '../../lambdas/ingest/read-feed.ts';
import { FetchError } from '../../lambdas/platform/http/fetch-error.ts';
import type { PolledSource } from '../../lambdas/store/sources.ts';
import { type Papers, type Printed, rssOf, startPapers } from '../helpers/start-papers.ts';

let papers: Papers | undefined;
afterEach(() => papers?.stop());

const polled = (id: string, feed: string): PolledSource => ({
  source: {
    id,
    name: id,
    country: null,
    language: 'en',
    ownership: null,
    homepage: null,
    feed,
    section: null,
    isSample: false,
  },
  state: null,
});

const checksOf = (result: CheckResult): Record<string, SourceCheck> =>
  result.kind === 'checked' ? Object.fromEntries(result.checks) : expect.unreachable('offline');

async function check(pages: Readonly<Record<string, Printed>>, paths: Readonly<Record<string, string>>) {
  papers = await startPapers(pages);
  const { url, fetchUrl } = papers;
  return checksOf(
    await checkSources(
      Object.entries(paths).map(([id, path]) => polled(id, `${url}${path}`)),
      { fetchUrl },
    ),
  );
}

const wholeText = `&lt;p&gt;${'The harbour needs a bridge, and it needs it soon. '.repeat(40)}&lt;/p&gt;`;
const robots = (body: string): Printed => ({ body, type: 'text/plain' });

describe('a check', () => {
  test('says how many entries are new, and whether their texts are in the feed', async () => {
    const checks = await check(
      {
        '/teasers': rssOf('Teasers', ['one', 'two']),
        '/whole': {
          type: 'application/rss+xml',
          body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Whole</title><item><title>one</title><link>{url}/1</link><content:encoded>${wholeText}</content:encoded></item></channel></rss>`,
        },
      },
      { teasers: '/teasers', whole: '/whole' },
    );
    expect(checks.teasers).toMatchObject({ kind: 'read', entries: 2, newEntries: 2, text: 'page' });
    expect(checks.whole).toMatchObject({ kind: 'read', entries: 1, text: 'feed', allowsPages: true });
  });

  test('knows the entries that the last poll saw', async () => {
    papers = await startPapers({ '/feed': rssOf('Courier', ['one', 'two', 'three']) });
    const { bytes, url } = await papers.fetchUrl(`${papers.url}/feed`);
    const reading = readFeed(bytes, { url });
    const seen = reading.kind === 'feed' ? reading.feed.entries.slice(0, 2).map(entryMark) : [];
    const result = await checkSources([polled('courier', url)], {
      ...papers,
      seenOf: async id => new Set(id === 'courier' ? seen : []),
    });
    expect(checksOf(result).courier).toMatchObject({ newEntries: 1 });
  });

  test('says of each feed that cannot be read why, and reads the rest', async () => {
    const checks = await check(
      { '/good': rssOf('Good', ['one']), '/page': '<!doctype html><title>Moved</title>', '/broken': 500 },
      { gone: '/gone', page: '/page', broken: '/broken', good: '/good' },
    );
    expect(checks).toMatchObject({
      gone: { kind: 'failed', reason: 'the feed answers with status 404', isReached: true },
      page: { kind: 'failed', reason: expect.stringContaining('not a feed') },
      broken: { kind: 'failed', reason: 'the feed answers with status 500' },
      good: { kind: 'read' },
    });
  });

  test('keeps away from a feed that robots.txt shuts us out of', async () => {
    const checks = await check(
      {
        '/robots.txt': robots('User-agent: *\nDisallow: /private'),
        '/private/rss': rssOf('P', ['one']),
        '/rss': rssOf('R', ['one']),
      },
      { shut: '/private/rss', open: '/rss' },
    );
    expect(checks).toMatchObject({ shut: { kind: 'forbidden' }, open: { kind: 'read', allowsPages: true } });
    expect(papers?.asked).not.toContain('/private/rss');
    expect(papers?.asked.filter(path => path === '/robots.txt')).toHaveLength(1);
  });

  test('says where only the feed may be fetched', async () => {
    const checks = await check(
      { '/robots.txt': robots('User-agent: Leaderette\nDisallow: /opinion/'), '/rss': rssOf('R', ['one']) },
      { paper: '/rss' },
    );
    expect(checks.paper).toMatchObject({ kind: 'read', allowsPages: false });
  });

  test('takes a robots.txt that fails for a closed door', async () => {
    const checks = await check({ '/robots.txt': 503, '/rss': rssOf('R', ['one']) }, { paper: '/rss' });
    expect(checks.paper).toEqual({ kind: 'forbidden' });
  });
});

describe('without a network', () => {
  const forty = Array.from({ length: 40 }, (_, i) => polled(`paper-${i}`, `https://paper-${i}.example/rss`));

  test('a check says so after the first few papers', async () => {
    const asked: string[] = [];
    const result = await checkSources(forty, {
      fetchUrl: async url => {
        asked.push(url);
        throw new FetchError('unknown-host', url);
      },
    });
    expect(result.kind).toBe('offline');
    expect(asked.length).toBeLessThan(10);
  });

  test('a few papers that cannot be reached are only that', async () => {
    const result = await checkSources(forty.slice(0, 3), {
      fetchUrl: url => Promise.reject(new FetchError('unknown-host', url)),
    });
    expect(checksOf(result)).toMatchObject({ 'paper-0': { kind: 'failed', isReached: false } });
  });

  test('one server that answers shows that there is one', async () => {
    const result = await checkSources(forty, {
      fetchUrl: async url => {
        if (!url.includes('paper-2.')) throw new FetchError('unreachable', url);
        return { url, status: 404, headers: {}, bytes: new Uint8Array(), movedTo: null };
      },
    });
    expect(result.kind).toBe('checked');
    expect(Object.keys(checksOf(result))).toHaveLength(40);
  });

  test('there is nothing to say of no papers', async () => {
    const result = await checkSources([], { fetchUrl: () => expect.unreachable() });
    expect(checksOf(result)).toEqual({});
  });
});
