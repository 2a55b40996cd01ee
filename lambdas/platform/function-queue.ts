import { inParallel } from './in-parallel.ts';
import type { Queue } from './queue.ts';

/** Chores come one at a time; more only where a poll has much to tell. */
const callsAtOnce = 4;

/**
 * The queue that Lambda itself keeps before a function that is called without waiting: a body is an event. Each comes at
 * least once, up to two times more when it fails. Nobody asks it for messages day and night, as Lambda asks an SQS queue,
 * so it costs nothing while it is empty. It knows no delay.
 */
export function functionQueue<T>(functionName: string): Queue<T> {
  return {
    async send(bodies) {
      if (bodies.length === 0) return;
      // Few answers leave a chore behind: the others do not load the way to it.
      const { callFunction } = await import('./call-function.ts');
      await inParallel(bodies, callsAtOnce, body => callFunction(functionName, JSON.stringify(body)));
    },
  };
}
