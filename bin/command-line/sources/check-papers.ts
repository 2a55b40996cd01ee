import { checkSources, type SourceCheck } from '../../../lambdas/ingest/check-sources.ts';
import type { PolledSource } from '../../../lambdas/store/sources.ts';
import { printTable } from '../print-table.ts';
import { StopError } from '../verb.ts';
import { allSources } from './all-sources.ts';
import { readList } from './read-list.ts';
import type { Task } from './task.ts';

/** Fetches every feed once and says how each is; keeps nothing. */
export async function checkPapers(task: Task): Promise<number> {
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
