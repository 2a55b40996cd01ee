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
let again: { readonly job: PageJob; readonly delaySeconds: number | undefined }[];
beforeEach(async () => {
  for (const path of Object.keys(pages)) delete pages[path];
  [running, papers] = [await startDatabase(), await startPapers(pages)];
  now = Date.parse('2026-11-23T08:00:00Z');
  [articles, again] = [[], []];
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
  log: createLog(() => {}),
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
    await expect(fetchEntry({ source, entry: entry() }, services())).rejects.toMatchObject({
      failure: 'unreachable',
    });
    expect(await turn()).toBe(true);
  });

  test('of a length that no queue takes is cut', async () => {
    await fetchEntry({ source, entry: entry({ contentHtml: `<p>${words.repeat(400)}</p>` }) }, services());
    expect(articles[0]?.extracted.text.length).toBe(250_000);
  });
});
