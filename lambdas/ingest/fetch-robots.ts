import type { FetchUrl } from '../platform/http/fetch-url.ts';
import { decodeText } from './decode-text.ts';
import { allowsAll, allowsNothing, type Robots, readRobots } from './read-robots.ts';

/** The robots.txt of the site that an address belongs to. Rejects with `FetchError` where the site cannot be reached. */
export type FetchRobots = (address: string) => Promise<Robots>;

/** Asks every site once for its robots.txt, for as long as the function lives. */
export function createFetchRobots(fetchUrl: FetchUrl): FetchRobots {
  const bySite = new Map<string, Promise<Robots>>();
  return address => {
    const site = URL.parse(address)?.origin ?? '';
    const known = bySite.get(site);
    if (known) return known;
    const asked = ask(`${site}/robots.txt`, fetchUrl);
    bySite.set(site, asked);
    return asked;
  };
}

/** RFC 9309, 2.3.1: a site without the file allows all, one that is broken allows nothing for now. */
async function ask(address: string, fetchUrl: FetchUrl): Promise<Robots> {
  const { status, bytes, headers } = await fetchUrl(address);
  if (status >= 500 || status === 429) return allowsNothing;
  if (status !== 200) return allowsAll;
  return readRobots(decodeText(bytes, { contentType: headers['content-type'] }).text);
}
