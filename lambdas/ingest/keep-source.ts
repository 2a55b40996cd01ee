import { isDeepStrictEqual } from 'node:util';
import type { Source } from '../store/source.ts';
import type { PolledSource, SourceStore } from '../store/sources.ts';
import { unpolledState } from './poll-sources.ts';
import { freeId } from './source-id.ts';

export type KeepOutcome = 'added' | 'updated' | 'known';

/**
 * Keeps a source of a list. A feed that is kept already keeps its id, all that was learned of it, and whatever the
 * list does not say; a paper that moved its feed becomes due at once; two papers of one name get ids of their own.
 */
export async function keepSource(
  source: Source,
  kept: readonly PolledSource[],
  sources: SourceStore,
  now: Date,
): Promise<KeepOutcome> {
  const known = kept.find(other => other.source.feed === source.feed);
  if (known) {
    const next = withWhatIsKnown(source, known.source);
    if (isDeepStrictEqual(next, known.source)) return 'known';
    await sources.put(next, known.state);
    return 'updated';
  }
  const namesake = kept.find(other => other.source.id === source.id);
  if (namesake && isOneSite(namesake.source, source)) {
    await sources.put(withWhatIsKnown(source, namesake.source), unpolledState(now));
    return 'updated';
  }
  const id = freeId(source.id, taken => kept.some(other => other.source.id === taken));
  await sources.put({ ...source, id }, unpolledState(now));
  return 'added';
}

/** What a list says, and where it says nothing, what was said before. */
function withWhatIsKnown(source: Source, known: Source): Source {
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
