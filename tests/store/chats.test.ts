import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatSettings } from '../../lambdas/store/chat.ts';
import type { ChatStore } from '../../lambdas/store/chats.ts';
import { subscription } from '../helpers/article-to-keep.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
let chats: ChatStore;
beforeAll(async () => {
  running = await startDatabase();
  chats = running.store.chats;
});
afterAll(() => running.stop());

const settings: ChatSettings = {
  language: 'es',
  reads: 'all',
  zone: 'America/Bogota',
  changed: '2026-11-20T10:00:00.000Z',
};
const next = { nextSlot: '2026-11-24T07:30', nextDue: '2026-11-24T07:30:00.000Z' };
const now = new Date('2026-11-23T07:30:00.000Z');
const dueChats = async (moment: string) =>
  (await chats.due(new Date(moment))).map(({ chat }) => chat).toSorted();

describe('a chat', () => {
  test('that has chosen nothing is empty', async () => {
    expect(await chats.get('1')).toEqual({ settings: null, subscription: null });
  });

  test('has settings and a subscription, each without the other', async () => {
    await chats.putSettings('2', settings);
    expect(await chats.get('2')).toEqual({ settings, subscription: null });
    await chats.putSubscription(subscription({ chat: '3' }));
    expect(await chats.get('3')).toEqual({ settings: null, subscription: subscription({ chat: '3' }) });
  });

  test('is not its topic, nor the chat whose number begins alike', async () => {
    await chats.putSettings('-1004', settings);
    expect(await chats.get('-1004:7')).toEqual({ settings: null, subscription: null });
    expect(await chats.get('-100')).toEqual({ settings: null, subscription: null });
  });

  test('sees at once what it has just changed', async () => {
    for (const zone of ['Asia/Tokyo', 'Europe/Riga', 'Africa/Lagos']) {
      await chats.putSettings('5', { ...settings, zone });
      expect((await chats.get('5')).settings?.zone).toBe(zone);
    }
  });

  test('loses its subscription and keeps its settings', async () => {
    await chats.putSettings('6', settings);
    await chats.putSubscription(subscription({ chat: '6', nextDue: '2026-01-01T00:00:00.000Z' }));
    await chats.removeSubscription('6');
    await chats.removeSubscription('6');
    expect(await chats.get('6')).toEqual({ settings, subscription: null });
    expect(await dueChats('2026-01-02T00:00:00.000Z')).not.toContain('6');
  });

  test('moves to a new address with all that it has chosen, and is due there', async () => {
    const was = subscription({ chat: '-30', nextDue: '2023-01-01T07:30:00.000Z' });
    await chats.putSettings('-30', settings);
    await chats.putSubscription(was);
    await chats.move('-30', '-10030:7', now);
    expect(await chats.get('-30')).toEqual({ settings: null, subscription: null, movedTo: '-10030:7' });
    expect(await chats.get('-10030:7')).toEqual({ settings, subscription: { ...was, chat: '-10030:7' } });
    expect(await dueChats('2023-01-02T00:00:00.000Z')).toEqual(['-10030:7']);
    await chats.removeSubscription('-10030:7');
  });

  test('that moves twice, or at the same moment in two places, has moved once', async () => {
    await chats.putSubscription(subscription({ chat: '-31' }));
    await Promise.all([chats.move('-31', '-10031', now), chats.move('-31', '-10031', now)]);
    await chats.move('-31', '-10031', now);
    expect((await chats.get('-10031')).subscription).toEqual(subscription({ chat: '-10031' }));
    expect(await chats.get('-31')).toEqual({ settings: null, subscription: null, movedTo: '-10031' });
  });

  test('that has chosen at its new address before it moves keeps that choice', async () => {
    const chosen = subscription({ chat: '-10032', times: ['18:00'] });
    await chats.putSettings('-32', settings);
    await chats.putSubscription(subscription({ chat: '-32' }));
    await chats.putSubscription(chosen);
    await chats.move('-32', '-10032', now);
    expect(await chats.get('-10032')).toEqual({ settings, subscription: chosen });
    expect((await chats.get('-32')).subscription).toBeNull();
  });

  test('that has chosen nothing moves without a trace', async () => {
    await chats.move('-33', '-10033', now);
    for (const chat of ['-33', '-10033'])
      expect(await chats.get(chat)).toEqual({ settings: null, subscription: null });
  });

  test('is forgotten, but for what was delivered to it', async () => {
    await chats.putSettings('7', settings);
    await chats.putSubscription(subscription({ chat: '7' }));
    const delivery = { chat: '7', slot: '2026-11-23T07:30' };
    await running.store.ledger.claim(delivery, new Date(0));
    await chats.forget('7');
    expect(await chats.get('7')).toEqual({ settings: null, subscription: null });
    expect(await running.store.ledger.get(delivery)).toBeDefined();
  });

  test('is removed with all that was delivered to it, however much, and no other with it', async () => {
    const slots = Array.from({ length: 60 }, (_, i) => `2026-10-01T${String(i).padStart(2, '0')}:00`);
    const { ledger } = running.store;
    for (const chat of ['8', '88']) {
      await chats.putSettings(chat, settings);
      await chats.putSubscription(subscription({ chat }));
    }
    await Promise.all(slots.map(slot => ledger.claim({ chat: '8', slot }, new Date(0))));
    await ledger.claim({ chat: '88', slot: '2026-10-01T00:00' }, new Date(0));
    await chats.remove('8');
    expect(await chats.get('8')).toEqual({ settings: null, subscription: null });
    expect(await Promise.all(slots.map(slot => ledger.get({ chat: '8', slot })))).toEqual(
      slots.map(() => undefined),
    );
    expect((await chats.get('88')).settings).not.toBeNull();
    expect(await ledger.get({ chat: '88', slot: '2026-10-01T00:00' })).toBeDefined();
    await chats.remove('8');
  });
});

describe('subscriptions that are due', () => {
  test('are those whose moment has come, to the millisecond, from every shard', async () => {
    const due = Array.from({ length: 30 }, (_, i) => `due-${i}`);
    for (const chat of due)
      await chats.putSubscription(subscription({ chat, nextDue: '2024-03-01T07:30:00.000Z' }));
    await chats.putSubscription(subscription({ chat: 'not-due', nextDue: '2024-03-01T07:30:00.001Z' }));
    expect(await dueChats('2024-03-01T07:30:00.000Z')).toEqual(due.toSorted());
    expect(await dueChats('2024-03-01T07:29:59.999Z')).toEqual([]);
    for (const chat of [...due, 'not-due']) await chats.removeSubscription(chat);
  });

  test('move on to their next slot and keep everything else', async () => {
    const was = subscription({ chat: '20', nextDue: '2024-04-01T07:30:00.000Z', categories: ['work'] });
    await chats.putSubscription(was);
    expect(await chats.advance(was, next)).toBe(true);
    expect((await chats.get('20')).subscription).toEqual({ ...was, ...next });
    expect(await dueChats('2024-05-01T00:00:00.000Z')).toEqual([]);
    expect(await dueChats('2026-11-24T07:30:00.000Z')).toContain('20');
  });

  test('move on once when two ticks meet', async () => {
    const was = subscription({ chat: '21' });
    await chats.putSubscription(was);
    const moves = await Promise.all([chats.advance(was, next), chats.advance(was, next)]);
    expect(moves.toSorted()).toEqual([false, true]);
  });

  test('that were changed meanwhile stay as they were changed', async () => {
    const was = subscription({ chat: '22' });
    await chats.putSubscription(was);
    const changed = { ...was, times: ['18:00'], nextDue: '2026-11-23T18:00:00.000Z' };
    await chats.putSubscription(changed);
    expect(await chats.advance(was, next)).toBe(false);
    expect((await chats.get('22')).subscription).toEqual(changed);
  });

  test('whose other choices changed meanwhile keep them and move on', async () => {
    const was = subscription({ chat: '23' });
    await chats.putSubscription(was);
    await chats.putSubscription({ ...was, reads: 'all', categories: ['sport'] });
    expect(await chats.advance(was, next)).toBe(true);
    expect((await chats.get('23')).subscription).toMatchObject({
      ...next,
      reads: 'all',
      categories: ['sport'],
    });
  });

  test('that were removed meanwhile do not come back', async () => {
    const was = subscription({ chat: '24' });
    await chats.putSubscription(was);
    await chats.removeSubscription('24');
    expect(await chats.advance(was, next)).toBe(false);
    expect((await chats.get('24')).subscription).toBeNull();
  });
});
