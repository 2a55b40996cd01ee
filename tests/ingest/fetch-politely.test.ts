import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedEntry } from '../../lambdas/ingest/feed-entry.ts';
import { type FetchServices, fetchEntry } from '../../lambdas/ingest/fetch-entry.ts';
import type { ArticleJob, PageJob } from '../../lambdas/ingest/jobs.ts';
import { createLog } from '../../lambdas/platform/log.ts';
import { hostTurnKey } from '../../lambdas/store/row-keys.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';
import { type Papers, type Printed, startPapers } from '../helpers/start-papers.ts';

let running: TestDatabase;
let papers: Papers;
const pages: Record<string, Printed> = {};
let now: number;
let articles: ArticleJob[];
let logged: unknown[];
let again: { readonly job: PageJob; readonly delaySeconds: number | undefined }[];
beforeEach(async () => {
  for (const path of Object.keys(pages)) delete pages[path];
  [running, papers] = [await startDatabase(), await startPapers(pages)];
  now = Date.parse('2026-11-23T08:00:00Z');
  [articles, again, logged] = [[], [], []];
});
afterEach(() => Promise.all([running.stop(), papers.stop()]));

const services = (): FetchServices => ({
  ...running.store,
  fetchUrl: papers.fetchUrl,
  pagesQueue: {
    send: async (jobs, { delaySeconds } = {}) => void again.push(...jobs.map(job => ({ job, delaySeconds }))),
  },
  articlesQueue: { send: async jobs => void articles.push(...jobs) },
  owner: 'this one',
  clock: () => new Date(now),
  pause: async ms => {
    now += ms;
  },
  log: createLog(line => logged.push(JSON.parse(line))),
});

const source = { id: 'argus', name: 'The Argus', language: 'en', section: null } as Source;
const words = 'The quay needs lamps, and it needs them before the winter. '.repeat(20);
const page: Printed = `<!doctype html><html lang="en"><title>Lamps</title><article><h1>Lamps</h1><p>${words}</p></article></html>`;
const entry = (changes: Partial<FeedEntry> = {}): FeedEntry => ({
  title: 'Lamps',
  link: `${papers.url}/lamps`,
  id: null,
  published: '2026-11-23T06:00:00.000Z',
  updated: null,
  author: null,
  tags: [],
  summaryHtml: `<p>${words.slice(0, 200)}</p>`,
  contentHtml: null,
  ...changes,
});
const turn = () =>
  running.store.turns.take(hostTurnKey(new URL(papers.url).host), 'another', new Date(now), 60_000);

describe('an entry that is fetched politely', () => {
  test('is read from its page, and the turn of the host is given back', async () => {
    pages['/lamps'] = page;
    expect(await fetchEntry({ source, entry: entry() }, services())).toMatchObject({ kind: 'article' });
    expect(articles).toMatchObject([
      { source: { id: 'argus' }, extracted: { title: 'Lamps', isPartial: false } },
    ]);
    expect(await turn()).toBe(true);
  });

  test('with the whole text needs no request', async () => {
    await fetchEntry({ source, entry: entry({ contentHtml: `<p>${words}</p>` }) }, services());
    expect(articles).toHaveLength(1);
    expect(papers.asked).toEqual([]);
  });

  test('whose page robots.txt forbids is known by its teaser', async () => {
    pages['/robots.txt'] = { type: 'text/plain', body: 'User-agent: *\nDisallow: /lamps' };
    pages['/lamps'] = page;
    await fetchEntry({ source, entry: entry() }, services());
    expect(papers.asked).toEqual(['/robots.txt']);
    expect(articles).toMatchObject([{ extracted: { isPartial: true } }]);
    const without = await fetchEntry({ source, entry: entry({ summaryHtml: null }) }, services());
    expect(without).toMatchObject({ kind: 'nothing', reason: expect.stringMatching(/robots\.txt/) });
  });

  test('of a host that others are talking to is queued again, for later', async () => {
    pages['/lamps'] = page;
    await turn();
    const job = { source, entry: entry() };
    expect(await fetchEntry(job, services())).toEqual({ kind: 'busy' });
    expect(again).toEqual([{ job, delaySeconds: 30 }]);
    expect(papers.asked).toEqual([]);
  });

  test('waits for as long as robots.txt asks, from page to page', async () => {
    pages['/robots.txt'] = { type: 'text/plain', body: 'User-agent: *\nCrawl-delay: 5' };
    pages['/lamps'] = page;
    const begun = now;
    for (let i = 0; i < 3; i++) await fetchEntry({ source, entry: entry() }, services());
    expect(now - begun).toBeGreaterThanOrEqual(10_000);
    expect(articles).toHaveLength(3);
  });

  test('whose page is out of order comes again, and the turn is free', async () => {
    pages['/lamps'] = 503;
    const job = { source, entry: entry() };
    expect(await fetchEntry(job, services())).toMatchObject({
      kind: 'later',
      reason: 'the page answers with status 503',
    });
    expect(again).toEqual([{ job: { ...job, tries: 1 }, delaySeconds: 60 }]);
    expect(await turn()).toBe(true);
  });

  test('whose page is out of order for good is tried ever more seldom, and then given up for its teaser', async () => {
    pages['/lamps'] = 503;
    const delays: (number | undefined)[] = [];
    let job: PageJob | undefined = { source, entry: entry() };
    while (job) {
      again = [];
      const { kind } = await fetchEntry(job, services());
      expect(kind).toBe(again.length > 0 ? 'later' : 'article');
      delays.push(...again.map(({ delaySeconds }) => delaySeconds));
      job = again[0]?.job;
    }
    expect(delays.slice(0, 6)).toEqual([60, 120, 240, 480, 900, 900]);
    expect(delays).toHaveLength(19);
    expect(papers.asked.filter(path => path === '/lamps')).toHaveLength(20);
    expect(articles).toMatchObject([{ extracted: { isPartial: true } }]);
    expect(logged).toEqual([
      expect.objectContaining({
        event: 'entry-given-up',
        source: 'argus',
        tries: 20,
        reason: 'the page answers with status 503',
      }),
    ]);
  });

  test('of which the feed has nothing either is refused when it is given up', async () => {
    pages['/lamps'] = 500;
    const job = { source, entry: entry({ summaryHtml: null }), tries: 19 };
    expect(await fetchEntry(job, services())).toMatchObject({ kind: 'nothing' });
    expect(again).toEqual([]);
  });

  test('waits for as long as the server asks, within what a queue can keep', async () => {
    for (const [asked, delaySeconds] of [
      ['300', 300],
      ['86400', 900],
      ['Mon, 23 Nov 2026 08:10:00 GMT', 600],
    ] as const) {
      again = [];
      const fetchUrl = async (url: string) => ({
        url,
        status: url.endsWith('robots.txt') ? 404 : 503,
        headers: { 'retry-after': asked },
        bytes: new Uint8Array(),
        movedTo: null,
      });
      await fetchEntry({ source, entry: entry() }, { ...services(), fetchUrl });
      expect(again).toMatchObject([{ delaySeconds }]);
    }
  });

  test('of a host that is not there is put off too, and a surprise of ours is thrown', async () => {
    const there = await fetchEntry(
      { source, entry: entry({ link: 'http://leaderette.invalid/x' }) },
      services(),
    );
    expect(there).toMatchObject({ kind: 'later', reason: 'there is no server of that name' });
    const fetchUrl = () => Promise.reject(new TypeError('our mistake'));
    await expect(fetchEntry({ source, entry: entry() }, { ...services(), fetchUrl })).rejects.toThrow(
      TypeError,
    );
  });

  test('of a length that no queue takes is cut', async () => {
    await fetchEntry({ source, entry: entry({ contentHtml: `<p>${words.repeat(400)}</p>` }) }, services());
    expect(articles[0]?.extracted.text.length).toBe(250_000);
  });
});
