import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEditorial, SampleError } from '../../bin/local/samples/editorial.ts';
import { encodeMarkup } from '../../bin/local/samples/encode-text.ts';
import { pageWordsOf } from '../../bin/local/samples/page-words.ts';
import { feedFormats, type SamplePaper } from '../../bin/local/samples/paper.ts';
import { papers } from '../../bin/local/samples/papers.ts';
import { printArticles } from '../../bin/local/samples/printed-article.ts';
import { publishedAt } from '../../bin/local/samples/published-at.ts';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import { type SamplePapers, startSamplePapers } from '../../bin/local/samples/server.ts';
import { ownerships } from '../../lambdas/message/ownership.ts';
import { categories } from '../../lambdas/text/category.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';

const editorials = await readEditorials();
const firstStart = new Date('2026-03-04T09:30:00Z');
const paperById = new Map(papers.map(paper => [paper.id, paper]));
const languageOf = (paperId: string) => paperById.get(paperId)?.language ?? '?';

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(items, keyOf)].map(([key, group]): [string, number] => [key, group.length]),
  );
}

describe('the bundled editorials', () => {
  test('are many, of many papers, days and categories', () => {
    expect(editorials.length).toBeGreaterThanOrEqual(32);
    expect(new Set(editorials.map(e => e.paperId)).size).toBe(papers.length);
    expect(Object.keys(countBy(editorials, e => String(e.daysAgo))).sort()).toEqual([...'012345']);
    expect(Object.keys(countBy(editorials, e => e.category)).sort()).toEqual([...categories].sort());
  });

  test('are written in all languages of the bot, and often enough in the six that matter most', () => {
    const perLanguage = countBy(editorials, e => languageOf(e.paperId));
    for (const language of ['en', 'es', 'fr', 'ru', 'zh', 'ar'])
      expect(perLanguage[language], language).toBeGreaterThanOrEqual(3);
    for (const language of ['de', 'pt', 'hi', 'ja']) expect(perLanguage[language]).toBeGreaterThanOrEqual(1);
  });

  test('give whoever tries the bot something of today in every language that it speaks', () => {
    const today = editorials.filter(editorial => editorial.daysAgo === 0);
    expect(new Set(today.map(({ paperId }) => languageOf(paperId)))).toEqual(new Set(interfaceLanguages));
  });

  test('hold six stories on which three or more papers argue, across languages', () => {
    const stories = Map.groupBy(
      editorials.filter(e => e.story !== null),
      e => e.story,
    );
    const disputed = [...stories.values()].filter(group => new Set(group.map(e => e.paperId)).size >= 3);
    expect(disputed).toHaveLength(stories.size);
    expect(disputed.length).toBeGreaterThanOrEqual(5);
    for (const group of disputed) {
      expect(new Set(group.map(e => languageOf(e.paperId))).size).toBeGreaterThanOrEqual(3);
      expect(new Set(group.map(e => e.category)).size, 'one matter, one category').toBe(1);
    }
  });

  test.each(editorials)('$paperId/$slug has the length and the shape of an editorial', editorial => {
    const { paragraphs, title, paperId } = editorial;
    const text = paragraphs.join('\n\n');
    const language = languageOf(paperId);
    const units = ['zh', 'ja'].includes(language) ? text.length : text.split(/\s+/).length;
    const [least, most] = ['zh', 'ja'].includes(language) ? [500, 800] : [240, 450];
    expect(units).toBeGreaterThanOrEqual(least);
    expect(units).toBeLessThanOrEqual(most);
    expect(paragraphs.length).toBeGreaterThanOrEqual(4);
    expect(title.length).toBeLessThanOrEqual(90);
    for (const paragraph of paragraphs) expect(paragraph).not.toMatch(/\n|\s{2}|^\s|\s$/);
  });
});

describe('the papers', () => {
  test('have ids that a source may have, real countries and every kind of owner', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(paperById.size).toBe(papers.length);
    for (const paper of papers) {
      expect(paper.id).toMatch(/^[a-z0-9-]{1,40}$/);
      expect(regions.of(paper.country), paper.country).toBeDefined();
      expect(pageWordsOf(paper.language).sample).toBeTruthy();
    }
    expect(new Set(papers.map(paper => paper.ownership))).toEqual(new Set(ownerships));
    expect(new Set(papers.map(paper => paper.country)).size).toBeGreaterThanOrEqual(10);
  });

  test('use every feed format and three charsets', () => {
    expect(new Set(papers.map(paper => paper.feedFormat))).toEqual(new Set(feedFormats));
    expect(new Set(papers.map(paper => paper.charset))).toEqual(
      new Set(['utf-8', 'windows-1251', 'iso-8859-1']),
    );
  });
});

describe('the day of a sample', () => {
  test('is counted back from the first start in the zone of its paper', () => {
    const published = publishedAt(
      { daysAgo: 2, time: '06:30' },
      'Asia/Tokyo',
      new Date('2026-03-04T20:00:00Z'),
    );
    expect(published.toString({ timeZoneName: 'never' })).toBe('2026-03-03T06:30:00+09:00');
  });

  test('stays the first day, before the first start, when its hour is still to come', () => {
    const published = publishedAt(
      { daysAgo: 0, time: '12:00' },
      'Europe/Dublin',
      new Date('2026-03-04T08:00:00Z'),
    );
    expect(published.toString({ timeZoneName: 'never' })).toBe('2026-03-04T04:00:00+00:00');
  });

  test('never lies after the first start, whatever the hour of that', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const start = new Date(Date.UTC(2026, 9, 25, hour, 7, 11));
      for (const paper of papers)
        for (const { published } of printArticles(paper, editorials, { origin: '', firstStart: start }))
          expect(published.epochMilliseconds).toBeLessThanOrEqual(start.getTime());
    }
  });
});

describe('a sample file', () => {
  const front = 'daysAgo: 0\ntime: 06:30\ntitle: A: b\ncategory: work\n';

  test('gives title, tags and paragraphs', () => {
    const parsed = parseEditorial('paper', 'slug', `${front}tags: One, Two\n---\nFirst.\n\nSecond.\n`);
    expect(parsed).toMatchObject({ title: 'A: b', tags: ['One', 'Two'], byline: null, story: null });
    expect(parsed.paragraphs).toEqual(['First.', 'Second.']);
  });

  test.each([
    ['without an end of its front matter', front],
    ['with a key that nobody knows', `${front}mood: dark\n---\nText.`],
    ['without a category of ours', `${front.replace('work', 'leisure')}---\nText.`],
    ['without a title', `${front.replace('title: A: b\n', '')}---\nText.`],
  ])('%s is refused by name', (_, file) => {
    expect(() => parseEditorial('paper', 'slug', file)).toThrow(SampleError);
    expect(() => parseEditorial('paper', 'slug', file)).toThrow('editorials/paper/slug.txt');
  });
});

test('what a charset cannot say becomes a character reference', () => {
  expect([...encodeMarkup('ё—中', 'windows-1251')]).toEqual([0xb8, 0x97, ...Buffer.from('&#20013;')]);
  expect([...encodeMarkup('é—', 'iso-8859-1')]).toEqual([0xe9, ...Buffer.from('&#8212;')]);
});

describe('the server', () => {
  let samples: SamplePapers;
  beforeAll(async () => {
    samples = await startSamplePapers({ firstStart });
  });
  afterAll(() => samples.stop());

  const expectedType = {
    'rss-full': 'application/rss+xml',
    'rss-summary': 'text/xml',
    atom: 'application/atom+xml',
    'json-feed': 'application/feed+json',
    rdf: 'application/rdf+xml',
  } satisfies Record<SamplePaper['feedFormat'], string>;

  async function read(url: string, paper: SamplePaper): Promise<string> {
    const response = await fetch(url);
    expect(response.status, url).toBe(200);
    return new TextDecoder(paper.charset).decode(await response.arrayBuffer());
  }

  test('offers every paper as a sample source on loopback', () => {
    expect(samples.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(samples.sources.map(source => source.id)).toEqual(papers.map(paper => paper.id));
    expect(samples.sources.every(source => source.isSample)).toBe(true);
  });

  test.each(papers)(
    'serves the feed of $id in its format and charset, with all its editorials',
    async paper => {
      const source = samples.sources.find(({ id }) => id === paper.id);
      const response = await fetch(source?.feed ?? '');
      const charset = paper.charsetSaidIn === 'header' ? `; charset=${paper.charset}` : '';
      expect(response.headers.get('content-type')).toBe(expectedType[paper.feedFormat] + charset);
      const feed = new TextDecoder(paper.charset).decode(await response.arrayBuffer());
      const own = editorials.filter(editorial => editorial.paperId === paper.id);
      for (const { slug, paragraphs } of own) {
        expect(feed).toContain(`/${paper.id}/opinion/${slug}`);
        const isWhole = feed.includes((paragraphs.at(-1) ?? '').slice(0, 30).replaceAll('"', '\\"'));
        expect(isWhole).toBe(!['rss-summary', 'rdf'].includes(paper.feedFormat));
      }
      expect(feed).not.toContain('\uFFFD');
    },
  );

  test.each(editorials)('serves the page of $paperId/$slug whole and marked as a sample', async editorial => {
    const paper = paperById.get(editorial.paperId) as SamplePaper;
    const page = await read(`${samples.url}/${paper.id}/opinion/${editorial.slug}`, paper);
    expect(page).toContain(pageWordsOf(paper.language).sample);
    expect(page).toContain('<link rel="canonical"');
    for (const paragraph of editorial.paragraphs)
      expect(page).toContain(paragraph.slice(0, 20).replaceAll('"', '&quot;'));
    const days = [...page.matchAll(/(?:datetime="|published_time" content="|datePublished":")([^"]+)"/g)];
    expect(days.length).toBeGreaterThan(0);
    for (const [, day = ''] of days) expect(Date.parse(day)).toBeLessThanOrEqual(firstStart.getTime());
  });

  test('never serves what tests expect of an editorial', async () => {
    const stories = new Set(editorials.flatMap(({ story }) => story ?? []));
    for (const paper of papers) {
      const served = [
        await read(samples.sources.find(({ id }) => id === paper.id)?.feed ?? '', paper),
        await read(`${samples.url}/${paper.id}/`, paper),
      ].join();
      for (const story of stories) expect(served).not.toContain(story);
    }
  });

  test('answers 304 to a tag or a date that it gave, on every feed and page', async () => {
    const pages = editorials.map(({ paperId, slug }) => `${samples.url}/${paperId}/opinion/${slug}`);
    for (const url of [...samples.sources.flatMap(s => [s.feed ?? '', s.homepage ?? '']), ...pages]) {
      const first = await fetch(url);
      await first.arrayBuffer();
      const etag = first.headers.get('etag') ?? '';
      const lastModified = first.headers.get('last-modified') ?? '';
      expect(Date.parse(lastModified)).toBeLessThanOrEqual(firstStart.getTime());
      expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
      expect((await fetch(url, { headers: { 'if-modified-since': lastModified } })).status).toBe(304);
      const other = { 'if-none-match': '"another"', 'if-modified-since': lastModified };
      const changed = await fetch(url, { headers: other });
      expect(changed.status).toBe(200);
      await changed.arrayBuffer();
    }
  });

  test('compresses where that is accepted and nowhere else', async () => {
    const url = samples.sources[0]?.feed ?? '';
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    const small = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect(await small.text()).toBe(await plain.text());
    expect(Number(small.headers.get('content-length'))).toBeLessThan(
      Number(plain.headers.get('content-length')),
    );
  });

  test('says no clearly: nothing there, wrong method', async () => {
    expect((await fetch(`${samples.url}/nobody-s-paper/`)).status).toBe(404);
    expect((await fetch(samples.url, { method: 'POST' })).status).toBe(405);
  });

  test('rejects with the system’s word for a taken port', async () => {
    const port = Number(new URL(samples.url).port);
    await expect(startSamplePapers({ port, firstStart })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
