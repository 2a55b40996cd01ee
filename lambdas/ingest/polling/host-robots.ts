import type { Clock } from '../../platform/clock.ts';
import { FetchError } from '../../platform/http/fetch-error.ts';
import type { FetchUrl } from '../../platform/http/fetch-url.ts';
import type { HostStore, KeptRobots } from '../../store/hosts.ts';
import { decodeText } from '../decode-text.ts';
import { allowsNothing, type Robots, readRobots } from '../read-robots.ts';

export interface RobotsServices {
  readonly hosts: HostStore;
  readonly fetchUrl: FetchUrl;
  readonly clock: Clock;
}

/** RFC 9309, 2.4: not longer than 24 hours. */
const goodForMs = 86_400_000;
/** A site that could not say is asked again after this. */
const afterFailureMs = 3_600_000;
/** Rows are paid by their size; what concerns everybody is a page at most where it was written by hand. */
const longestKept = 20_000;

/**
 * What the robots.txt of an address's site allows: as it was kept, or asked for when that is a day old. A site without
 * one allows all. One whose robots.txt is broken or out of reach is taken by what it said last, and where nothing is
 * known allows nothing for now (RFC 9309, 2.3.1.4). Rejects with `FetchError` where nothing is known and the site is
 * out of reach.
 */
export async function robotsOf(
  address: string,
  kept: KeptRobots | undefined,
  { hosts, fetchUrl, clock }: RobotsServices,
): Promise<Robots> {
  const now = clock();
  if (kept && now.toISOString() < kept.until) return readRobots(kept.text);
  const site = URL.parse(address);
  const keep = (text: string, forMs: number) =>
    hosts.keepRobots(hostOf(address), {
      text: text.slice(0, longestKept),
      until: new Date(now.getTime() + forMs).toISOString(),
    });
  try {
    const { status, bytes, headers } = await fetchUrl(`${site?.origin}/robots.txt`);
    if (status >= 500 || status === 429) {
      await keep(kept?.text ?? allowsNothing.text, afterFailureMs);
      return kept ? readRobots(kept.text) : allowsNothing;
    }
    const robots = readRobots(
      status === 200 ? decodeText(bytes, { contentType: headers['content-type'] }).text : '',
    );
    await keep(robots.text, goodForMs);
    return robots;
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    if (!kept) throw error;
    await keep(kept.text, afterFailureMs);
    return readRobots(kept.text);
  }
}

/** What one connection at a time is about: scheme, name and port. Empty for what is no address. */
export const hostOf = (address: string | null): string => URL.parse(address ?? '')?.host ?? '';
