import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSEvent } from 'aws-lambda';
import { Api } from 'grammy';
import { type DeliverServices, deliver } from '../delivery/deliver.ts';
import type { DeliveryJob } from '../delivery/delivery-job.ts';
import { createPace } from '../delivery/pace.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog } from '../platform/log.ts';
import { stdoutMetrics } from '../platform/metrics.ts';
import { readOptionalSetting, readSettings } from '../platform/read-settings.ts';
import { createTokenReader } from '../platform/secrets.ts';
import { sqsQueue } from '../platform/sqs-queue.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { eachMessage } from './each-message.ts';

export type DeliverHandlerServices = Omit<DeliverServices, 'api'> & {
  readonly apiRoot?: string;
  readToken(): Promise<string>;
};

/** Delivers the digests of the delivery queue. */
export function createDeliverHandler({ apiRoot, readToken, ...services }: DeliverHandlerServices) {
  return async (event: SQSEvent) => {
    const api = new Api(await readToken(), { ...(apiRoot && { apiRoot }), timeoutSeconds: 20 });
    return eachMessage<DeliveryJob>(event, services.log, job => deliver(job, { ...services, api }));
  };
}

export const handler = atFirstEvent(() => {
  const settings = readSettings('stage', 'tokenParameter', 'deliveryQueue', 'messagesPerSecond');
  const apiRoot = readOptionalSetting('telegramApiRoot');
  return createDeliverHandler({
    store: deployedStore(),
    deliveryQueue: sqsQueue<DeliveryJob>(settings.deliveryQueue),
    ...(apiRoot && { apiRoot }),
    readToken: createTokenReader(settings.tokenParameter),
    clock: systemClock,
    log: consoleLog,
    metrics: stdoutMetrics(settings.stage, systemClock),
    pace: createPace(Number(settings.messagesPerSecond), () => performance.now(), sleep),
    isPaid: readOptionalSetting('paidBroadcast') === 'true',
  });
});
