import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../../lambdas/ingest/article-id.ts';
import type { Row } from '../../../lambdas/store/database.ts';
import type { Source } from '../../../lambdas/store/source.ts';
import { unpolledState } from '../../../lambdas/store/sources.ts';
import { readTable } from '../../helpers/read-table.ts';
import { restoreRows } from '../../helpers/restore-rows.ts';
import { startDatabase, type TestDatabase } from '../../helpers/start-database.ts';
import { type Papers, type Printed, startPapers } from '../../helpers/start-papers.ts';
import type { Death } from './crash-at.ts';
import { comparable, runToTheEnd } from './crash-world.ts';

let running: TestDatabase;
let papers: Papers;
const pages: Record<string, Printed> = {};
beforeAll(async () => {
  [running, papers] = [await startDatabase(), await startPapers(pages)];
});
afterAll(() => Promise.all([running.stop(), papers.stop()]));

const day = 86_400_000;
const start = new Date('2026-11-23T09:00:00Z');

const lanterns = `Light the harbour wall, for three boats have struck it since March. ${'The lamps cost less than a hull. '.repeat(30)}The port authority should order the lamps.`;
const ferries = `A ferry is a street, and nobody closes a street for want of passengers. ${'The far side votes too, and pays. '.repeat(30)}The council must refuse the timetable.`;
const both = `Ferries without lamps are an accident that has been announced. ${'Whoever sails at night needs a light, and whoever lights needs a reason. '.repeat(15)}The minister should come and look.`;

const entry = (path: string, title: string, text: string | null) =>
  `<item><title>${title}</title><link>{url}${path}</link><pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate>${
    text === null ? '' : `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`
  }</item>`;
const feed = (...entries: string[]): Printed => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title>${entries.join('')}</channel></rss>`,
});
const page = (title: string, text: string): Printed =>
  `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1><p>${text}</p></article></html>`;

const source = (id: string): Source => ({
  id,
  name: `The ${id}`,
  country: null,
  language: 'en',
  ownership: null,
  homepage: null,
  feed: `${papers.url}/${id}`,
  section: null,
  isSample: true,
});
const sources = (...ids: string[]) => ids.map(id => ({ source: source(id), at: start }));

const rowsNow = () => readTable(running.database, running.database.content);
const world = (now: Date) => ({ database: running.database, fetchUrl: papers.fetchUrl, now });

/** Kills a process before and after each of its effects, lets others go on, and compares with a life undisturbed. */
async function killEverywhere(before: readonly Row[], now: Date): Promise<number> {
  const effects = await runToTheEnd(world(now), null);
  let rows = await rowsNow();
  const undisturbed = comparable(rows);
  for (let at = 1; at <= effects; at++)
    for (const when of ['before', 'after'] as const) {
      const death: Death = { at, when };
      await restoreRows(running.database, running.database.content, before, rows);
      await runToTheEnd(world(now), death);
      rows = await rowsNow();
      expect(comparable(rows), `killed ${when} effect ${at} of ${effects}`).toEqual(undisturbed);
    }
  return effects;
}

const articleAt = async (path: string) =>
  (await running.store.articles.get(articleIdOf(papers.url + path))) ?? expect.unreachable(path);

// Some 140 lives, each with a database of its own to put in order first.
describe('a process that is killed at any step', { timeout: 600_000 }, () => {
  test('loses no new article and keeps none twice, be it in the feed, on its page, or a copy', async () => {
    Object.assign(pages, {
      '/argus': feed(entry('/a1', 'Lamps now #lamps', lanterns), entry('/a2', 'A street #ferry', null)),
      '/a2': page('A street #ferry', ferries),
      '/gull': feed(entry('/g1', 'By the agency #lamps', lanterns)),
    });
    for (const { source: paper, at } of sources('argus', 'gull'))
      await running.store.sources.put(paper, unpolledState(at));
    const effects = await killEverywhere(await rowsNow(), start);
    expect(effects).toBeGreaterThan(30);
    expect((await running.store.articles.ofDay('2026-11-23')).map(({ title }) => title).sort()).toEqual([
      'A street #ferry',
      'Lamps now #lamps',
    ]);
    expect((await articleAt('/a1')).alsoIn).toEqual([
      { sourceId: 'gull', sourceName: 'The gull', url: `${papers.url}/g1` },
    ]);
  });

  test('ends an edit and the merging of two stories as if it had lived', async () => {
    const later = new Date(start.getTime() + day);
    Object.assign(pages, {
      '/argus': feed(entry('/a1', 'Lamps at once #lamps', `${lanterns} Today.`)),
      '/gull': feed(entry('/g2', 'Lamps for the ferry #lamps #ferry', both)),
    });
    // What the first test left: two articles in two stories.
    const effects = await killEverywhere(await rowsNow(), later);
    expect(effects).toBeGreaterThan(20);
    const [edited, moved, bridge] = [await articleAt('/a1'), await articleAt('/a2'), await articleAt('/g2')];
    expect(edited).toMatchObject({ title: 'Lamps at once #lamps', updated: expect.any(String) });
    expect(edited.alsoIn).toHaveLength(1);
    expect(new Set([edited.storyId, moved.storyId, bridge.storyId]).size).toBe(1);
    expect(await running.store.articles.ofDay('2026-11-23')).toHaveLength(3);
  });
});
