import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { PageJob } from '../ingest/jobs.ts';
import { type PollRun, type PollServices, pollSources } from '../ingest/poll-sources.ts';
import type { TellOwner } from '../ingest/polling/source-news.ts';
import { type SeedServices, seedSources } from '../ingest/seed-sources.ts';
import { systemClock } from '../platform/clock.ts';
import { functionQueue } from '../platform/function-queue.ts';
import { consoleLog, type Log } from '../platform/log.ts';
import { stdoutMetrics } from '../platform/metrics.ts';
import { readSettings } from '../platform/read-settings.ts';
import { sqsQueue } from '../platform/sqs-queue.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { deployedFetchUrl } from './deployed-fetch-url.ts';

/** The five-minute tick: polls the sources that are due. */
export const createPollHandler = (services: PollServices) => async (): Promise<PollRun> => {
  const run = await pollSources(services);
  services.log.info('poll', { ...run });
  return run;
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

export const handler = atFirstEvent<unknown, PollRun>(() => {
  const { stage, pagesQueue, choresFunction } = readSettings('stage', 'pagesQueue', 'choresFunction');
  const store = deployedStore();
  const common = { clock: systemClock, log: consoleLog };
  const seed = createSeeder({ store, ...common }, deployedList);
  const poll = createPollHandler({
    sources: store.sources,
    hosts: store.hosts,
    turns: store.turns,
    fetchUrl: deployedFetchUrl(),
    pagesQueue: sqsQueue<PageJob>(pagesQueue),
    choresQueue: functionQueue<TellOwner>(choresFunction),
    owner: randomUUID(),
    random: Math.random,
    pause,
    metrics: stdoutMetrics(stage, systemClock),
    ...common,
  });
  return async () => {
    await seed();
    return poll();
  };
});
