import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Log } from '../platform/log.ts';

/**
 * Works through the messages of an SQS event one after the other and names those that failed, so that SQS brings
 * only them again (`ReportBatchItemFailures`), and after some tries puts them into the dead-letter queue.
 */
export async function eachMessage<Body>(
  event: SQSEvent,
  log: Log,
  work: (body: Body) => Promise<unknown>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of event.Records) {
    try {
      await work(JSON.parse(body) as Body);
    } catch (error) {
      log.error('message-failed', error, { messageId });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}
