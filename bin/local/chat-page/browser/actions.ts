import type { Fault } from '../../bot-api/client-api.ts';
import { applyEvent, applyMessages, applyState, keepMessage } from './apply-event.ts';
import type { callClient } from './call-client.ts';
import { keep } from './keep.ts';
import { buttonKey, openChat, type Session, speakerIn, type Toast, withEntry } from './session.ts';
import type { Store } from './store.ts';

export type Actions = ReturnType<typeof createActions>;

/** How long a toast stands, in milliseconds. */
const toastMs = 5000;

/** Everything that can be done on the page: changes the session and calls the server. */
export function createActions(store: Store<Session>, client: typeof callClient) {
  let lastKey = 0;
  const set = (part: Partial<Session>) => store.change(session => ({ ...session, ...part }));

  const toast = (text: string, isProblem = false) => {
    const key = ++lastKey;
    const isOther = (other: Toast) => other.key !== key;
    store.change(session => ({ ...session, toasts: [...session.toasts, { key, text, isProblem }] }));
    setTimeout(() => store.change(s => ({ ...s, toasts: s.toasts.filter(isOther) })), toastMs);
  };
  /** Does what may fail, and says so in a toast where it does. */
  const attempt = async <Done>(doing: Promise<Done>): Promise<Done | null> => {
    try {
      return await doing;
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), true);
      return null;
    }
  };

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

  /** Opens a chat, or with null shows the list alone. */
  const open = (chatId: number | null) => {
    store.change(session => ({
      ...session,
      openChatId: chatId,
      unread: chatId === null ? session.unread : withEntry(session.unread, chatId, undefined),
    }));
    if (chatId !== null && store.get().connection === 'open') void loadMessages(chatId);
  };

  /** After every connection: what happened without it is fetched, the messages of the open chat too. */
  const reload = async () => {
    await loadState();
    const { openChatId, messages } = store.get();
    // Other chats' messages may have changed unseen; they are fetched again when they are opened.
    set({ messages: new Map([...messages].filter(([chatId]) => chatId === openChatId)) });
    if (openChatId !== null) await loadMessages(openChatId);
  };

  const post = async (chatId: number, fromId: number, text: string) => {
    const outgoing = { key: ++lastKey, chatId, fromId, text, problem: null };
    const isOther = ({ key }: { readonly key: number }) => key !== outgoing.key;
    store.change(session => ({ ...session, outbox: [...session.outbox, outgoing] }));
    try {
      const { message } = await client.send({ chatId, fromId, text });
      store.change(session => ({
        ...keepMessage(session, message),
        outbox: session.outbox.filter(isOther),
      }));
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      store.change(session => ({
        ...session,
        outbox: session.outbox.map(other => (isOther(other) ? other : { ...other, problem })),
      }));
    }
  };

  const send = (text: string) => {
    const session = store.get();
    const chat = openChat(session);
    const speaker = chat && speakerIn(session, chat);
    if (chat && speaker) void post(chat.chat.id, speaker.id, text);
  };

  return {
    toast,
    open,
    reload,
    loadState,
    send,
    handle: (event: Parameters<typeof applyEvent>[1]) => {
      store.change(session => applyEvent(session, event, Date.now()));
      if (event.type === 'chats' || event.type === 'delete') void loadState();
      const isNews =
        event.type === 'message' && !store.get().chats.some(c => c.chat.id === event.message.chat.id);
      if (isNews) void loadState();
    },
    lose: () => set({ connection: 'lost', actions: new Map() }),
    /** In a group that has people in it, a command names the bot that it is for, as Telegram's clients write it. */
    sendCommand: (command: string) => {
      const { bot, ...session } = store.get();
      const isGroup = openChat({ bot, ...session })?.chat.type !== 'private';
      send(isGroup && bot && !command.includes('@') ? `${command}@${bot.username}` : command);
    },
    sendAgain: (key: number) => {
      const outgoing = store.get().outbox.find(other => other.key === key);
      if (!outgoing) return;
      store.change(s => ({ ...s, outbox: s.outbox.filter(other => other !== outgoing) }));
      void post(outgoing.chatId, outgoing.fromId, outgoing.text);
    },
    forget: (key: number) =>
      store.change(session => ({ ...session, outbox: session.outbox.filter(other => other.key !== key) })),
    press: async (messageId: number, row: number, column: number, callbackData: string) => {
      const session = store.get();
      const chat = openChat(session);
      const speaker = chat && speakerIn(session, chat);
      if (!chat || !speaker) return;
      const chatId = chat.chat.id;
      const key = buttonKey(chatId, messageId, row, column);
      if (session.pressed.has(key)) return;
      store.change(s => ({ ...s, pressed: new Set([...s.pressed, key]) }));
      const pressed = await attempt(client.press({ chatId, fromId: speaker.id, messageId, callbackData }));
      store.change(s => ({ ...s, pressed: new Set([...s.pressed].filter(other => other !== key)) }));
      if (!pressed) return;
      const { answer } = pressed;
      if (!answer) return toast('The bot did not answer the button within 15 seconds.', true);
      const { text = '', url } = answer;
      if (url) set({ alert: { text: text || 'The bot wants to open a page:', url } });
      else if (text && answer.showAlert) set({ alert: { text } });
      else if (text) toast(text);
    },
    speakAs: (chatId: number, userId: number) =>
      store.change(session => ({ ...session, speakers: withEntry(session.speakers, chatId, userId) })),
    block: async (chatId: number, isBlocked: boolean) => {
      if (await attempt(client.block({ chatId, isBlocked }))) await loadState();
    },
    addPerson: async (name: string, languageCode: string) => {
      const added = await attempt(client.addPerson({ name, languageCode }));
      if (!added) return;
      await loadState();
      set({ panel: null });
      location.hash = `#chat=${added.chat.id}`;
    },
    setFaults: async (faults: readonly Fault[]) => {
      if (!(await attempt(client.faults(faults)))) return;
      set({ hasFaults: faults.length > 0 });
      toast(faults.length > 0 ? 'The fault is in force.' : 'No faults are in force.');
    },
    copy: async (text: string) => {
      const copied = await attempt(navigator.clipboard.writeText(text).then(() => true));
      if (copied) toast('Copied.');
    },
    closeAlert: () => set({ alert: null }),
    showPanel: (panel: Session['panel']) => set({ panel }),
    setTheme: (theme: Session['theme']) => {
      keep.write('theme', theme);
      set({ theme });
    },
  };
}
