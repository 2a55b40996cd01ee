import { shorten } from '../message/shorten.ts';
import type { Clock } from '../platform/clock.ts';
import { FetchError } from '../platform/http/fetch-error.ts';
import type { FetchUrl } from '../platform/http/fetch-url.ts';
import type { Queue } from '../platform/queue.ts';
import { findSource, type SourceFinding } from './find-source.ts';
import type { FindJob, OfferJob, SourceOffer } from './jobs.ts';

export interface FindServices {
  readonly fetchUrl: FetchUrl;
  readonly offersQueue: Queue<OfferJob>;
  readonly clock: Clock;
}

/** With the one fetch that may be under way (20 s) it ends before the function does (60 s). */
const patienceMs = 35_000;
const longestTitle = 200;
const othersShown = 5;

/** Finds the feed behind an address that the owner gave, and sends on what it is; a repeat sends it again. */
export async function findForOwner({ find }: FindJob, services: FindServices): Promise<void> {
  const { address, chat, messageId } = find;
  const finding = await findSource(address, withPatience(services));
  await services.offersQueue.send([
    { type: 'offer-source', chat, messageId, address, offer: offerOf(finding) },
  ]);
}

/** Fetches until the time is up, and then nothing more. */
function withPatience({ fetchUrl, clock }: FindServices): FetchUrl {
  const until = clock().getTime() + patienceMs;
  return (url, headers) =>
    clock().getTime() < until ? fetchUrl(url, headers) : Promise.reject(new FetchError('too-slow', url));
}

function offerOf(finding: SourceFinding): SourceOffer {
  if (finding.kind === 'nothing') return finding;
  const { source, newest, entries, others } = finding;
  return {
    kind: 'found',
    source: { ...source, name: shorten(source.name, longestTitle) },
    newest: newest.map(({ title, published }) => ({
      title: title && shorten(title, longestTitle),
      published,
    })),
    entries,
    others: others.slice(0, othersShown),
  };
}
