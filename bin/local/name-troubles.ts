import type { PolledSource } from '../../lambdas/store/sources.ts';

/** So many papers that could not be read are named. */
const mostNamed = 5;

/** Says at the start which papers could not be read, a line each as long as they are few; `listCommand` shows all of them. */
export function nameTroubles(sources: readonly PolledSource[], listCommand: string): readonly string[] {
  const failed = sources.filter(({ state }) => state?.lastError);
  const lines = failed.map(({ source, state }) => `${source.name}: ${state?.lastError}`);
  if (failed.length <= mostNamed) return lines;
  if (failed.length === sources.length)
    return [...lines.slice(0, 1), 'None of the others could be read either: is this machine offline?'];
  return [
    ...lines.slice(0, mostNamed),
    `${failed.length - mostNamed} more could not be read: ${listCommand}`,
  ];
}
