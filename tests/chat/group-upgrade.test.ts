import type { Update } from '@grammyjs/types';
import { expect, onTestFinished, test } from 'vitest';
import { answerUpdate } from '../../lambdas/chat/answer-update.ts';
import { createBot } from '../../lambdas/chat/create-bot.ts';
import { silentLog } from '../../lambdas/platform/log.ts';
import type { ChatSettings } from '../../lambdas/store/chat.ts';
import { startStandin, token } from '../bot-api/standin.ts';
import { subscription } from '../helpers/article-to-keep.ts';
import { startDatabase } from '../helpers/start-database.ts';

const settings: ChatSettings = {
  language: 'fr',
  reads: 'all',
  zone: 'Europe/Paris',
  changed: '2026-11-20T10:00:00.000Z',
};

test('a group that becomes a supergroup keeps what it chose, and hears nothing of it', async () => {
  const { store, stop } = await startDatabase();
  onTestFinished(stop);
  const { api, call, client, group } = await startStandin();
  const clock = () => new Date('2026-11-23T12:00:00.000Z');
  const services = { store, choresQueue: { send: async () => {} }, clock, log: silentLog };
  const chat = String(group.id);
  await store.chats.putSettings(chat, settings);
  await store.chats.putSubscription(subscription({ chat }));

  const { chat: upgraded } = await client.post<{ chat: { id: number } }>('upgrade', { chatId: group.id });
  const updates: Update[] = (await call('getUpdates')).result;
  const calls: string[] = [];
  api.onCall(({ method }) => calls.push(method));
  const bot = createBot({ token, apiRoot: api.url }, services);
  for (const update of updates) expect(await answerUpdate(update, bot, services)).toBe('answered');

  const to = String(upgraded.id);
  expect(updates).toHaveLength(2);
  expect(await store.chats.get(to)).toEqual({ settings, subscription: subscription({ chat: to }) });
  expect(await store.chats.get(chat)).toEqual({ settings: null, subscription: null, movedTo: to });
  expect(calls).toEqual([]);
});
