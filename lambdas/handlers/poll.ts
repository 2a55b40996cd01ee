import { readFile } from 'node:fs/promises';
import type { PageJob } from '../ingest/jobs.ts';
import { type PollServices, pollSources } from '../ingest/poll-sources.ts';
import { type SeedServices, seedSources } from '../ingest/seed-sources.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog, type Log } from '../platform/log.ts';
import { readSettings } from '../platform/read-settings.ts';
import { sqsQueue } from '../platform/sqs-queue.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { deployedFetchUrl } from './deployed-fetch-url.ts';

/** The five-minute tick: polls the sources that are due. */
export const createPollHandler = (services: PollServices) => async (): Promise<{ polled: number }> => {
  const outcomes = await pollSources(services);
  const count = (kind: string) => [...outcomes.values()].filter(outcome => outcome.kind === kind).length;
  services.log.info('poll', { read: count('read'), unchanged: count('unchanged'), failed: count('failed') });
  return { polled: outcomes.size };
};

/** The list of papers that was deployed with the function: lib/papers.opml, or what the stage's settings name. */
const deployedList = new URL('papers.opml', import.meta.url);

/** Takes the deployed list over before the first poll of this process; a list that cannot be used stops no poll. */
export function createSeeder(services: SeedServices & { readonly log: Log }, list: URL): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    try {
      const counts = await seedSources(await readFile(list), services);
      if (counts) services.log.info('seeded', { ...counts });
      isDone = true;
    } catch (error) {
      services.log.error('seed-failed', error);
    }
  };
}

export const handler = atFirstEvent<unknown, { polled: number }>(() => {
  const { pagesQueue } = readSettings('pagesQueue');
  const store = deployedStore();
  const common = { clock: systemClock, log: consoleLog };
  const seed = createSeeder({ store, ...common }, deployedList);
  const poll = createPollHandler({
    sources: store.sources,
    fetchUrl: deployedFetchUrl(),
    pagesQueue: sqsQueue<PageJob>(pagesQueue),
    ...common,
  });
  return async () => {
    await seed();
    return poll();
  };
});
