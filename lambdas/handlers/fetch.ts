import type { SQSEvent } from 'aws-lambda';
import { type FetchServices, fetchEntry } from '../ingest/fetch-entry.ts';
import type { ArticleJob, PageJob } from '../ingest/jobs.ts';
import { consoleLog } from '../platform/log.ts';
import { readSettings } from '../platform/read-settings.ts';
import { sqsQueue } from '../platform/sqs-queue.ts';
import { atFirstEvent } from './deployed.ts';
import { deployedFetchUrl } from './deployed-fetch-url.ts';
import { eachMessage } from './each-message.ts';

/** Fetches the pages of new feed entries. Holds no secret and no right but its queues. */
export const createFetchHandler = (services: FetchServices) => (event: SQSEvent) =>
  eachMessage<PageJob>(event, services.log, job => fetchEntry(job, services));

export const handler = atFirstEvent(() => {
  const { articlesQueue } = readSettings('articlesQueue');
  return createFetchHandler({
    fetchUrl: deployedFetchUrl(),
    articlesQueue: sqsQueue<ArticleJob>(articlesQueue),
    log: consoleLog,
  });
});
