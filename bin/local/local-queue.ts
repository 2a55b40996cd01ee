import { randomUUID } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Clock } from '../../lambdas/platform/clock.ts';
import type { Queue } from '../../lambdas/platform/queue.ts';

type Handle = (event: SQSEvent) => Promise<SQSBatchResponse>;

interface Waiting {
  readonly body: string;
  readonly messageId: string;
  readonly receiveCount: number;
  readonly notBefore: number;
}

/** A queue within the process that does what SQS does: delays, batches, partial failures, a dead-letter list. */
export interface LocalQueue<T> extends Queue<T> {
  /** Hands what is ready to the handler until nothing is; `bodies` that fail three times are dead. */
  drain(): Promise<void>;
  /** Messages that are ready or in hand; delayed ones do not count. */
  readonly isIdle: boolean;
  /** When the next delayed message becomes ready, in milliseconds since 1970; null when none waits. */
  readonly nextReady: number | null;
  readonly deadLetters: readonly string[];
}

export interface LocalQueueOptions {
  readonly name: string;
  readonly handle: Handle;
  readonly clock: Clock;
  /** Called when something was sent: the host drains. */
  readonly onSend?: () => void;
  /** @default 10, as the deployed event sources */
  readonly batchSize?: number;
}

const maxReceives = 3;
/** A failed message comes back after this; SQS has its visibility timeout. */
const retryMs = 5_000;

/** For a function that takes one event at a time, from the queue that Lambda keeps before it: it has as many tries. */
export const oneByOne =
  <T>(handle: (event: T) => Promise<unknown>): Handle =>
  async ({ Records }) => {
    const outcomes = await Promise.allSettled(Records.map(({ body }) => handle(JSON.parse(body) as T)));
    return {
      batchItemFailures: Records.filter((_, index) => outcomes[index]?.status === 'rejected').map(
        ({ messageId }) => ({ itemIdentifier: messageId }),
      ),
    };
  };

export function createLocalQueue<T>(options: LocalQueueOptions): LocalQueue<T> {
  const { clock, handle, name, batchSize = 10 } = options;
  let waiting: Waiting[] = [];
  let draining: Promise<void> | null = null;
  const deadLetters: string[] = [];
  const isReady = ({ notBefore }: Waiting) => notBefore <= clock().getTime();

  async function handleReady(): Promise<void> {
    for (;;) {
      const batch = waiting.filter(isReady).slice(0, batchSize);
      if (batch.length === 0) return;
      waiting = waiting.filter(message => !batch.includes(message));
      for (const failed of await failuresOf(batch)) {
        if (failed.receiveCount >= maxReceives) deadLetters.push(failed.body);
        else
          waiting.push({
            ...failed,
            receiveCount: failed.receiveCount + 1,
            notBefore: clock().getTime() + retryMs,
          });
      }
    }
  }

  async function failuresOf(batch: readonly Waiting[]): Promise<readonly Waiting[]> {
    try {
      const { batchItemFailures } = await handle({ Records: batch.map(message => recordOf(message, name)) });
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      return batch.filter(({ messageId }) => failed.has(messageId));
    } catch {
      // A handler that throws has handled none of its batch.
      return batch;
    }
  }

  return {
    async send(bodies, { delaySeconds = 0 } = {}) {
      const notBefore = clock().getTime() + delaySeconds * 1000;
      for (const body of bodies)
        waiting.push({ body: JSON.stringify(body), messageId: randomUUID(), receiveCount: 1, notBefore });
      options.onSend?.();
    },
    drain() {
      draining ??= handleReady().finally(() => {
        draining = null;
      });
      return draining;
    },
    get isIdle() {
      return draining === null && !waiting.some(isReady);
    },
    get nextReady() {
      return waiting.length > 0 ? Math.min(...waiting.map(({ notBefore }) => notBefore)) : null;
    },
    deadLetters,
  };
}

const recordOf = ({ body, messageId, receiveCount }: Waiting, queue: string): SQSRecord => ({
  messageId,
  receiptHandle: messageId,
  body,
  attributes: {
    ApproximateReceiveCount: String(receiveCount),
    SentTimestamp: '0',
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}`,
  awsRegion: 'local',
});
