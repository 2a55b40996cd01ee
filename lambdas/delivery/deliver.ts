import type { Api } from 'grammy';
import { composeDigest } from '../digest/compose-digest.ts';
import { deliveredHeading } from '../digest/delivered-heading.ts';
import type { Digest } from '../digest/digest.ts';
import { renderDelivery } from '../digest/render-digest.ts';
import { loadDictionary } from '../message/locales/load-dictionary.ts';
import type { Message } from '../message/message.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Queue } from '../platform/queue.ts';
import { chatAddress, parseChatAddress } from '../store/chat.ts';
import type { Delivery } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import type { DeliveryJob } from './delivery-job.ts';
import { listingsBetween } from './listings-between.ts';
import type { Pace } from './pace.ts';
import { sendMessage } from './send-message.ts';
import type { SendOutcome } from './send-outcome.ts';

export interface DeliverServices {
  readonly store: Pick<Store, 'articles' | 'chats' | 'ledger' | 'switches'>;
  readonly api: Api;
  readonly deliveryQueue: Queue<DeliveryJob>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly pace: Pace;
  /** Pays Telegram in Stars for being faster than bots are for nothing. */
  readonly isPaid: boolean;
}

/** What became of a job. `gone`: the reader has left, which loses nobody a digest. `early`, `paused`: back in the queue. `taken`: another one has it, or it is settled. */
export type DeliverResult = 'sent' | 'failed' | 'gone' | 'unknown' | 'waiting' | 'early' | 'paused' | 'taken';

type NotTaken = Extract<SendOutcome, { kind: 'not-taken' }>;
type Moved = Extract<SendOutcome, { kind: 'moved' }>;

/** Telegram is asked again for this long after the slot; then the digest is old and the delivery has failed. */
const maxAttemptMs = 24 * 3_600_000;
/** How often a job asks whether the owner's pause is over. */
const pauseSeconds = 300;

/** Delivers one digest to one chat, once: compose, claim, send, write down how it went. */
export async function deliver(job: DeliveryJob, services: DeliverServices): Promise<DeliverResult> {
  const result = await carry(job, services);
  services.log.info('delivery', { slot: job.slot, result });
  if (result === 'sent')
    services.metrics.put({ DigestLateness: (services.clock().getTime() - Date.parse(job.to)) / 1000 });
  if (result === 'failed') services.metrics.put({ DigestsFailed: 1 });
  if (result === 'unknown') services.metrics.put({ DigestsUnknown: 1 });
  return result;
}

const carry = (job: DeliveryJob, services: DeliverServices): Promise<DeliverResult> =>
  obstacleTo(job, services) ?? attempt(job, services);

/** Null when nothing stands against sending now. */
function obstacleTo(job: DeliveryJob, services: DeliverServices): Promise<DeliverResult> | null {
  const now = services.clock().getTime();
  const waitMs = job.notBefore ? Date.parse(job.notBefore) - now : 0;
  if (waitMs > 0) return putBack('early', job, Math.ceil(waitMs / 1000), services);
  if (now - Date.parse(job.to) > maxAttemptMs) return giveUp(job, 'too late', services);
  return null;
}

/** The claim comes last before sending: what fails earlier has proven that nothing was sent, and can be repeated. */
async function attempt(job: DeliveryJob, services: DeliverServices): Promise<DeliverResult> {
  const { store, clock } = services;
  const [pause, isWanted, messages] = await Promise.all([
    store.switches.get('pause'),
    isStillWanted(job, services),
    composeMessages(job, services),
  ]);
  if (pause?.isOn) return putBack('paused', job, pauseSeconds, services);
  if (!isWanted) return letGo(job, services);
  const delivery = await store.ledger.claim(job, clock());
  if (!delivery) return 'taken';
  const { messagesSent, outcome } = await sendAll(messages, delivery, services);
  return settle(job, delivery, messagesSent, outcome, services);
}

async function putBack<Result extends DeliverResult>(
  result: Result,
  job: DeliveryJob,
  delaySeconds: number,
  { deliveryQueue }: DeliverServices,
): Promise<Result> {
  await deliveryQueue.send([job], { delaySeconds });
  return result;
}

/** A job that has waited asks again: its reader may have left meanwhile. Of a chat that moved, its new address knows. */
async function isStillWanted({ chat, notBefore }: DeliveryJob, { store }: DeliverServices): Promise<boolean> {
  if (notBefore === undefined) return true;
  const { subscription, movedTo } = await store.chats.get(chat);
  return subscription !== null || movedTo !== undefined;
}

/** Its reader has left. Who had everything deleted gets no new row in the ledger. */
async function letGo(job: DeliveryJob, services: DeliverServices): Promise<'gone' | 'taken'> {
  if (!(await services.store.ledger.get(job))) return 'taken';
  const result = await giveUp(job, 'no longer subscribed', services);
  return result === 'failed' ? 'gone' : result;
}

async function giveUp(
  job: DeliveryJob,
  reason: string,
  { store, clock }: DeliverServices,
): Promise<'failed' | 'taken'> {
  const delivery = await store.ledger.claim(job, clock());
  if (!delivery) return 'taken';
  await store.ledger.settle(delivery, { state: 'failed', messagesSent: delivery.messagesSent, reason });
  return 'failed';
}

async function composeMessages(job: DeliveryJob, { store }: DeliverServices): Promise<Message[]> {
  const [dictionary, digest] = await Promise.all([loadDictionary(job.language), digestOf(job, store)]);
  const { from, to, categories } = job;
  const view = {
    category: categories.length === 1 ? (categories[0] ?? 'all') : 'all',
    day: null,
    page: 0,
    cameIn: { from, to },
  } as const;
  return renderDelivery(digest, view, deliveredHeading(job, dictionary), dictionary);
}

async function digestOf(job: DeliveryJob, store: DeliverServices['store']): Promise<Digest> {
  const listings = await listingsBetween(store.articles, job.from, job.to);
  return composeDigest(listings, { ...job, by: 'ingested' });
}

/** Sends what has not been sent yet, in order; ends at the first that was not taken. */
async function sendAll(
  messages: readonly Message[],
  { chat, messagesSent: sentBefore }: Delivery,
  { api, pace, isPaid }: DeliverServices,
): Promise<{ messagesSent: number; outcome: SendOutcome | null }> {
  let messagesSent = sentBefore;
  for (const message of messages.slice(sentBefore)) {
    await pace(chat);
    const outcome = await sendMessage(api, chat, message, isPaid);
    if (outcome.kind !== 'sent') return { messagesSent, outcome };
    messagesSent++;
  }
  return { messagesSent, outcome: null };
}

async function settle(
  job: DeliveryJob,
  delivery: Delivery,
  messagesSent: number,
  outcome: SendOutcome | null,
  services: DeliverServices,
): Promise<DeliverResult> {
  const { store, clock, log } = services;
  if (outcome === null || outcome.kind === 'sent') {
    await store.ledger.settle(delivery, { state: 'sent', messagesSent });
    return 'sent';
  }
  if (outcome.kind === 'not-taken' && outcome.error)
    log.error('delivery-held', outcome.error, { slot: job.slot });
  if (outcome.kind === 'not-taken' && nextAttempt(outcome, clock()) - Date.parse(job.to) <= maxAttemptMs)
    return retryLater(job, delivery, messagesSent, outcome, services);
  if (outcome.kind === 'moved') return follow(job, delivery, messagesSent, outcome, services);
  if (outcome.kind === 'unknown') {
    await store.ledger.settle(delivery, { state: 'unknown', messagesSent, reason: outcome.reason });
    return 'unknown';
  }
  const isGone = outcome.kind === 'refused' && outcome.isGone;
  if (isGone) await store.chats.removeSubscription(job.chat);
  await store.ledger.settle(delivery, { state: 'failed', messagesSent, reason: outcome.reason });
  return isGone ? 'gone' : 'failed';
}

const nextAttempt = ({ retryAfterSeconds }: NotTaken, now: Date): number =>
  now.getTime() + retryAfterSeconds * 1000;

/** The ledger first, then the queue: a crash in between leaves a row that waits and is found, never two senders. */
async function retryLater(
  job: DeliveryJob,
  delivery: Delivery,
  messagesSent: number,
  outcome: NotTaken,
  { store, deliveryQueue, clock }: DeliverServices,
): Promise<'waiting'> {
  await store.ledger.settle(delivery, { state: 'waiting', messagesSent, reason: outcome.reason });
  const notBefore = new Date(nextAttempt(outcome, clock())).toISOString();
  await deliveryQueue.send([{ ...job, notBefore }], { delaySeconds: outcome.retryAfterSeconds });
  return 'waiting';
}

/**
 * Delivers to the chat's new address, under which the ledger lets the digest through once, whoever else has noticed
 * the move. Only then is the old row settled: until then it says that somebody is at it, so a repeat sends nothing.
 */
async function follow(
  job: DeliveryJob,
  delivery: Delivery,
  messagesSent: number,
  { chatId, reason }: Moved,
  services: DeliverServices,
): Promise<DeliverResult> {
  const { store, clock } = services;
  const chat = chatAddress(chatId, parseChatAddress(job.chat).topicId);
  await store.chats.move(job.chat, chat, clock());
  const result = await carry({ ...job, chat, messagesSent }, services);
  await store.ledger.settle(delivery, { state: 'failed', messagesSent, reason });
  return result;
}
