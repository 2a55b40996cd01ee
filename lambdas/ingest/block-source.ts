import type { Block } from '../store/blocks.ts';
import type { Source } from '../store/source.ts';
import { canonicalUrl } from './canonical-url.ts';

/** The host of an address as blocks compare it: without `www.`, mobile and AMP hosts folded; null for no web address. */
export function plainHost(address: string | null): string | null {
  const url = address === null ? null : URL.parse(canonicalUrl(address));
  return url && /^https?:$/.test(url.protocol) ? url.host.replace(/^www\./, '') : null;
}

/** The block that keeps a source out, by its id, its feed or its home page. */
export const blockOfSource = (source: Source, blocks: readonly Block[]): Block | undefined =>
  blocks.find(
    ({ sourceId, feed, hosts }) =>
      source.id === sourceId ||
      (source.feed !== null && source.feed === feed) ||
      isAmong(hosts, source.homepage) ||
      isAmong(hosts, source.feed),
  );

/** The block that keeps an article out: that of its source, or of the host that it stands on. */
export const blockOfArticle = (url: string, source: Source, blocks: readonly Block[]): Block | undefined =>
  blockOfSource(source, blocks) ?? blocks.find(({ hosts }) => isAmong(hosts, url));

function isAmong(hosts: readonly string[], address: string | null): boolean {
  const host = plainHost(address);
  return host !== null && hosts.includes(host);
}
