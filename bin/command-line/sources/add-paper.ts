import { blockOfSource } from '../../../lambdas/ingest/block-source.ts';
import { findSource } from '../../../lambdas/ingest/find-source.ts';
import { freeId, idOf } from '../../../lambdas/ingest/source-id.ts';
import { type Ownership, ownerships } from '../../../lambdas/message/ownership.ts';
import type { Source } from '../../../lambdas/store/source.ts';
import { unpolledState } from '../../../lambdas/store/sources.ts';
import { createMovingClock } from '../../local/moving-clock.ts';
import { printTable } from '../print-table.ts';
import { StopError, UsageError } from '../verb.ts';
import { leftAlone } from './left-alone.ts';
import type { Options, Task } from './task.ts';

/** Finds the feed of an address, shows what it found, and keeps it. */
export async function addPaper({
  words: [address = ''],
  options,
  io,
  store,
  sources,
  fetchUrl,
}: Task): Promise<number> {
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
