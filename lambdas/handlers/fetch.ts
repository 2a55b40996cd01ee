import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SQSEvent } from 'aws-lambda';
import { type FetchServices, fetchEntry } from '../ingest/fetch-entry.ts';
import { type FindServices, findForOwner } from '../ingest/find-for-owner.ts';
import type { ArticleJob, FindJob, OfferJob, PageJob } from '../ingest/jobs.ts';
import { systemClock } from '../platform/clock.ts';
import { functionQueue } from '../platform/function-queue.ts';
import { consoleLog } from '../platform/log.ts';
import { readSettings } from '../platform/read-settings.ts';
import { sqsQueue } from '../platform/sqs-queue.ts';
import { atFirstEvent, deployedContent } from './deployed.ts';
import { deployedFetchUrl } from './deployed-fetch-url.ts';
import { eachMessage } from './each-message.ts';

export type FetchHandlerServices = FetchServices & FindServices;

/** Fetches the pages of new feed entries, and looks for feeds. Holds no secret, and no right but its queues and the content table. */
export const createFetchHandler = (services: FetchHandlerServices) => (event: SQSEvent) =>
  eachMessage<PageJob | FindJob>(event, services.log, job =>
    'find' in job ? findForOwner(job, services) : fetchEntry(job, services),
  );

export const handler = atFirstEvent(() => {
  const settings = readSettings('pagesQueue', 'articlesQueue', 'choresFunction');
  const { hosts, turns } = deployedContent();
  return createFetchHandler({
    hosts,
    turns,
    fetchUrl: deployedFetchUrl(),
    pagesQueue: sqsQueue<PageJob>(settings.pagesQueue),
    articlesQueue: sqsQueue<ArticleJob>(settings.articlesQueue),
    offersQueue: functionQueue<OfferJob>(settings.choresFunction),
    owner: randomUUID(),
    clock: systemClock,
    pause,
    log: consoleLog,
  });
});
