import { createHash } from 'node:crypto';
import { canonicalUrl } from './canonical-url.ts';

/**
 * The id of the article at a URL: the first 11 base64url characters (66 bits) of the SHA-256 of its
 * canonical URL. `www.` does not count, as papers answer with and without it.
 */
export function articleIdOf(url: string): string {
  const address = canonicalUrl(url).replace(/^(https?:\/\/)www\./, '$1');
  return createHash('sha256').update(address).digest('base64url').slice(0, 11);
}
