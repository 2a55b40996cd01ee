import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { startAws } from './start-aws.ts';

interface Batch {
  readonly Entries: readonly {
    readonly Id: string;
    readonly MessageBody: string;
    readonly DelaySeconds: number;
  }[];
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** A queue of SQS that answers nobody before so many batches are under way, and refuses what `isRefused` says. */
async function startQueue({ heldUntil = 1, isRefused = (_body: string): boolean => false } = {}) {
  const seen = { batches: [] as Batch['Entries'][], underWay: 0, mostUnderWay: 0 };
  const enough = Promise.withResolvers<void>();
  const url = await startAws(async (_, { Entries }: Batch) => {
    seen.mostUnderWay = Math.max(seen.mostUnderWay, ++seen.underWay);
    if (seen.mostUnderWay >= heldUntil) enough.resolve();
    await enough.promise;
    // Time for one batch too many to come.
    await setImmediate();
    seen.underWay--;
    seen.batches.push(Entries);
    const taken = Entries.filter(({ MessageBody }) => !isRefused(MessageBody));
    const refused = Entries.filter(({ MessageBody }) => isRefused(MessageBody));
    return {
      Successful: taken.map(({ Id, MessageBody }) => ({
        Id,
        MessageId: Id,
        MD5OfMessageBody: md5(MessageBody),
      })),
      Failed: refused.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false })),
    };
  });
  // A client is made once an instance, for one endpoint.
  vi.resetModules();
  const { sqsQueue } = await import('../../lambdas/platform/sqs-queue.ts');
  return { seen, queue: sqsQueue<unknown>(`${url}/1/delivery`) };
}

describe('a queue of SQS', () => {
  test('takes many messages, each once, in batches of ten, several at a time and not too many', async () => {
    const { seen, queue } = await startQueue({ heldUntil: 10 });
    const bodies = Array.from({ length: 407 }, (_, number) => ({ number }));
    await queue.send(bodies);
    const sent = seen.batches.flat().map(({ MessageBody }) => JSON.parse(MessageBody) as (typeof bodies)[0]);
    expect(sent.toSorted((a, b) => a.number - b.number)).toEqual(bodies);
    expect(seen.batches.map(batch => batch.length).toSorted((a, b) => a - b)).toEqual([
      7,
      ...Array(40).fill(10),
    ]);
    expect(seen.mostUnderWay).toBe(10);
  });

  test('gets no batch that is longer than SQS takes', async () => {
    const { seen, queue } = await startQueue();
    await queue.send(Array.from({ length: 9 }, () => 'x'.repeat(240_000)));
    expect(seen.batches.map(batch => batch.length).toSorted()).toEqual([1, 4, 4]);
  });

  test('is asked nothing for no messages', async () => {
    const { seen, queue } = await startQueue();
    await queue.send([]);
    expect(seen.batches).toEqual([]);
  });

  test.for([
    [undefined, 0],
    [-5, 0],
    [29.2, 30],
    [7200, 900],
  ] as const)('keeps messages back: %s s becomes %s', async ([delaySeconds, expected]) => {
    const { seen, queue } = await startQueue();
    await queue.send(['one'], delaySeconds === undefined ? {} : { delaySeconds });
    expect(seen.batches[0]?.[0]?.DelaySeconds).toBe(expected);
  });

  test('that refuses one message of many is an error, and no batch is begun after it', async () => {
    const { seen, queue } = await startQueue({ isRefused: body => body === '"5"' });
    const bodies = Array.from({ length: 1000 }, (_, number) => String(number));
    await expect(queue.send(bodies)).rejects.toMatchObject({
      name: 'QueueSendError',
      message: '1 messages refused: InternalError',
    });
    expect(seen.batches.length).toBeLessThan(100);
  });
});
