import { isFirstOf } from '../digest/delivered-heading.ts';
import type { Clock } from '../platform/clock.ts';
import { inParallel } from '../platform/in-parallel.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Queue } from '../platform/queue.ts';
import type { Subscription } from '../store/chat.ts';
import type { NextSlot } from '../store/chats.ts';
import type { Store } from '../store/store.ts';
import type { DeliveryJob } from './delivery-job.ts';
import { slotName } from './local-time.ts';
import { nextSlot, previousSlot } from './schedule.ts';

export interface DispatchServices {
  readonly store: Pick<Store, 'chats' | 'switches' | 'ledger' | 'leases'>;
  readonly deliveryQueue: Queue<DeliveryJob>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Longer than the function may run: a run that died is over by then. */
const leaseMs = 60_000;
/** A digest that could not go out for this long is skipped: a morning paper at night helps nobody. */
const maxLateMs = 12 * 3_600_000;
/** The longest stretch that a digest is about: a weekend and a bit. */
const maxStretchMs = 80 * 3_600_000;
/** A claim older than this belongs to a sender that died: whether Telegram took the message is unknown. */
const maxClaimMs = 15 * 60_000;

/** What one tick did. */
export interface DispatchResult {
  readonly dispatched: number;
  /** Too late, or the reader has paused: moved on without a digest. */
  readonly skipped: number;
  /** Cannot be worked out, such as a zone that is no more: left as they are, and logged. */
  readonly unusable: number;
  readonly abandoned: number;
}

/**
 * Puts every digest that is due into the delivery queue, then moves its subscription on. A crash in between
 * sends the job twice; the ledger lets only one through. Null while another run is at it: two would queue everything
 * twice, and the next tick does what this one leaves. Where nothing is due, nothing is written.
 */
export async function dispatch(services: DispatchServices): Promise<DispatchResult | null> {
  const { store, clock, metrics } = services;
  // Most minutes of a small stage have nothing due; the lease's two writes each would cost it more than its digests.
  if (!(await store.chats.isAnyDue(clock()))) {
    const abandoned = await settleAbandoned(services, clock());
    metrics.put({ DigestsDue: 0, DigestsUnknown: abandoned });
    return { dispatched: 0, skipped: 0, unusable: 0, abandoned };
  }
  const lease = await store.leases.take('dispatch', clock(), leaseMs);
  if (!lease) return null;
  try {
    const result = await queueDue(services);
    metrics.put({ DigestsDue: result.dispatched, DigestsUnknown: result.abandoned });
    return result;
  } finally {
    await store.leases.giveBack(lease);
  }
}

async function queueDue(services: DispatchServices): Promise<DispatchResult> {
  const { store, deliveryQueue, clock } = services;
  const now = clock();
  const [pause, due, abandoned] = await Promise.all([
    store.switches.get('pause'),
    store.chats.due(now),
    settleAbandoned(services, now),
  ]);
  if (pause?.isOn) return { dispatched: 0, skipped: 0, unusable: 0, abandoned };
  const steps = due.flatMap(subscription => stepOf(subscription, now, services) ?? []);
  const jobs = steps.flatMap(({ job }) => job ?? []);
  await deliveryQueue.send(jobs);
  await inParallel(steps, 25, ({ subscription, next }) => store.chats.advance(subscription, next));
  return {
    dispatched: jobs.length,
    skipped: steps.length - jobs.length,
    unusable: due.length - steps.length,
    abandoned,
  };
}

interface Step {
  readonly subscription: Subscription;
  readonly job: DeliveryJob | null;
  readonly next: NextSlot;
}

/** What a subscription's turn brings; null where its schedule makes no sense, which must not hold up the others. */
function stepOf(subscription: Subscription, now: Date, { log }: DispatchServices): Step | null {
  try {
    const job = isWanted(subscription, now) ? jobOf(subscription) : null;
    return { subscription, job, next: nextOf(subscription, now) };
  } catch (error) {
    log.error('subscription-unusable', error, { slot: subscription.nextSlot });
    return null;
  }
}

const isWanted = ({ nextDue, pausedUntil }: Subscription, now: Date): boolean =>
  now.getTime() - Date.parse(nextDue) <= maxLateMs && (pausedUntil === null || pausedUntil <= nextDue);

function jobOf(subscription: Subscription): DeliveryJob {
  const { chat, categories, language, reads, nextSlot: slot, nextDue: to } = subscription;
  const previous = Date.parse(previousSlot(subscription, new Date(to)).due);
  const begin = new Date(Math.max(previous, Date.parse(to) - maxStretchMs));
  const from = begin.toISOString();
  const since = slotName(begin, subscription.zone);
  const isFirst = isFirstOf(subscription, { from, to });
  return { chat, slot, from, to, since, isFirst, categories, language, reads };
}

function nextOf(subscription: Subscription, now: Date): NextSlot {
  const after = new Date(Math.max(now.getTime(), Date.parse(subscription.nextDue)));
  const { slot: nextSlotName, due } = nextSlot(subscription, after);
  return { nextSlot: nextSlotName, nextDue: due };
}

async function settleAbandoned({ store, log }: DispatchServices, now: Date): Promise<number> {
  const rows = await store.ledger.open('claimed', new Date(now.getTime() - maxClaimMs));
  for (const delivery of rows) {
    await store.ledger.settle(delivery, {
      ...delivery,
      state: 'unknown',
      reason: 'the sender ended before it said how it went',
    });
    log.warn('delivery-unknown', { slot: delivery.slot });
  }
  return rows.length;
}
