import { isDeepStrictEqual } from 'node:util';
import type { Block } from '../store/blocks.ts';
import type { Source } from '../store/source.ts';
import { type PolledSource, type SourceStore, unpolledState } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { blockOfSource } from './block-source.ts';
import { freeId } from './source-id.ts';

/** `id` is under which it is kept now; `blocked` when its paper asked to be left alone. */
export type KeepOutcome =
  | { readonly kind: 'added' | 'updated' | 'known'; readonly id: string }
  | { readonly kind: 'blocked'; readonly by: Block };

/** What keeping a source has to look at, as it stands before. */
export interface Kept {
  readonly sources: readonly PolledSource[];
  readonly blocks: readonly Block[];
}

/**
 * Keeps a source of a list. A feed that is kept already keeps its id, all that was learned of it, and whatever the
 * list does not say; a paper that moved its feed becomes due at once; two papers of one name get ids of their own.
 */
export async function keepSource(
  source: Source,
  { sources: kept, blocks }: Kept,
  sources: SourceStore,
  now: Date,
): Promise<KeepOutcome> {
  const by = blockOfSource(source, blocks);
  if (by) return { kind: 'blocked', by };
  const known = kept.find(other => other.source.feed === source.feed);
  if (known) {
    const next = withWhatIsKnown(source, known.source);
    if (isDeepStrictEqual(next, known.source)) return { kind: 'known', id: next.id };
    await sources.put(next, known.state);
    return { kind: 'updated', id: next.id };
  }
  const namesake = kept.find(other => other.source.id === source.id);
  if (namesake && isOneSite(namesake.source, source)) {
    await sources.put(withWhatIsKnown(source, namesake.source), unpolledState(now));
    return { kind: 'updated', id: namesake.source.id };
  }
  const id = freeId(source.id, taken => kept.some(other => other.source.id === taken));
  await sources.put({ ...source, id }, unpolledState(now));
  return { kind: 'added', id };
}

/** Keeps several, each beside those before it; returns what became of each, in their order. */
export async function keepSources(
  listed: readonly Source[],
  store: Pick<Store, 'sources' | 'blocks'>,
  now: Date,
): Promise<KeepOutcome[]> {
  const [sources, blocks] = await Promise.all([store.sources.all(), store.blocks.all()]);
  const outcomes: KeepOutcome[] = [];
  for (const source of listed) {
    const outcome = await keepSource(source, { sources, blocks }, store.sources, now);
    outcomes.push(outcome);
    if (outcome.kind === 'added') sources.push({ source: { ...source, id: outcome.id }, state: null });
  }
  return outcomes;
}

/** What a list says, and where it says nothing, what was said before. */
export function withWhatIsKnown(source: Source, known: Source): Source {
  return {
    ...known,
    ...source,
    id: known.id,
    isSample: known.isSample,
    country: source.country ?? known.country,
    language: source.language === 'und' ? known.language : source.language,
    ownership: source.ownership ?? known.ownership,
    homepage: source.homepage ?? known.homepage,
    section: source.section ?? known.section,
  };
}

/** One paper under two feeds: both on one site, or with one home page. */
function isOneSite(a: Source, b: Source): boolean {
  const hostOf = (address: string | null) => URL.parse(address ?? '')?.host ?? '';
  return (
    (hostOf(a.feed) !== '' && hostOf(a.feed) === hostOf(b.feed)) ||
    (hostOf(a.homepage) !== '' && hostOf(a.homepage) === hostOf(b.homepage))
  );
}
