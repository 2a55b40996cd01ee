import { describe, expect, test } from 'vitest';
import { describeError } from '../../lambdas/platform/log.ts';
import { subscription } from '../helpers/article-to-keep.ts';
import { failing, startDelivery } from './sent-digests.ts';

const hours = 3_600_000;

describe('the tick', () => {
  test('queues what is due, complete enough to be sent, and moves the subscription on', async () => {
    const world = await startDelivery();
    expect(await world.tick()).toEqual({ dispatched: 1, skipped: 0, unusable: 0, abandoned: 0 });
    expect(world.queued).toEqual([
      {
        job: {
          chat: world.chat,
          slot: '2026-11-23T07:30',
          from: '2026-11-22T07:30:00.000Z',
          to: '2026-11-23T07:30:00.000Z',
          since: '2026-11-22T07:30',
          isFirst: false,
          categories: [],
          language: 'en',
          reads: 'own',
        },
        delaySeconds: 0,
      },
    ]);
    expect((await world.store.chats.get(world.chat)).subscription).toEqual({
      ...world.reader,
      nextSlot: '2026-11-24T07:30',
      nextDue: '2026-11-24T07:30:00.000Z',
    });
    expect(await world.tick()).toMatchObject({ dispatched: 0 });
  });

  test('is alone: a second one at the same moment leaves everything to the first', async () => {
    const world = await startDelivery();
    const results = await Promise.all([world.tick(), world.tick(), world.tick()]);
    // One that comes when the first has ended finds nothing due any more, instead of a lease that is taken.
    expect(results.map(result => result?.dispatched ?? 0).toSorted()).toEqual([0, 0, 1]);
    expect(world.queued).toHaveLength(1);
  });

  test('goes on a minute after one that died', async () => {
    const world = await startDelivery();
    const clock = world.services.clock;
    await world.store.leases.take('dispatch', clock(), 60_000);
    world.wait(59_999);
    expect(await world.tick()).toBeNull();
    world.wait(1);
    expect(await world.tick()).toMatchObject({ dispatched: 1 });
  });

  test('lets the next one in after a failure', async () => {
    const world = await startDelivery();
    await expect(world.tick({ store: failing(world.store, 'chats', 'due') })).rejects.toThrow();
    expect(await world.tick()).toMatchObject({ dispatched: 1 });
    expect(world.figures).toEqual([{ DigestsDue: 1, DigestsUnknown: 0 }]);
  });

  test('queues nothing before its time', async () => {
    const world = await startDelivery();
    world.wait(-1);
    expect(await world.tick()).toMatchObject({ dispatched: 0 });
    expect(world.queued).toEqual([]);
  });

  test('with nothing due writes nothing, not even a lease', async () => {
    const world = await startDelivery();
    world.wait(-1);
    const store = failing(world.store, 'leases', 'take');
    expect(await world.tick({ store })).toEqual({ dispatched: 0, skipped: 0, unusable: 0, abandoned: 0 });
    expect(world.figures).toEqual([{ DigestsDue: 0, DigestsUnknown: 0 }]);
  });

  test('looks back to the slot before, over a weekend at most', async () => {
    const world = await startDelivery();
    await world.store.chats.putSubscription({ ...world.reader, times: ['07:30', '18:00'] });
    await world.store.chats.putSubscription(subscription({ chat: '5', weekdays: [1] }));
    await world.tick();
    const fromOf = (chat: string) => world.queued.find(({ job }) => job.chat === chat)?.job.from;
    expect(fromOf(world.chat)).toBe('2026-11-22T18:00:00.000Z');
    expect(fromOf('5')).toBe('2026-11-19T23:30:00.000Z');
  });

  test('that is late by hours still queues, and moves on to the next slot that is to come', async () => {
    const world = await startDelivery();
    world.wait(12 * hours);
    expect(await world.tick()).toMatchObject({ dispatched: 1, skipped: 0 });
    expect((await world.store.chats.get(world.chat)).subscription?.nextSlot).toBe('2026-11-24T07:30');
  });

  test('that is later still skips to the next slot', async () => {
    const world = await startDelivery();
    world.wait(60 * hours);
    expect(await world.tick()).toMatchObject({ dispatched: 0, skipped: 1 });
    expect(world.queued).toEqual([]);
    expect((await world.store.chats.get(world.chat)).subscription?.nextSlot).toBe('2026-11-26T07:30');
  });

  test('ended between queue and subscription queues the same job again', async () => {
    const world = await startDelivery();
    const broken = failing(world.store, 'chats', 'advance');
    await expect(world.tick({ store: broken })).rejects.toThrow('the function ended here');
    await world.tick();
    const [first, second, ...others] = world.queued;
    expect(others).toEqual([]);
    expect(second).toEqual(first);
    const results = await Promise.all(world.queued.map(({ job }) => world.deliver(job)));
    expect(results.toSorted()).toEqual(['sent', 'taken']);
  });

  test('that cannot reach the queue leaves everything due', async () => {
    const world = await startDelivery();
    const deliveryQueue = {
      async send() {
        throw new Error('no queue');
      },
    };
    await expect(world.tick({ deliveryQueue })).rejects.toThrow('no queue');
    expect(await world.tick()).toMatchObject({ dispatched: 1 });
  });

  test('sends on the others when one subscription makes no sense', async () => {
    const world = await startDelivery();
    await world.store.chats.putSubscription(subscription({ chat: '6', zone: 'Atlantis/Poseidonis' }));
    await world.store.chats.putSubscription(subscription({ chat: '7', times: [] }));
    const logged: string[] = [];
    const log = {
      ...world.services.log,
      error: (event: string, error: unknown) => void logged.push(`${event}: ${describeError(error)}`),
    };
    expect(await world.tick({ log })).toEqual({ dispatched: 1, skipped: 0, unusable: 2, abandoned: 0 });
    expect(world.queued.map(({ job }) => job.chat)).toEqual([world.chat]);
    expect(logged).toHaveLength(2);
    expect(logged[0]).toContain('subscription-unusable');
  });

  test('takes in hundreds of readers at once', async () => {
    const world = await startDelivery();
    const chats = Array.from({ length: 120 }, (_, i) => `crowd-${i}`);
    await Promise.all(chats.map(chat => world.store.chats.putSubscription(subscription({ chat }))));
    expect(await world.tick()).toMatchObject({ dispatched: 121 });
    expect(new Set(world.queued.map(({ job }) => job.chat)).size).toBe(121);
    expect(await world.tick()).toMatchObject({ dispatched: 0 });
  });
});

describe('a pause', () => {
  test('of the owner queues nothing and moves nobody on, so that what is not too late goes out afterwards', async () => {
    const world = await startDelivery();
    const since = '2026-11-23T07:00:00.000Z';
    await world.store.switches.put('pause', { isOn: true, since });
    expect(await world.tick()).toMatchObject({ dispatched: 0, skipped: 0 });
    await world.store.switches.put('pause', { isOn: false, since });
    world.wait(hours);
    expect(await world.tick()).toMatchObject({ dispatched: 1 });
  });

  test('of a reader skips the slots until it ends', async () => {
    const world = await startDelivery();
    await world.store.chats.putSubscription({ ...world.reader, pausedUntil: '2026-11-24T00:00:00.000Z' });
    expect(await world.tick()).toMatchObject({ dispatched: 0, skipped: 1 });
    world.wait(24 * hours);
    expect(await world.tick()).toMatchObject({ dispatched: 1, skipped: 0 });
    expect(world.queued.map(({ job }) => job.slot)).toEqual(['2026-11-24T07:30']);
  });
});
