import type { SQSEvent } from 'aws-lambda';
import { type FetchServices, fetchEntry } from '../ingest/fetch-entry.ts';
import { type FindServices, findForOwner } from '../ingest/find-for-owner.ts';
import type { ArticleJob, FindJob, OfferJob, PageJob } from '../ingest/jobs.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog } from '../platform/log.ts';
import { readSettings } from '../platform/read-settings.ts';
import { sqsQueue } from '../platform/sqs-queue.ts';
import { atFirstEvent } from './deployed.ts';
import { deployedFetchUrl } from './deployed-fetch-url.ts';
import { eachMessage } from './each-message.ts';

export type FetchHandlerServices = FetchServices & FindServices;

/** Fetches the pages of new feed entries, and looks for feeds. Holds no secret and no right but its queues. */
export const createFetchHandler = (services: FetchHandlerServices) => (event: SQSEvent) =>
  eachMessage<PageJob | FindJob>(event, services.log, job =>
    'find' in job ? findForOwner(job, services) : fetchEntry(job, services),
  );

export const handler = atFirstEvent(() => {
  const { articlesQueue, choresQueue } = readSettings('articlesQueue', 'choresQueue');
  return createFetchHandler({
    fetchUrl: deployedFetchUrl(),
    articlesQueue: sqsQueue<ArticleJob>(articlesQueue),
    offersQueue: sqsQueue<OfferJob>(choresQueue),
    clock: systemClock,
    log: consoleLog,
  });
});
