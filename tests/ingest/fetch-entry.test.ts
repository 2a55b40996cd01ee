import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FeedEntry } from '../../lambdas/ingest/feed-entry.ts';
import { readEntry } from '../../lambdas/ingest/fetch-entry.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { type Papers, startPapers } from '../helpers/start-papers.ts';

const source: Source = {
  id: 'lamp',
  name: 'The Lamp',
  country: null,
  language: 'en',
  ownership: null,
  homepage: null,
  feed: null,
  section: 'Opinion',
  isSample: false,
};
const standfirst =
  'The harbour wall has been dark since March, and the port authority knows what a lamp costs.';
const whole = `<article><h1>Light the wall</h1>${`<p>${standfirst} It should order the lamps this week.</p>`.repeat(6)}</article>`;

let papers: Papers;
beforeAll(async () => {
  papers = await startPapers({
    '/whole': `<!doctype html><title>Light the wall</title>${whole}`,
    '/wall': 402,
    '/blocked': 403,
    '/law': 451,
    '/missing': 404,
    '/gone': 410,
    '/broken': 500,
    '/busy': 429,
    '/huge': `<p>${'x'.repeat(3_100_000)}`,
  });
});
afterAll(() => papers.stop());

const read = (path: string, changes: Partial<FeedEntry> = {}) =>
  readEntry(
    {
      source,
      entry: {
        title: 'Light the wall',
        link: `${papers.url}${path}`,
        id: null,
        published: '2026-11-23T06:00:00.000Z',
        updated: null,
        author: 'Ada Quay',
        tags: [],
        summaryHtml: `<p>${standfirst}</p>`,
        contentHtml: null,
        ...changes,
      },
    },
    { fetchUrl: papers.fetchUrl, clock: () => new Date('2026-11-23T08:00:00Z') },
  );

describe('an entry', () => {
  test('is read from its page', async () => {
    const reading = await read('/whole');
    expect(reading).toMatchObject({ kind: 'article', article: { isPartial: false, byline: 'Ada Quay' } });
  });

  test.each(['/wall', '/blocked', '/law', '/huge'])(
    'whose page is refused (%s) keeps headline, standfirst and link, and says that it is partial',
    async path => {
      expect(await read(path)).toMatchObject({
        kind: 'article',
        article: { title: 'Light the wall', text: standfirst, url: `${papers.url}${path}`, isPartial: true },
      });
    },
  );

  test('whose page is refused and whose feed says no more than its title is nothing', async () => {
    expect(await read('/blocked', { summaryHtml: null })).toEqual({
      kind: 'nothing',
      reason: 'the page answers with status 403',
    });
  });

  test.each([
    ['/missing', 404],
    ['/gone', 410],
  ])('whose page is not there (%s) is nothing', async (path, status) => {
    expect(await read(path)).toEqual({ kind: 'nothing', reason: `the page answers with status ${status}` });
  });

  test.each(['/broken', '/busy'])('whose page may be there later (%s) is left to the queue', async path => {
    const reason = expect.stringMatching(/^the page answers with status (500|429)$/);
    expect(await read(path)).toEqual({ kind: 'later', reason, askedMs: 0 });
  });
});
