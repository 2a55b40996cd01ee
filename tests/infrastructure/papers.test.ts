import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOpml } from '../../lambdas/ingest/read-opml.ts';
import { writeOpml } from '../../lambdas/ingest/write-opml.ts';
import type { Source } from '../../lambdas/store/source.ts';

const bytes = readFileSync(new URL('../../lib/papers.opml', import.meta.url));
const reading = readOpml(bytes);
const papers: readonly Source[] = reading.kind === 'opml' ? reading.sources : [];

const distinct = <T>(values: readonly T[]) => new Set(values).size;

describe('the shipped list of papers', () => {
  test('is read without a remark', () => {
    expect(reading).toMatchObject({ kind: 'opml', notes: [] });
  });

  test('names at least 40 feeds of at least 25 countries in at least 8 languages', () => {
    expect(papers.length).toBeGreaterThanOrEqual(40);
    expect(distinct(papers.map(({ country }) => country))).toBeGreaterThanOrEqual(25);
    expect(distinct(papers.map(({ language }) => language))).toBeGreaterThanOrEqual(8);
  });

  test('has every id, every paper of a country and every feed once', () => {
    expect(distinct(papers.map(({ id }) => id))).toBe(papers.length);
    expect(distinct(papers.map(({ name, country }) => `${country} ${name}`))).toBe(papers.length);
    expect(distinct(papers.map(({ feed }) => feed))).toBe(papers.length);
  });

  test.each(papers.map(paper => [paper.id, paper] as const))(
    'says all of %s that a reader is shown',
    (id, paper) => {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(paper.country).toMatch(/^[A-Z]{2}$/);
      expect(paper.language).toMatch(/^[a-z]{2}$/);
      expect(paper.ownership).not.toBeNull();
      expect(paper.section).toBeTruthy();
      for (const address of [paper.feed, paper.homepage])
        expect(URL.parse(address ?? '')).toMatchObject({ port: '', username: '', hash: '' });
    },
  );

  test.each(papers.map(paper => [paper.id, paper] as const))(
    'says of %s where it was seen, and whether it was tried',
    (_, { provenance }) => {
      expect(provenance?.seen).toMatch(/\S+ \S+/);
      expect(provenance?.verified).toMatch(/^(?:no|elsewhere|\d{4}-\d{2}-\d{2})$/);
      // Whoever saw a feed answer says on which day.
      if (provenance?.verified === 'elsewhere') expect(provenance.seen).toMatch(/\d{4}-\d{2}-\d{2}/);
    },
  );

  test('is written as `sources export` writes lists', () => {
    const [, title = ''] = /<title>(.*)<\/title>/.exec(bytes.toString('utf8')) ?? [];
    expect(writeOpml(title, papers)).toBe(bytes.toString('utf8'));
  });
});
