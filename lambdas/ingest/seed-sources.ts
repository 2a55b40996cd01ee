import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../platform/clock.ts';
import type { Seed } from '../store/seeds.ts';
import type { Source } from '../store/source.ts';
import { type PolledSource, unpolledState } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { keepSource, withWhatIsKnown } from './keep-source.ts';
import { readOpml } from './read-opml.ts';

export interface SeedServices {
  readonly store: Pick<Store, 'sources' | 'blocks' | 'seeds'>;
  readonly clock: Clock;
}

/** How many papers of a list were added, changed, or left out because the operator removed or blocked them. */
export interface SeedCounts {
  readonly added: number;
  readonly updated: number;
  readonly left: number;
}

/** The list that was deployed is no list; nothing is changed. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/**
 * Takes over the list that came with a deployment, once for each version of it: new papers are added, what the list
 * changed is changed; a paper that was removed by hand since stays away, and nothing that was added by hand goes. A
 * feed that has moved since keeps its new address until the list says another. Null when this version was taken over
 * before. The version is written last, so a crash is made good by the next run.
 */
export async function seedSources(opml: Uint8Array, services: SeedServices): Promise<SeedCounts | null> {
  const { sources, blocks, seeds } = services.store;
  const version = createHash('sha256').update(opml).digest('base64url').slice(0, 16);
  const before = await seeds.get();
  if (before?.version === version) return null;
  const reading = readOpml(opml);
  if (reading.kind === 'not-opml' || reading.sources.length === 0)
    throw new SeedError(
      `The deployed list of papers cannot be used: ${reading.kind === 'opml' ? 'it names none' : reading.reason}.`,
    );
  const kept = { sources: await sources.all(), blocks: await blocks.all() };
  const papers: Record<string, Seed['papers'][string]> = { ...before?.papers };
  const counts = { added: 0, updated: 0, left: 0 };
  for (const source of reading.sources) {
    const seeded = papers[source.id];
    const known = kept.sources.find(other => other.source.id === seeded?.id);
    const id =
      seeded === undefined
        ? await keep(source)
        : known
          ? await change(source, known, seeded.feed)
          : seeded.id;
    if (id === null || (seeded && !known)) counts.left++;
    if (id !== null) papers[source.id] = { id, feed: source.feed };
  }
  await seeds.put({ version, papers });
  return counts;

  async function keep(source: Source): Promise<string | null> {
    const outcome = await keepSource(source, kept, sources, services.clock());
    if (outcome.kind === 'blocked') return null;
    if (outcome.kind !== 'known') counts[outcome.kind]++;
    if (outcome.kind === 'added') kept.sources.push({ source: { ...source, id: outcome.id }, state: null });
    return outcome.id;
  }

  async function change(source: Source, known: PolledSource, listedFeed: string | null): Promise<string> {
    const hasMoved = source.feed !== listedFeed;
    const feed = hasMoved ? source.feed : known.source.feed;
    const next = { ...withWhatIsKnown(source, known.source), feed };
    if (isDeepStrictEqual(next, known.source)) return known.source.id;
    await sources.put(next, hasMoved ? unpolledState(services.clock()) : known.state);
    counts.updated++;
    return known.source.id;
  }
}
