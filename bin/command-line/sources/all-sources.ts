import type { PolledSource, SourceStore } from '../../../lambdas/store/sources.ts';

/** By country, then by name. */
export async function allSources(sources: SourceStore): Promise<PolledSource[]> {
  const keyOf = ({ source }: PolledSource) => `${source.country ?? 'ZZ'} ${source.name}`;
  return (await sources.all()).sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
}
