import { Api } from 'grammy';
import { onTestFinished } from 'vitest';
import type { Fault } from '../../bin/local/bot-api/client-api.ts';
import { type DeliverServices, deliver } from '../../lambdas/delivery/deliver.ts';
import type { DeliveryJob } from '../../lambdas/delivery/delivery-job.ts';
import { type DispatchServices, dispatch } from '../../lambdas/delivery/dispatch.ts';
import { unpaced } from '../../lambdas/delivery/pace.ts';
import { silentLog } from '../../lambdas/platform/log.ts';
import type { Metrics } from '../../lambdas/platform/metrics.ts';
import type { Queue } from '../../lambdas/platform/queue.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { startStandin, token } from '../bot-api/standin.ts';
import { articleToKeep, subscription } from '../helpers/article-to-keep.ts';
import { startDatabase } from '../helpers/start-database.ts';

export interface QueuedJob {
  readonly job: DeliveryJob;
  readonly delaySeconds: number;
}

/** A queue that only remembers what was sent to it. */
function createRecordingQueue(): Queue<DeliveryJob> & { readonly queued: QueuedJob[] } {
  const queued: QueuedJob[] = [];
  return {
    queued,
    async send(jobs, { delaySeconds = 0 } = {}) {
      queued.push(...jobs.map(job => ({ job, delaySeconds })));
    },
  };
}

/**
 * Dispatch and delivery as they are deployed, with a database of their own and the Bot API's stand-in, for one test.
 * It is half past seven in Lisbon, and a reader there has a digest due of one editorial.
 */
export async function startDelivery(faults: readonly Fault[] = []) {
  const { store, stop } = await startDatabase();
  onTestFinished(stop);
  let now = Date.parse('2026-11-23T07:30:00.000Z');
  const clock = () => new Date(now);
  const standin = await startStandin({ faults, clock });
  await standin.meet();
  const chat = String(standin.person.id);
  const reader = subscription({ chat });
  await store.chats.putSubscription(reader);
  await store.articles.put(articleToKeep({ id: 'lamps', title: 'Light the harbour wall' }));
  const deliveryQueue = createRecordingQueue();
  const figures: Parameters<Metrics['put']>[0][] = [];
  const services: DeliverServices & DispatchServices = {
    store,
    api: new Api(token, { apiRoot: standin.api.url }),
    deliveryQueue,
    clock,
    log: silentLog,
    metrics: { put: values => void figures.push(values) },
    pace: unpaced,
    isPaid: false,
  };
  return {
    store,
    standin,
    services,
    chat,
    reader,
    queued: deliveryQueue.queued,
    /** What was counted. */
    figures,
    wait: (ms: number) => {
      now += ms;
    },
    tick: (changes: Partial<DispatchServices> = {}) => dispatch({ ...services, ...changes }),
    deliver: (job: DeliveryJob, changes: Partial<DeliverServices> = {}) =>
      deliver(job, { ...services, ...changes }),
    /** The digests that the reader has got; what was said before is not counted. */
    digests: async () =>
      (await standin.client.messages(standin.person.id)).filter(({ from }) => from?.is_bot === true),
    delivery: (slot = reader.nextSlot) => store.ledger.get({ chat, slot }),
  };
}

/** A store of which one part fails in one call. */
export const failing = <Part extends keyof Store>(
  store: Store,
  part: Part,
  method: keyof Store[Part],
): Store => ({
  ...store,
  [part]: {
    ...store[part],
    [method]: async () => {
      throw new Error('the function ended here');
    },
  },
});
