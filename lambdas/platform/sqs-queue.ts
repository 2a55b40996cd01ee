import { inParallel } from './in-parallel.ts';
import { maxDelaySeconds, type Queue } from './queue.ts';

/** Some messages were not accepted by SQS; the sender's own retry sends all again, receivers bear repeats. */
export class QueueSendError extends Error {
  override readonly name = 'QueueSendError';
}

/** A batch of SQS holds at most 10 messages and 1 MiB in all. */
const batchSize = 10;
const maxBatchBytes = 1_000_000;
/** A tick with a hundred thousand digests is a matter of the requests' round trips; well below the SDK's 50 sockets. */
const batchesAtOnce = 10;

/** The SQS queue at a URL; bodies go as JSON. */
export function sqsQueue<T>(queueUrl: string): Queue<T> {
  return {
    async send(bodies, { delaySeconds = 0 } = {}) {
      if (bodies.length === 0) return;
      // Few answers leave a chore behind: the others do not load the way to a queue.
      const { sendToSqs } = await import('./send-to-sqs.ts');
      const DelaySeconds = Math.min(maxDelaySeconds, Math.max(0, Math.ceil(delaySeconds)));
      const sendBatch = async (batch: readonly string[]) => {
        const Entries = batch.map((MessageBody, index) => ({ Id: String(index), MessageBody, DelaySeconds }));
        const { Failed = [] } = await sendToSqs(queueUrl, Entries);
        if (Failed[0])
          throw new QueueSendError(
            `${Failed.length} messages refused: ${Failed[0].Message ?? Failed[0].Code}`,
          );
      };
      await inParallel(batches(bodies.map(body => JSON.stringify(body))), batchesAtOnce, sendBatch);
    },
  };
}

function* batches(bodies: readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    if (batch.length === batchSize || (batch.length > 0 && bytes + size > maxBatchBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(body);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
