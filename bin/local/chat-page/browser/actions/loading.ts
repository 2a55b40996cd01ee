import type { ClientEvent } from '../../../bot-api/client-api.ts';
import { applyEvent, applyMessages, applyState } from '../apply-event.ts';
import { withEntry } from '../session.ts';
import type { ActionContext } from './action-context.ts';

/** Fetching what the server knows, and following what it tells. */
export function createLoading({ store, client, attempt }: ActionContext) {
  const loadMessages = async (chatId: number, isSecondTime = false): Promise<void> => {
    const answer = await attempt(client.messages(chatId));
    if (!answer) return;
    store.change(session => applyMessages(session, chatId, answer.messages));
    // What came between the server's look and the answer is not in it.
    const newest = store.get().chats.find(({ chat }) => chat.id === chatId)?.lastMessage?.message_id ?? 0;
    const isBehind = newest > (answer.messages.at(-1)?.message_id ?? 0);
    if (isBehind && !isSecondTime) await loadMessages(chatId, true);
  };

  const loadState = async () => {
    const state = await attempt(client.state());
    if (state) store.change(session => ({ ...applyState(session, state), connection: 'open' }));
  };

  return {
    loadState,
    /** Opens a chat, or with null shows the list alone. */
    open: (chatId: number | null) => {
      store.change(session => ({
        ...session,
        openChatId: chatId,
        reference: null,
        unread: chatId === null ? session.unread : withEntry(session.unread, chatId, undefined),
      }));
      if (chatId !== null && store.get().connection === 'open') void loadMessages(chatId);
    },
    /** After every connection: what happened without it is fetched, the messages of the open chat too. */
    reload: async () => {
      await loadState();
      const { openChatId } = store.get();
      // Other chats' messages may have changed unseen; they are fetched again when they are opened.
      store.change(session => ({
        ...session,
        messages: new Map([...session.messages].filter(([chatId]) => chatId === openChatId)),
      }));
      if (openChatId !== null) await loadMessages(openChatId);
    },
    handle: (event: ClientEvent) => {
      const isKnown = (chatId: number) => store.get().chats.some(({ chat }) => chat.id === chatId);
      store.change(session => applyEvent(session, event, Date.now()));
      const isNewChat = event.type === 'message' && !isKnown(event.message.chat.id);
      if (isNewChat || event.type === 'chats' || event.type === 'delete') void loadState();
    },
    lose: () => store.change(session => ({ ...session, connection: 'lost', actions: new Map() })),
  };
}
