import { type Api, InputFile } from 'grammy';
import { outcomeOfError } from '../delivery/send-outcome.ts';
import { loadDictionary } from '../message/locales/load-dictionary.ts';
import type { Clock } from '../platform/clock.ts';
import { type ChatAddress, parseChatAddress } from '../store/chat.ts';
import type { Store } from '../store/store.ts';
import type { InterfaceLanguage } from '../text/language.ts';

/** A reader asked for everything that is kept of a chat. */
export interface ExportChore {
  readonly type: 'export-chat';
  readonly chat: ChatAddress;
  readonly language: InterfaceLanguage;
}

export interface ExportServices {
  readonly store: Pick<Store, 'chats' | 'ledger'>;
  readonly clock: Clock;
  openApi(): Promise<Api>;
}

const fileName = 'leaderette.json';

/**
 * Sends everything that is kept of a chat to it, as a JSON document: what /privacy lists, but for the numbers of
 * answered updates, which name no chat.
 */
export async function exportChat({ chat, language }: ExportChore, services: ExportServices): Promise<void> {
  const { store, clock, openApi } = services;
  const [{ settings, subscription }, deliveries] = await Promise.all([
    store.chats.get(chat),
    store.ledger.ofChat(chat),
  ]);
  const kept = { chat, exported: clock().toISOString(), settings, subscription, deliveries };
  const file = new InputFile(Buffer.from(`${JSON.stringify(kept, null, 2)}\n`), fileName);
  const { exporting } = await loadDictionary(language);
  const { chatId, topicId } = parseChatAddress(chat);
  const api = await openApi();
  try {
    await api.sendDocument(chatId, file, {
      caption: exporting.caption,
      ...(topicId !== undefined && { message_thread_id: topicId }),
    });
  } catch (error) {
    // What was refused or perhaps taken is not sent again: whoever still wants it asks once more.
    if (outcomeOfError(error).kind === 'not-taken') throw error;
  }
}
