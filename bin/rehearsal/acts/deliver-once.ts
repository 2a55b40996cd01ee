import type { DeliveryJob } from '../../../lambdas/delivery/delivery-job.ts';
import type { Subscription } from '../../../lambdas/store/chat.ts';
import { openQueues } from '../deployed-queues.ts';
import type { DeployedStage } from '../deployed-stage.ts';
import type { Reader } from '../reader.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';
import { until } from '../until.ts';

/** Until the slot, then a tick, then the queue. */
const digestSeconds = 600;
const queueSeconds = 300;

/** One digest, asked for by a reader through the webhook, brought by tick and queue, and not again. */
export async function deliverOnce(
  scene: Scene,
  stage: DeployedStage,
  reader: Reader,
  step: Step,
): Promise<void> {
  const subscription = await step('/subscribe through the webhook, for in a minute', () =>
    subscribe(stage, reader),
  );
  const before = reader.heard.length;
  await step('the digest that is due comes through the queue', async () => {
    await reader.hears(before, digestSeconds);
    await until('the delivery in the ledger as sent', queueSeconds, scene.signal, () =>
      isSent(stage, subscription),
    );
  });
  await step('the same job once more, and nothing is sent', async () => {
    const heard = reader.heard.length;
    const delivery = await stage.store.ledger.get({ chat: subscription.chat, slot: subscription.nextSlot });
    expect(
      delivery?.messagesSent === heard - before,
      `The ledger says ${delivery?.messagesSent} messages, the reader had ${heard - before}.`,
    );
    await sendJob(scene, stage, subscription);
    expect(reader.heard.length === heard, `The reader had it again: ${reader.heard.at(-1)?.text}`);
  });
}

/**
 * Subscribes for the next minute but one at most, and returns what the table has of it. On a busy machine that minute may
 * be over before the bot has read of it: then for another one.
 */
async function subscribe(stage: DeployedStage, reader: Reader, triesLeft = 3): Promise<Subscription> {
  const slot = new Date(Date.now() + 80_000).toISOString().slice(11, 16);
  await reader.ask(`/subscribe ${slot} UTC`);
  const { subscription } = await stage.store.chats.get(reader.chat);
  expect(subscription !== null, `'/subscribe ${slot} UTC' made no subscription.`);
  if (Date.parse(subscription.nextDue) - Date.now() < 120_000) return subscription;
  expect(triesLeft > 1, `Its first digest is due only at ${subscription.nextDue}.`);
  return subscribe(stage, reader, triesLeft - 1);
}

async function isSent(stage: DeployedStage, { chat, nextSlot }: Subscription): Promise<boolean> {
  return (await stage.store.ledger.get({ chat, slot: nextSlot }))?.state === 'sent';
}

/** As SQS does when it delivers a message twice. */
async function sendJob(scene: Scene, stage: DeployedStage, subscription: Subscription): Promise<void> {
  const { chat, categories, language, reads, nextSlot, nextDue } = subscription;
  const day = 86_400_000;
  const job: DeliveryJob = {
    ...{ chat, categories, language, reads, slot: nextSlot, to: nextDue },
    from: new Date(Date.parse(nextDue) - day).toISOString(),
  };
  const queues = openQueues(scene.aws);
  const queue = stage.resource('AWS::SQS::Queue', /DigestsQueue/);
  await queues.send(queue, JSON.stringify(job));
  await until('an empty queue', queueSeconds, scene.signal, async () => (await queues.count(queue)) === 0);
}
