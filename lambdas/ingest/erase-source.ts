import type { Listing } from '../store/articles.ts';
import type { Block } from '../store/blocks.ts';
import type { Source } from '../store/source.ts';
import type { Store } from '../store/store.ts';
import { plainHost } from './block-source.ts';
import { type EraseServices, eraseArticle } from './erase-article.ts';

export interface EraseSourceServices extends EraseServices {
  readonly store: Pick<Store, 'articles' | 'erasures' | 'modelWork' | 'sources' | 'blocks'>;
}

export interface SourceErasure {
  readonly block: Block;
  readonly articles: number;
  /** Hosts that another source has articles or pages on: they stay open. */
  readonly sharedHosts: readonly string[];
}

const pageSize = 50;

/**
 * Leaves a paper alone, as it asked: blocks its id, its feed and its hosts, forgets the source, and takes back every
 * article that it has. The block stands first, so that nothing comes in meanwhile. Null for a source that is neither
 * kept nor blocked; doing it again finishes what a crash left undone.
 */
export async function eraseSource(id: string, services: EraseSourceServices): Promise<SourceErasure | null> {
  const { sources, blocks, articles } = services.store;
  const source = (await sources.get(id))?.source;
  const known = (await blocks.all()).find(({ sourceId }) => sourceId === id);
  if (!source && !known) return null;
  const foreign = hostsOf((await sources.all()).map(other => other.source).filter(other => other.id !== id));
  let block = known ?? newBlock(id, source as Source, services.clock().toISOString());
  const shared = new Set<string>();
  const blockHosts = async (addresses: readonly (string | null)[]) => {
    const hosts = new Set(block.hosts);
    for (const host of addresses.flatMap(address => plainHost(address) ?? []))
      (foreign.has(host) ? shared : hosts).add(host);
    block = { ...block, hosts: [...hosts] };
    await blocks.put(block);
  };

  await blockHosts([source?.homepage ?? null]);
  await sources.remove(id);
  let count = 0;
  for (let page = await newest(); page.length > 0; page = await newest()) {
    await blockHosts(page.map(({ url }) => url));
    for (const listing of page) await eraseArticle(listing.id, services, listing);
    count += page.length;
  }
  // Texts that came first in other papers stay, and name this one no more.
  const copies = await articles.copiesIn(id);
  await blockHosts(copies.map(({ url }) => url));
  for (const copy of copies) await articles.unlinkCopyIn(copy);
  return { block, articles: count, sharedHosts: [...shared] };

  async function newest(): Promise<readonly Listing[]> {
    return (await articles.ofSource(id, pageSize)).listings;
  }
}

const newBlock = (sourceId: string, { name, feed }: Source, since: string): Block => ({
  sourceId,
  name,
  since,
  feed,
  hosts: [],
});

const hostsOf = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ homepage, feed }) => [homepage, feed].flatMap(address => plainHost(address) ?? [])),
  );
