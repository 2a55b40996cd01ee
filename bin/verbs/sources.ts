import { readFile } from 'node:fs/promises';
import { grouping } from '../../lambdas/digest/grouping.ts';
import { blockOfSource } from '../../lambdas/ingest/block-source.ts';
import { checkSources, type SourceCheck } from '../../lambdas/ingest/check-sources.ts';
import { eraseSource } from '../../lambdas/ingest/erase-source.ts';
import { findSource } from '../../lambdas/ingest/find-source.ts';
import { keepSources } from '../../lambdas/ingest/keep-source.ts';
import { readOpml } from '../../lambdas/ingest/read-opml.ts';
import { freeId, idOf } from '../../lambdas/ingest/source-id.ts';
import { writeOpml } from '../../lambdas/ingest/write-opml.ts';
import { type Ownership, ownerships } from '../../lambdas/message/ownership.ts';
import { createFetchUrl, type FetchUrl } from '../../lambdas/platform/http/fetch-url.ts';
import { userAgent } from '../../lambdas/platform/user-agent.ts';
import type { Block } from '../../lambdas/store/blocks.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { type PolledSource, type SourceStore, unpolledState } from '../../lambdas/store/sources.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { fileFailure } from '../file-failure.ts';
import { defaultDataFolder } from '../local/data-folder.ts';
import { createMovingClock } from '../local/moving-clock.ts';
import { printTable } from '../print-table.ts';
import { readWords } from '../read-words.ts';
import { StopError, UsageError, type Verb, type VerbIo } from '../verb.ts';
import { type StoreChoice, withStore } from '../with-store.ts';

/** The list that is deployed with the stack, too. */
export const shippedList = new URL('../../lib/papers.opml', import.meta.url);

const usage = `Usage: npm run -s leaderette -- sources WHAT [OPTION...]

The newspapers whose editorials are read.

  sources list               those that are kept, with what became of their last poll
  sources add URL            finds the feed of a home page, a section or a feed, shows what it found, and keeps it
  sources remove ID          forgets a paper; its articles stay until they expire
  sources remove ID --erase  leaves a paper alone that asks for it: takes back all its articles, and blocks the way back
                             in by its id, its feed and its hosts
  sources unblock ID         lifts such a block; what was taken back stays so
  sources import [FILE.opml] keeps the papers of a list (of any feed reader); without FILE the list that is shipped
  sources export             writes those that are kept as OPML
  sources check [FILE.opml]  fetches every feed once and keeps nothing: of the papers that are kept, or of a list;
                             where no paper is kept, of the list that is shipped

  --name, --country, --language, --ownership (${ownerships.join(', ')}), --section, --id
                             say of an added paper what it does not say itself
  --data DIR                 the store (default: ${defaultDataFolder})
  --stage NAME               the deployed store of a stage of lib/stages.ts instead; needs AWS credentials

Exit status 0; 1 where nothing was found, or a paper could not be read.`;

const optionNames = ['name', 'country', 'language', 'ownership', 'section', 'id'] as const;
type Options = { readonly [name in (typeof optionNames)[number]]?: string } & StoreChoice & {
    readonly erase: boolean;
  };

interface Task {
  readonly words: readonly string[];
  readonly options: Options;
  readonly io: VerbIo;
  readonly store: Store;
  readonly sources: SourceStore;
  readonly fetchUrl: FetchUrl;
}

const sourcesOptions = {
  data: { type: 'string' },
  stage: { type: 'string' },
  erase: { type: 'boolean', default: false },
  name: { type: 'string' },
  country: { type: 'string' },
  language: { type: 'string' },
  ownership: { type: 'string' },
  section: { type: 'string' },
  id: { type: 'string' },
} as const;

/** What can be done, and how many words each takes. */
const tasks = {
  list: { least: 0, most: 0, run: list },
  add: { least: 1, most: 1, run: add },
  remove: { least: 1, most: 1, run: remove },
  unblock: { least: 1, most: 1, run: unblock },
  import: { least: 0, most: 1, run: importList },
  export: { least: 0, most: 0, run: exportList },
  check: { least: 0, most: 1, run: check },
} satisfies Record<string, { least: number; most: number; run(task: Task): Promise<number> }>;

type TaskName = keyof typeof tasks;
const isTaskName = (name: string): name is TaskName => Object.hasOwn(tasks, name);

/** Tests bring a way to fetch that reaches their own servers on loopback. */
export function createSourcesVerb(fetchUrl: FetchUrl): Verb {
  return {
    usage,
    async run(args, io) {
      const { values: options, positionals } = readWords(args, sourcesOptions);
      const [name = '', ...words] = positionals;
      if (!isTaskName(name))
        throw new UsageError(name ? `There is no 'sources ${name}'.` : 'Say what to do with the sources.');
      const { least, most, run } = tasks[name];
      if (words.length < least) throw new UsageError(`'sources ${name}' needs one more word.`);
      if (words.length > most)
        throw new UsageError(`'sources ${name}' does not know what to do with '${words[most]}'.`);
      if (options.erase && name !== 'remove') throw new UsageError('--erase goes with remove.');
      return withStore(options, io, store =>
        run({ words, options, io, store, sources: store.sources, fetchUrl }),
      );
    },
  };
}

/** By country, then by name. */
async function allSources(sources: SourceStore): Promise<PolledSource[]> {
  const keyOf = ({ source }: PolledSource) => `${source.country ?? 'ZZ'} ${source.name}`;
  return (await sources.all()).sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
}

/** Why the last polls failed, and since when, where it was not the last one only. */
function failureOf(state: PolledSource['state']): string | null {
  if (!state?.lastError) return null;
  const { lastError, failures, failingSince } = state;
  return failures > 1 && failingSince
    ? `${lastError} (${failures} times since ${failingSince.slice(0, 10)})`
    : lastError;
}

async function list({ io, store, sources }: Task): Promise<number> {
  const all = await allSources(sources);
  const blocks = await store.blocks.all();
  for (const { name, sourceId, since } of blocks)
    io.stderr.write(
      `${name} is left alone since ${since.slice(0, 10)}; 'sources unblock ${sourceId}' lifts that.\n`,
    );
  if (all.length === 0) {
    io.stdout.write("No paper is kept. 'sources import' keeps those of the list that is shipped.\n");
    return 0;
  }
  const rows = all.map(({ source, state }) => [
    source.id,
    source.name,
    source.country ?? '–',
    source.language,
    source.isSample ? 'sample' : (source.ownership ?? '–'),
    failureOf(state) ?? (state?.lastSuccess ? `read ${state.lastSuccess.slice(0, 16)}Z` : 'not read yet'),
    source.feed ?? '',
  ]);
  printTable(io, [['ID', 'NAME', 'COUNTRY', 'LANGUAGE', 'OWNER', 'LAST POLL', 'FEED'], ...rows]);
  return 0;
}

async function add({ words: [address = ''], options, io, store, sources, fetchUrl }: Task): Promise<number> {
  const said = saidOf(options);
  const finding = await findSource(address, fetchUrl);
  if (finding.kind === 'nothing') throw new StopError(`${address}: ${finding.reason}.`);
  const all = await sources.all();
  const known = all.find(({ source }) => source.feed === finding.source.feed);
  const found = { ...finding.source, ...said };
  const wanted = said.id ?? idOf(found.name);
  const source = {
    ...found,
    id: known?.source.id ?? freeId(wanted, id => all.some(other => other.source.id === id)),
  };
  io.stdout.write(`${source.name}: ${source.feed}\n`);
  for (const { title, published } of finding.newest)
    printTable(io, [['  ', published?.slice(0, 10) ?? '–', title ?? '(without a title)']]);
  if (finding.entries === 0) io.stdout.write('   The feed has no entries now.\n');
  if (finding.others.length > 0) io.stdout.write(`Other feeds of the page, to be added by their address:\n`);
  printTable(
    io,
    finding.others.slice(0, 10).map(({ title, url }) => ['  ', title ?? '–', url]),
  );
  const block = blockOfSource(source, await store.blocks.all());
  if (block) throw new StopError(leftAlone(block));
  if (known) {
    io.stdout.write(`It was kept before, as ${source.id}.\n`);
    return 0;
  }
  await sources.put(source, unpolledState(createMovingClock().now()));
  io.stdout.write(`Kept as ${source.id}.${missingOf(source)}\n`);
  return 0;
}

/** What the operator says of the paper; the rest is as it was found. */
function saidOf({ name, country, language, ownership, section, id }: Options): Partial<Source> {
  if (country !== undefined && !/^[A-Za-z]{2}$/.test(country))
    throw new UsageError(`--country ${country} is no country: write two letters, such as KE.`);
  if (language !== undefined && !/^[A-Za-z]{2,3}$/.test(language))
    throw new UsageError(`--language ${language} is no language: write its code, such as sw.`);
  if (ownership !== undefined && !isOwnership(ownership))
    throw new UsageError(`--ownership ${ownership} is not known: write ${ownerships.join(', ')}.`);
  if (id !== undefined && idOf(id) !== id)
    throw new UsageError(
      `--id ${id} is no id: write small letters, digits and hyphens, such as ${idOf(id)}.`,
    );
  return {
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country: country.toUpperCase() }),
    ...(language !== undefined && { language: language.toLowerCase() }),
    ...(ownership !== undefined && { ownership }),
    ...(section !== undefined && { section }),
    ...(id !== undefined && { id }),
  };
}

const isOwnership = (word: string): word is Ownership => ownerships.some(known => known === word);

function missingOf({ country, language, ownership }: Source): string {
  const missing = [
    ...(country === null ? ['country'] : []),
    ...(language === 'und' ? ['language'] : []),
    ...(ownership === null ? ['ownership'] : []),
  ];
  return missing.length > 0
    ? ` Not known: ${missing.join(', ')}; remove it and add it again with --${missing[0]} to say it.`
    : '';
}

async function remove(task: Task): Promise<number> {
  const {
    words: [id = ''],
    options,
    io,
    sources,
  } = task;
  if (options.erase) return erase(task);
  const known = await sources.get(id);
  if (!known) throw new StopError(`There is no source '${id}'. 'sources list' shows the ids.`);
  await sources.remove(id);
  io.stdout.write(`${known.source.name} is not read any more.\n`);
  return 0;
}

async function erase({ words: [id = ''], io, store }: Task): Promise<number> {
  const clock = createMovingClock().now;
  const erasure = await eraseSource(id, { store, grouping, clock });
  if (!erasure) throw new StopError(`There is no source '${id}'. 'sources list' shows the ids.`);
  const { block, articles, sharedHosts } = erasure;
  io.stdout.write(
    `${block.name} is left alone from now on: ${articles} ${articles === 1 ? 'article' : 'articles'} taken back; blocked are ${[block.feed, ...block.hosts].filter(Boolean).join(', ')}.\n`,
  );
  if (sharedHosts.length > 0)
    io.stdout.write(`Not blocked, because other sources are there too: ${sharedHosts.join(', ')}.\n`);
  return 0;
}

async function unblock({ words: [id = ''], io, store }: Task): Promise<number> {
  const block = (await store.blocks.all()).find(({ sourceId }) => sourceId === id);
  if (!block) throw new StopError(`No paper '${id}' is left alone. 'sources list' shows those that are.`);
  await store.blocks.remove(id);
  io.stdout.write(`${block.name} may be added again; what was taken back stays so.\n`);
  return 0;
}

const leftAlone = ({ name, since, sourceId }: Block): string =>
  `${name} is left alone since ${since.slice(0, 10)}, as it asked. 'sources unblock ${sourceId}' lifts that.`;

async function importList({ words: [file], io, store }: Task): Promise<number> {
  const { listed, notes } = await readList(file);
  const counts = { added: 0, updated: 0, known: 0, blocked: 0 };
  for (const outcome of await keepSources(listed, store, createMovingClock().now())) {
    counts[outcome.kind]++;
    if (outcome.kind === 'blocked') io.stderr.write(`${leftAlone(outcome.by)}\n`);
  }
  for (const note of notes) io.stderr.write(`${note}\n`);
  const { added, updated, known, blocked } = counts;
  io.stdout.write(
    `${added} added, ${updated} updated, ${known} known before${blocked ? `, ${blocked} left alone` : ''}.\n`,
  );
  return 0;
}

async function exportList({ io, sources }: Task): Promise<number> {
  const all = (await allSources(sources)).map(({ source }) => source);
  const real = all.filter(({ isSample }) => !isSample);
  if (real.length < all.length)
    io.stderr.write(
      `${all.length - real.length} sample papers are left out: they live on this machine only.\n`,
    );
  io.stdout.write(writeOpml('Papers of Leaderette', real));
  return 0;
}

async function readList(
  file: string | undefined,
): Promise<{ listed: readonly Source[]; notes: readonly string[] }> {
  const path = file ?? shippedList;
  const bytes = await readFile(path).catch(error => {
    const reason = fileFailure(error);
    throw reason === null ? error : new StopError(`${file}: ${reason}.`, { cause: error });
  });
  const reading = readOpml(bytes);
  if (reading.kind === 'not-opml') throw new StopError(`${file}: ${reading.reason}.`);
  return { listed: reading.sources, notes: reading.notes };
}

async function check(task: Task): Promise<number> {
  const { io, fetchUrl } = task;
  const papers = await papersToCheck(task);
  const result = await checkSources(papers, {
    fetchUrl,
    seenOf: task.sources.seenOf,
    signal: io.signal,
    onCheck: id => io.stderr.isTTY && io.stderr.write(`\r\x1b[K${id} ...`),
  });
  if (io.stderr.isTTY) io.stderr.write('\r\x1b[K');
  if (result.kind === 'offline')
    throw new StopError(
      `None of the first ${result.hosts} servers could be reached: this machine seems to be offline. ${papers.length} papers were not checked.`,
    );
  const checked = papers.flatMap(({ source, state }) => {
    const found = result.checks.get(source.id);
    return found
      ? [{ row: rowOf(source.id, found, state?.lastError ?? ''), isRead: found.kind === 'read' }]
      : [];
  });
  printTable(io, [['ID', 'ONLINE', 'NEW', 'TEXT', 'ROBOTS', 'REMARK'], ...checked.map(({ row }) => row)]);
  const read = checked.filter(({ isRead }) => isRead).length;
  io.stdout.write(`${read} of ${papers.length} papers can be read.\n`);
  return read === papers.length ? 0 : 1;
}

/** The samples are left out: only the host that prints them reaches them. */
async function papersToCheck({ words: [file], io, sources }: Task): Promise<readonly PolledSource[]> {
  const kept = file === undefined ? (await allSources(sources)).filter(({ source }) => !source.isSample) : [];
  if (kept.length > 0) return kept;
  const { listed, notes } = await readList(file);
  for (const note of notes) io.stderr.write(`${note}\n`);
  if (file === undefined) io.stderr.write('No paper is kept: checking the list that is shipped.\n');
  return Promise.all(
    listed.map(async source => ({ source, state: (await sources.get(source.id))?.state ?? null })),
  );
}

const textWords = { feed: 'in the feed', page: 'page only', both: 'feed, some page only' } as const;

function rowOf(id: string, found: SourceCheck, lastError: string): string[] {
  switch (found.kind) {
    case 'failed':
      return [id, found.isReached ? 'yes' : 'no', '–', '–', '–', found.reason];
    case 'forbidden':
      return [id, 'yes', '–', '–', 'no', 'robots.txt asks to be left alone'];
    case 'read':
      return [
        id,
        'yes',
        `${found.newEntries} of ${found.entries}`,
        textWords[found.text],
        found.allowsPages ? 'yes' : 'feed only',
        [...found.damage, ...(lastError ? [`last poll: ${lastError}`] : [])].join('; '),
      ];
  }
}

export const verb: Verb = createSourcesVerb(
  createFetchUrl({ userAgent: userAgent('run by hand on one machine') }),
);
