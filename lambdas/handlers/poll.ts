import type { PageJob } from '../ingest/jobs.ts';
import { type PollServices, pollSources } from '../ingest/poll-sources.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog } from '../platform/log.ts';
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

export const handler = atFirstEvent<unknown, { polled: number }>(() => {
  const { pagesQueue } = readSettings('pagesQueue');
  return createPollHandler({
    sources: deployedStore().sources,
    fetchUrl: deployedFetchUrl(),
    pagesQueue: sqsQueue<PageJob>(pagesQueue),
    clock: systemClock,
    log: consoleLog,
  });
});
