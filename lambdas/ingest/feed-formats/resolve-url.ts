/** Servers refuse longer ones, and a feed must not make us resolve megabytes for every entry. */
const longestAddress = 4096;

/**
 * A feed's link as an absolute URL, resolved against the given bases, nearest first; what cannot be resolved
 * (a feed read from a file) stays as it is written. Null for nothing, for an address that is none, and for schemes that
 * lead to no page.
 */
export function resolveUrl(link: string | null, bases: readonly (string | null)[]): string | null {
  const written = link?.replace(/[\t\n\r]/g, '').trim();
  if (!written) return null;
  if (written.length > longestAddress) return null;
  if (/^(?:javascript|data|vbscript|about|blob|file):/i.test(written)) return null;
  const isWhole = /^https?:\/\//i.test(written);
  const base = isWhole ? undefined : joinBases(bases);
  return URL.parse(written, base)?.href ?? (isWhole || base ? null : written);
}

function joinBases(bases: readonly (string | null)[]): string | undefined {
  let base: string | undefined;
  for (const next of bases.toReversed())
    if (next && next.length <= longestAddress) base = URL.parse(next, base)?.href ?? base;
  return base;
}
