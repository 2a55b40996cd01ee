import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Queue } from '../../../lambdas/platform/queue.ts';
import type { Fate } from './crash-at.ts';

/** A queue that outlives the processes: a message leaves it when a handler that lived to say so was done with it. */
export class DurableQueue<T> {
  #messages: { readonly id: string; readonly body: string }[] = [];
  #sent = 0;

  get isEmpty(): boolean {
    return this.#messages.length === 0;
  }

  /** The sending end, for a process with such a fate. */
  sender(fate: Fate): Queue<T> {
    return {
      send: bodies =>
        fate.effect(async () => {
          for (const body of bodies)
            this.#messages.push({ id: String(this.#sent++), body: JSON.stringify(body) });
        }),
    };
  }

  /** Hands every message on, one after the other, for as long as the process lives; failures stay. */
  async drain(handle: (event: SQSEvent) => Promise<SQSBatchResponse>, fate: Fate): Promise<void> {
    const failed = new Set<string>();
    for (;;) {
      const message = this.#messages.find(({ id }) => !failed.has(id));
      if (!message || fate.isDead) return;
      const Records = [{ messageId: message.id, body: message.body }] as unknown as SQSEvent['Records'];
      const { batchItemFailures } = await handle({ Records });
      if (batchItemFailures.length > 0 || fate.isDead) failed.add(message.id);
      else this.#messages = this.#messages.filter(other => other !== message);
    }
  }
}
