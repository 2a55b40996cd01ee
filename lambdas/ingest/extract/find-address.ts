import { canonicalUrl } from '../canonical-url.ts';
import type { Head } from './read-head.ts';

/** The last two labels of a host, or three under a second level such as "co.uk": enough to tell sites apart. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const isShortPair = labels.length > 2 && /^(?:com?|org|net|gov|edu|ac|gob)$/.test(labels.at(-2) ?? '');
  return labels.slice(isShortPair ? -3 : -2).join('.');
}

/**
 * The article's canonical URL: what the page claims (`rel=canonical`, `og:url`) when that lies on the same
 * site and is no home page, else the address it was fetched from.
 */
export function findAddress(pageUrl: string, head: Head): string {
  const base = URL.canParse(pageUrl) ? new URL(pageUrl) : null;
  for (const claim of [head.link('canonical'), head.meta('og:url')]) {
    if (!claim || !URL.canParse(claim, base?.href)) continue;
    const url = new URL(claim, base?.href);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') continue;
    const isOwn = !base?.hostname || siteOf(url.hostname) === siteOf(base.hostname);
    const isHome = url.pathname === '/' && !url.search && base !== null && base.pathname !== '/';
    if (isOwn && !isHome) return canonicalUrl(url.href);
  }
  return canonicalUrl(pageUrl);
}
