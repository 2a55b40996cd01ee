import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataFolder } from '../../../bin/local/data-folder.ts';
import { startDatabase } from '../../../bin/local/database.ts';
import { verb } from '../../../bin/verbs/articles.ts';
import { articleIdOf } from '../../../lambdas/ingest/article-id.ts';
import { createStore } from '../../../lambdas/store/store.ts';
import { articleToKeep } from '../../helpers/article-to-keep.ts';
import { runVerb } from '../../helpers/run-verb.ts';

const url = 'https://lantern.example/opinion/harbour-wall';
const id = articleIdOf(url);
/** Base64url has a hyphen: one id in sixty-four begins with it. */
const hyphenated = Array.from({ length: 1_000 }, (_, i) => `https://lantern.example/opinion/${i}`).find(
  address => articleIdOf(address).startsWith('-'),
);
const hyphenatedId = articleIdOf(hyphenated ?? '');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
  const { database, stop } = await startDatabase(openDataFolder(folder).database);
  const store = createStore(database);
  await store.articles.put(articleToKeep({ id, url, title: 'Light the wall' }));
  await store.articles.put(
    articleToKeep({
      id: hyphenatedId,
      url: hyphenated ?? '',
      title: 'Mend the far quay',
      source: { id: 'far-herald', name: 'Far Herald', country: null, ownership: null, isSample: false },
    }),
  );
  await stop();
});
afterAll(() => rm(folder, { recursive: true }));

const articles = (...words: string[]) => runVerb(verb, [...words, '--data', folder]);

describe('articles', () => {
  test('are listed by day and by paper, with the address that takes them back', async () => {
    for (const of of [
      ['--day', '2026-11-23'],
      ['--source', 'quay-lantern'],
    ])
      expect((await articles('list', ...of)).stdout).toMatch(
        new RegExp(`${id} .*The Quay Lantern .*Light the wall .*${url}`),
      );
    expect((await articles('list', '--day', '2026-11-22')).stdout).toBe('No articles there.\n');
  });

  test.each([url, id, url.replace('https://', 'http://www.'), 'lantern.example/opinion/harbour-wall'])(
    'are shown by %s',
    async address => {
      const { stdout } = await articles('show', address);
      expect(stdout).toMatch(/claims +The harbour wall must be lit before winter\./);
      expect(stdout).toContain('So says');
    },
  );

  test('are found by an id that begins with a hyphen, wherever it stands', async () => {
    for (const words of [
      ['show', hyphenatedId, '--data', folder],
      ['--data', folder, 'show', hyphenatedId],
      ['--data', folder, 'show', '--', hyphenatedId],
    ])
      expect((await runVerb(verb, words)).stdout).toMatch(/title +Mend the far quay/);
  });

  test('are taken back once and for all', async () => {
    expect((await articles('remove', url)).stdout).toBe(
      'Taken back: Light the wall. It never comes in again.\n',
    );
    await expect(articles('show', url)).rejects.toThrow(/was taken back: nothing of it is kept/);
    expect((await articles('list', '--source', 'quay-lantern')).stdout).toBe('No articles there.\n');
    expect((await articles('remove', url)).stdout).toMatch(/^Nothing was kept of/);
  });

  test('that are not kept are said to be so', async () => {
    await expect(articles('show', 'https://nowhere.example/')).rejects.toThrow(/No article is kept of/);
  });

  test.each([
    [[], /Say what to do/],
    [['prune'], /There is no 'articles prune'/],
    [['remove'], /needs an address or an id/],
    [['list', 'all'], /does not know what to do with 'all'/],
    [['list', '--day', 'tomorrow'], /write it as 2026-12-24/],
    [['list', '--day', '2026-02-30'], /write it as 2026-12-24/],
    [['show', '-x'], /^Unknown option '-x'\.$/],
    [['list', '--fast'], /--fast/],
    [['list', '--stage', 'prod'], /give one of them/],
  ])('%j makes no sense', async (words, reason) => {
    await expect(articles(...words)).rejects.toThrow(reason);
  });
});
