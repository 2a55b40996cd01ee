import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSourcesVerb } from '../../../bin/verbs/sources.ts';
import { readOpml } from '../../../lambdas/ingest/read-opml.ts';
import { FetchError } from '../../../lambdas/platform/http/fetch-error.ts';
import { runVerb } from '../../helpers/run-verb.ts';
import { type Papers, rssOf, startPapers } from '../../helpers/start-papers.ts';

let folder: string;
let papers: Papers;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  papers = await startPapers({
    '/opinion/':
      '<!doctype html><html lang="en"><link rel="alternate" type="application/rss+xml" href="/opinion/rss" title="Harbour Courier – Opinion">',
    '/opinion/rss': rssOf('Harbour Courier', ['A tide', 'A bridge', 'A budget', 'A beach']),
    '/lamp/rss': rssOf('The Lamp', ['Light']),
  });
});
afterEach(async () => {
  await papers.stop();
  await rm(folder, { recursive: true });
});

const sources = (...words: string[]) =>
  runVerb(createSourcesVerb(papers.fetchUrl), [...words, '--data', folder]);

const fileOf = async (opml: string): Promise<string> => {
  const file = join(folder, 'list.opml');
  await writeFile(file, opml);
  return file;
};
const outline = (name: string, path: string, more = '') =>
  `<outline text="${name}" xmlUrl="${papers.url}${path}" ${more}/>`;
const opml = (...outlines: string[]) => `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;

describe('sources add', () => {
  test('shows what it found at a section page, with the three newest titles, and keeps it', async () => {
    const { status, stdout } = await sources(
      'add',
      `${papers.url}/opinion/`,
      '--country',
      'nz',
      '--ownership',
      'trust',
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`Harbour Courier: ${papers.url}/opinion/rss`);
    expect(stdout).toMatch(/A beach[\s\S]*A budget[\s\S]*A bridge/);
    expect(stdout).not.toContain('A tide');
    expect(stdout).toContain('Kept as harbour-courier.');
    const listed = await sources('list');
    expect(listed.stdout).toMatch(/harbour-courier +Harbour Courier +NZ +en +trust +not read yet/);
  });

  test('keeps a paper once, however its feed is found', async () => {
    await sources('add', `${papers.url}/opinion/`);
    const { status, stdout } = await sources('add', `${papers.url}/opinion/rss`);
    expect(status).toBe(0);
    expect(stdout).toContain('It was kept before, as harbour-courier.');
  });

  test('says what is not known of the paper', async () => {
    const { stdout } = await sources('add', `${papers.url}/lamp/rss`);
    expect(stdout).toContain('Not known: country, ownership');
  });

  test('says why nothing was found', async () => {
    await expect(sources('add', `${papers.url}/nowhere`)).rejects.toThrow(
      `${papers.url}/nowhere: it answers with status 404.`,
    );
  });

  test.each([
    ['--country', 'Kenya', /two letters/],
    ['--language', 'Swahili', /its code/],
    ['--ownership', 'pirates', /state, public, private, party, trust/],
    ['--id', 'The Lamp', /such as the-lamp/],
  ])('refuses %s %s before it fetches anything', async (option, value, reason) => {
    await expect(sources('add', `${papers.url}/lamp/rss`, option, value)).rejects.toThrow(reason);
    expect(papers.asked).toEqual([]);
  });
});

describe('sources import', () => {
  test('keeps the papers of a list, and knows them the second time', async () => {
    const file = await fileOf(
      opml(outline('Harbour Courier', '/opinion/rss', 'country="NZ"'), outline('The Lamp', '/lamp/rss')),
    );
    expect((await sources('import', file)).stdout).toBe('2 added, 0 updated, 0 known before.\n');
    expect((await sources('import', file)).stdout).toBe('0 added, 0 updated, 2 known before.\n');
  });

  test('takes over what a list says, and keeps what it does not say', async () => {
    await sources(
      'import',
      await fileOf(opml(outline('The Lamp', '/lamp/rss', 'country="NZ" ownership="trust"'))),
    );
    const { stdout } = await sources(
      'import',
      await fileOf(opml(outline('The New Lamp', '/lamp/rss', 'ownership="party"'))),
    );
    expect(stdout).toBe('0 added, 1 updated, 0 known before.\n');
    expect((await sources('list')).stdout).toMatch(/the-lamp +The New Lamp +NZ +und +party/);
  });

  test('follows a paper that moved its feed', async () => {
    await sources('import', await fileOf(opml(outline('The Lamp', '/old/rss'))));
    const { stdout } = await sources('import', await fileOf(opml(outline('The Lamp', '/lamp/rss'))));
    expect(stdout).toBe('0 added, 1 updated, 0 known before.\n');
    expect((await sources('list')).stdout).not.toContain('/old/rss');
  });

  test('keeps two papers of one name apart', async () => {
    await sources(
      'import',
      await fileOf('<opml><body><outline text="Opinion" xmlUrl="https://a.example/rss"/></body></opml>'),
    );
    await sources(
      'import',
      await fileOf('<opml><body><outline text="Opinion" xmlUrl="https://b.example/rss"/></body></opml>'),
    );
    const { stdout } = await sources('list');
    expect(stdout).toMatch(/^opinion /m);
    expect(stdout).toMatch(/^opinion-2 /m);
  });

  test('says what it left out', async () => {
    const { stderr } = await sources(
      'import',
      await fileOf(opml('<outline text="Trap" xmlUrl="file:///etc/hosts"/>')),
    );
    expect(stderr).toBe('Trap: its feed has no address of the web\n');
  });

  test.each([
    ['nothing.opml', /nothing\.opml: there is no such file/],
    ['list.opml', /list\.opml: this is not an OPML file/],
  ])('refuses %s', async (name, reason) => {
    await fileOf('<html></html>');
    await expect(sources('import', join(folder, name))).rejects.toThrow(reason);
  });

  test('without a file takes the list that is shipped, and exports it as it was', async () => {
    const { stdout } = await sources('import');
    const exported = readOpml(Buffer.from((await sources('export')).stdout));
    expect(exported.kind === 'opml' && exported.sources.length).toBe(Number.parseInt(stdout, 10));
  });
});

describe('sources remove', () => {
  test('forgets a paper', async () => {
    await sources('add', `${papers.url}/lamp/rss`);
    expect((await sources('remove', 'the-lamp')).stdout).toBe('The Lamp is not read any more.\n');
    expect((await sources('list')).stdout).toContain('No paper is kept.');
  });

  test('says where to find the ids', async () => {
    await expect(sources('remove', 'the-lamp')).rejects.toThrow(/There is no source 'the-lamp'/);
  });
});

describe('sources check', () => {
  test('prints a line for each paper that is kept, and fails where one cannot be read', async () => {
    await sources('import', await fileOf(opml(outline('The Lamp', '/lamp/rss'), outline('Gone', '/gone'))));
    const { status, stdout } = await sources('check');
    expect(status).toBe(1);
    expect(stdout).toMatch(/the-lamp +yes +1 of 1 +page only +yes/);
    expect(stdout).toMatch(/gone +yes .*the feed answers with status 404/);
    expect(stdout).toContain('1 of 2 papers can be read.');
  });

  test('takes nothing from the next poll', async () => {
    await sources('import', await fileOf(opml(outline('The Lamp', '/lamp/rss'))));
    await sources('check');
    expect((await sources('check')).stdout).toMatch(/1 of 1 +page only/);
    expect((await sources('list')).stdout).toContain('not read yet');
  });

  test('reads the papers of a list that is not kept', async () => {
    const { status, stdout } = await sources('check', await fileOf(opml(outline('The Lamp', '/lamp/rss'))));
    expect(status).toBe(0);
    expect(stdout).toContain('1 of 1 papers can be read.');
  });

  test('says once that there is no network', async () => {
    const offline = createSourcesVerb(url => Promise.reject(new FetchError('unknown-host', url)));
    await expect(runVerb(offline, ['check', '--data', folder])).rejects.toThrow(/seems to be offline/);
  });
});

describe('sources', () => {
  test.each([
    [[], /Say what to do/],
    [['prune'], /There is no 'sources prune'/],
    [['add'], /'sources add' needs an address/],
    [['list', 'all'], /does not know what to do with 'all'/],
    [['list', '--fast'], /--fast/],
  ])('%j makes no sense', async (words, reason) => {
    await expect(sources(...words)).rejects.toThrow(reason);
  });
});
