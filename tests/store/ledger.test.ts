import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Delivery, Ledger } from '../../lambdas/store/ledger.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
let ledger: Ledger;
beforeAll(async () => {
  running = await startDatabase();
  ledger = running.store.ledger;
});
afterAll(() => running.stop());

const at = (time: string) => new Date(`2026-11-23T${time}Z`);
const slot = '2026-11-23T07:30';

async function claimed(chat: string, now = at('07:30:00')): Promise<Delivery> {
  const delivery = await ledger.claim({ chat, slot }, now);
  if (!delivery) throw new Error(`${chat} could not be claimed`);
  return delivery;
}

describe('a delivery', () => {
  test('that nobody claimed is not in the ledger', async () => {
    expect(await ledger.get({ chat: 'nobody', slot })).toBeUndefined();
  });

  test('is claimed once', async () => {
    const first = await ledger.claim({ chat: '11', slot }, at('07:30:00'));
    expect(first).toEqual({
      chat: '11',
      slot,
      state: 'claimed',
      claimed: '2026-11-23T07:30:00.000Z',
      messagesSent: 0,
      reason: null,
    });
    expect(await ledger.claim({ chat: '11', slot }, at('07:31:00'))).toBeNull();
    expect(await ledger.get({ chat: '11', slot })).toEqual(first);
  });

  test('is claimed by one of many who try at the same moment', async () => {
    const tries = Array.from({ length: 12 }, () => ledger.claim({ chat: '12', slot }, at('07:30:00')));
    expect((await Promise.all(tries)).filter(delivery => delivery !== null)).toHaveLength(1);
  });

  test('of another slot, chat or topic is another delivery', async () => {
    await claimed('13');
    expect(await ledger.claim({ chat: '13', slot: '2026-11-24T07:30' }, at('07:30:00'))).not.toBeNull();
    expect(await ledger.claim({ chat: '13:7', slot }, at('07:30:00'))).not.toBeNull();
    expect(await ledger.claim({ chat: '-13', slot }, at('07:30:00'))).not.toBeNull();
  });

  test('is listed with all others to its chat, and with no other chat’s', async () => {
    for (const day of ['2026-11-24', '2026-11-22'])
      await ledger.claim({ chat: '15', slot: `${day}T07:30` }, at('07:30:00'));
    await claimed('15:1');
    await claimed('151');
    const slots = (await ledger.ofChat('15')).map(delivery => delivery.slot);
    expect(slots).toEqual(['2026-11-22T07:30', '2026-11-24T07:30']);
  });

  test('keeps nothing of a job but its name', async () => {
    const job = { chat: '14', slot, categories: ['work'], from: 'then', to: 'now' };
    await ledger.claim(job, at('07:30:00'));
    expect(Object.keys((await ledger.get(job)) ?? {}).toSorted()).toEqual(
      ['chat', 'claimed', 'messagesSent', 'reason', 'slot', 'state'].toSorted(),
    );
  });

  for (const state of ['sent', 'failed', 'unknown'] as const)
    test(`that is ${state} is never claimed again`, async () => {
      const chat = `settled-${state}`;
      const delivery = await claimed(chat);
      expect(await ledger.settle(delivery, { state, messagesSent: 2, reason: 'so it was' })).toBe(true);
      expect(await ledger.claim({ chat, slot }, at('07:50:00'))).toBeNull();
      expect(await ledger.get({ chat, slot })).toEqual({
        ...delivery,
        state,
        messagesSent: 2,
        reason: 'so it was',
      });
    });

  test('that waits is claimed again with the messages that were sent before', async () => {
    const first = await claimed('15');
    await ledger.settle(first, { state: 'waiting', messagesSent: 1, reason: 'Too Many Requests' });
    const again = await ledger.claim({ chat: '15', slot }, at('07:40:00'));
    expect(again).toMatchObject({
      chat: '15',
      slot,
      state: 'claimed',
      claimed: at('07:40:00').toISOString(),
      messagesSent: 1,
    });
    expect(await ledger.claim({ chat: '15', slot }, at('07:41:00'))).toBeNull();
    expect(await ledger.get({ chat: '15', slot })).toEqual(again);
  });

  test('that waits is claimed again by one of many', async () => {
    await ledger.settle(await claimed('16'), { state: 'waiting', messagesSent: 0 });
    const tries = Array.from({ length: 12 }, () => ledger.claim({ chat: '16', slot }, at('07:40:00')));
    expect((await Promise.all(tries)).filter(delivery => delivery !== null)).toHaveLength(1);
  });

  test('is settled only by whoever holds the claim', async () => {
    const first = await claimed('17');
    expect(await ledger.settle(first, { state: 'waiting', messagesSent: 0 })).toBe(true);
    const second = await ledger.claim({ chat: '17', slot }, at('07:40:00'));
    expect(await ledger.settle(first, { state: 'failed', messagesSent: 0 })).toBe(false);
    expect(await ledger.get({ chat: '17', slot })).toEqual(second);
    expect(await ledger.settle({ ...first, chat: 'never' }, { state: 'sent', messagesSent: 1 })).toBe(false);
  });
});

describe('rows that are not settled', () => {
  const idsIn = async (state: 'claimed' | 'waiting' | 'unknown', before: Date) =>
    (await ledger.open(state, before)).map(({ chat }) => chat).filter(chat => chat.startsWith('open-'));

  test('are found by state, the oldest first, until they are settled', async () => {
    const late = await claimed('open-late', at('08:10:00'));
    const early = await claimed('open-early', at('08:00:00'));
    expect(await idsIn('claimed', at('09:00:00'))).toEqual(['open-early', 'open-late']);
    expect(await idsIn('claimed', at('08:05:00'))).toEqual(['open-early']);
    expect(await idsIn('claimed', at('08:00:00'))).toEqual([]);

    await ledger.settle(early, { state: 'waiting', messagesSent: 0 });
    await ledger.settle(late, { state: 'unknown', messagesSent: 0 });
    expect(await idsIn('claimed', at('09:00:00'))).toEqual([]);
    expect(await idsIn('waiting', at('09:00:00'))).toEqual(['open-early']);
    expect(await idsIn('unknown', at('09:00:00'))).toEqual(['open-late']);

    const again = await claimed('open-early', at('08:20:00'));
    expect(await idsIn('waiting', at('09:00:00'))).toEqual([]);
    expect(await idsIn('claimed', at('08:20:01'))).toEqual(['open-early']);
    await ledger.settle(again, { state: 'sent', messagesSent: 1 });
    expect(await idsIn('claimed', at('09:00:00'))).toEqual([]);
  });
});
