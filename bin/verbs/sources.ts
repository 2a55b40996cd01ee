import { grouping } from '../../lambdas/digest/grouping.ts';
import { eraseSource } from '../../lambdas/ingest/erase-source.ts';
import { keepSources } from '../../lambdas/ingest/keep-source.ts';
import { writeOpml } from '../../lambdas/ingest/write-opml.ts';
import { ownerships } from '../../lambdas/message/ownership.ts';
import { createFetchUrl, type FetchUrl } from '../../lambdas/platform/http/fetch-url.ts';
import { userAgent } from '../../lambdas/platform/user-agent.ts';
import type { PolledSource } from '../../lambdas/store/sources.ts';
import { chooseTask, type TaskWords } from '../command-line/choose-task.ts';
import { printTable } from '../command-line/print-table.ts';
import { readWords } from '../command-line/read-words.ts';
import { addPaper } from '../command-line/sources/add-paper.ts';
import { allSources } from '../command-line/sources/all-sources.ts';
import { checkPapers } from '../command-line/sources/check-papers.ts';
import { leftAlone } from '../command-line/sources/left-alone.ts';
import { readList } from '../command-line/sources/read-list.ts';
import type { Task } from '../command-line/sources/task.ts';
import { StopError, UsageError, type Verb } from '../command-line/verb.ts';
import { withStore } from '../command-line/with-store.ts';
import { defaultDataFolder } from '../local/data-folder.ts';
import { createMovingClock } from '../local/moving-clock.ts';

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

const tasks = {
  list: { least: 0, most: 0, run: list },
  add: { least: 1, most: 1, needs: 'an address', run: addPaper },
  remove: { least: 1, most: 1, needs: 'an id', run: remove },
  unblock: { least: 1, most: 1, needs: 'an id', run: unblock },
  import: { least: 0, most: 1, run: importList },
  export: { least: 0, most: 0, run: exportList },
  check: { least: 0, most: 1, run: checkPapers },
} satisfies Record<string, TaskWords & { run(task: Task): Promise<number> }>;

/** Tests bring a way to fetch that reaches their own servers on loopback. */
export function createSourcesVerb(fetchUrl: FetchUrl): Verb {
  return {
    usage,
    async run(args, io) {
      const { values: options, positionals } = readWords(args, sourcesOptions);
      const { name, task, words } = chooseTask('sources', tasks, positionals);
      if (options.erase && name !== 'remove') throw new UsageError('--erase goes with remove.');
      return withStore(options, io, store =>
        task.run({ words, options, io, store, sources: store.sources, fetchUrl }),
      );
    },
  };
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

export const verb: Verb = createSourcesVerb(
  createFetchUrl({ userAgent: userAgent('run by hand on one machine') }),
);
