import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataFolder } from '../../../bin/local/data-folder.ts';
import { startDatabase } from '../../../bin/local/database.ts';
import { verb } from '../../../bin/verbs/articles.ts';
import { articleIdOf } from '../../../lambdas/ingest/article-id.ts';
import { unpolledState } from '../../../lambdas/store/sources.ts';
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
  await store.sources.put(
    {
      id: 'far-herald',
      name: 'The Far Herald',
      country: 'PT',
      language: 'en',
      ownership: null,
      homepage: null,
      feed: 'https://far.example/feed',
      section: null,
      isSample: false,
    },
    unpolledState(new Date()),
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
    expect(await articles('list', '--day', '2026-11-22')).toMatchObject({
      stdout: 'No articles there.\n',
      stderr: '',
    });
    // Nobody takes today's for all that there are.
    expect((await articles('list')).stderr).toMatch(/^Those of \d{4}-\d\d-\d\d \(UTC\) alone: --day/);
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
      "Taken back: Light the wall. It stays away until 'articles restore' lets it in again.\n",
    );
    await expect(articles('show', url)).rejects.toThrow(/was taken back: nothing of it is kept/);
    expect((await articles('list', '--source', 'quay-lantern')).stdout).toBe('No articles there.\n');
    expect((await articles('remove', url)).stdout).toMatch(/^Nothing was kept of/);
  });

  test('are let in again', async () => {
    expect((await articles('restore', url)).stdout).toBe(
      `${url} may be kept again. 'ingest ${url}' reads it, or --source PAPER has the feed of its paper read anew.\n`,
    );
    await expect(articles('restore', url)).rejects.toThrow(/was not taken back/);
    await articles('remove', url);
    expect((await articles('restore', id, '--source', 'far-herald')).stdout).toMatch(
      /The feed of The Far Herald is read anew with the next poll/,
    );
    await expect(articles('restore', id, '--source', 'nobody')).rejects.toThrow(/'sources list' shows them/);
  });

  test('are corrected, and say what has changed', async () => {
    const to = (...words: string[]) => articles('correct', hyphenatedId, ...words);
    const { stdout } = await to('--category', 'sport', '--published', '2026-11-20', '--source', 'The Gull');
    expect(stdout).toMatch(/^Corrected: Mend the far quay\n/);
    expect(stdout).toMatch(/paper +Far Herald +→ +The Gull/);
    expect(stdout).toMatch(/published +2026-11-23T05:30:00\.000Z +→ +2026-11-20T00:00:00\.000Z/);
    expect(stdout).toMatch(/category +politics +→ +sport/);
    expect((await to('--category', 'sport')).stdout).toMatch(/^Nothing to correct/);
    expect((await to('--source', 'far-herald')).stdout).toMatch(/paper +The Gull +→ +The Far Herald/);
    expect((await to('--language', 'en')).stdout).toMatch(/from now on no edit by the paper changes that/);
    expect((await articles('list', '--day', '2026-11-20')).stdout).toMatch(/Mend the far quay/);
    expect((await articles('list', '--day', '2026-11-23')).stdout).not.toMatch(/Mend the far quay/);
  });

  test.each([
    [[], /Say what is to be corrected/],
    [['--category', 'rain'], /There is no category 'rain': write politics, world/],
    [['--published', 'yesterday'], /write it as 2021-12-16/],
    [['--published', '2026-02-30'], /write it as 2021-12-16/],
    [['--published', '2999-01-01'], /still to come/],
    [['--language', 'English!'], /is no language/],
    [['--source', 'no-such-paper'], /'sources list' shows them/],
  ])('are not corrected by %j', async (words, reason) => {
    await expect(articles('correct', hyphenatedId, ...words)).rejects.toThrow(reason);
  });

  test('are not corrected where they are not kept', async () => {
    await expect(articles('correct', 'https://nowhere.example/', '--category', 'sport')).rejects.toThrow(
      /No article is kept of/,
    );
    await expect(articles('correct', id, '--category', 'sport')).rejects.toThrow(/No article is kept of/);
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
    [['list', '--category', 'sport'], /--category goes with correct/],
    [['list', '--stage', 'prod'], /give one of them/],
  ])('%j makes no sense', async (words, reason) => {
    await expect(articles(...words)).rejects.toThrow(reason);
  });
});
