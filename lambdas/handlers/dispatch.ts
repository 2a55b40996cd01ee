import type { DeliveryJob } from '../delivery/delivery-job.ts';
import { type DispatchResult, type DispatchServices, dispatch } from '../delivery/dispatch.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog } from '../platform/log.ts';
import { stdoutMetrics } from '../platform/metrics.ts';
import { readSettings } from '../platform/read-settings.ts';
import { sqsQueue } from '../platform/sqs-queue.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';

/** The one-minute tick: puts the digests that are due into the delivery queue. */
export const createDispatchHandler =
  (services: DispatchServices) => async (): Promise<DispatchResult | null> => {
    const result = await dispatch(services);
    services.log.info('dispatch', result ? { ...result } : { isLeft: true });
    return result;
  };

export const handler = atFirstEvent<unknown, DispatchResult | null>(() => {
  const { stage, deliveryQueue } = readSettings('stage', 'deliveryQueue');
  return createDispatchHandler({
    store: deployedStore(),
    deliveryQueue: sqsQueue<DeliveryJob>(deliveryQueue),
    clock: systemClock,
    log: consoleLog,
    metrics: stdoutMetrics(stage, systemClock),
  });
});
