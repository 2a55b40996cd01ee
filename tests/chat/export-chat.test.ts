import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExportChore, exportChat } from '../../lambdas/chat/export-chat.ts';
import type { Delivery } from '../../lambdas/store/ledger.ts';
import { type Conversation, type Speaker, startConversation } from '../helpers/start-conversation.ts';

describe('a chat’s file', () => {
  let talk: Conversation;
  beforeAll(async () => {
    talk = await startConversation(new Date('2026-11-24T12:00:00Z'), { sources: [] });
  });
  afterAll(() => talk?.stop());

  const exportTo = ({ chatId }: Speaker, topicId?: number) => {
    const { host, clock } = talk.system;
    const chat = topicId === undefined ? String(chatId) : `${chatId}:${topicId}`;
    const chore: ExportChore = { type: 'export-chat', chat, language: 'de' };
    return exportChat(chore, { store: host.store, clock: clock.now, openApi: async () => host.api });
  };
  const contentOf = async (reader: Speaker): Promise<{ deliveries: Delivery[] }> => {
    const id = reader.last().document?.file_id;
    return (await fetch(`${talk.botApi.url}/client/files/${id}`)).json() as never;
  };

  test('has the digests that were sent', async () => {
    const reader = await talk.newcomer('Emil Export');
    await reader.say('/help');
    const { ledger } = talk.system.host.store;
    const slot = '2026-11-24T07:30';
    const delivery = await ledger.claim({ chat: String(reader.chatId), slot }, talk.system.clock.now());
    if (delivery) await ledger.settle(delivery, { state: 'sent', messagesSent: 2 });
    await exportTo(reader);
    expect((await contentOf(reader)).deliveries).toMatchObject([{ slot, state: 'sent', messagesSent: 2 }]);
    expect(reader.last().caption).toContain('/delete');
  });

  test('comes into the topic that asked for it', async () => {
    const topic = await talk.inGroup('supergroup', 2);
    await exportTo(topic, 2);
    expect(topic.last().document?.file_name).toBe('leaderette.json');
    expect(topic.last().message_thread_id).toBe(2);
  });

  test('is tried again where Telegram did not take it, and not where it refused or perhaps took it', async () => {
    const reader = await talk.newcomer('Edda Export');
    await reader.say('/help');
    const fail = (kind: Parameters<typeof talk.botApi.setFaults>[0][number]['kind']) =>
      talk.botApi.setFaults([{ method: 'sendDocument', chatId: reader.chatId, times: 1, kind }]);
    fail({ type: 'too-many-requests', retryAfter: 7 });
    await expect(exportTo(reader)).rejects.toThrow('retry after 7');
    fail({ type: 'blocked' });
    await expect(exportTo(reader)).resolves.toBeUndefined();
    fail({ type: 'answer-lost' });
    await expect(exportTo(reader)).resolves.toBeUndefined();
    expect(reader.chat.filter(({ document }) => document)).toHaveLength(1);
  });
});
