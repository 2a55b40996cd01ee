import type { User } from '@grammyjs/types';
import { buttonKey, openChat, type Session, speakerIn } from '../session.ts';
import { startPayload } from '../start-payload.ts';
import type { ActionContext } from './action-context.ts';

/** Pressing buttons, and showing what the bot answers to that. */
export function createPressing({ store, client, toast, attempt }: ActionContext) {
  const setWaiting = (key: string, isWaiting: boolean) =>
    store.change(session => {
      const pressed = new Set(session.pressed);
      if (isWaiting) pressed.add(key);
      else pressed.delete(key);
      return { ...session, pressed };
    });

  /** A link to the bot leads to the chat of whoever pressed with it, and starts it there. */
  const follow = async ({ chats }: Session, { id }: User, parameter: string) => {
    const own = chats.find(({ chat }) => chat.id === id) ?? chats.find(({ chat }) => chat.type === 'private');
    if (!own) return;
    const { id: chatId } = own.chat;
    location.hash = `#chat=${chatId}`;
    await attempt(client.send({ chatId, fromId: chatId, text: `/start ${parameter}` }));
  };

  return {
    press: async (messageId: number, callbackData: string) => {
      const session = store.get();
      const chat = openChat(session);
      const speaker = chat && speakerIn(session, chat);
      if (!chat || !speaker) return;
      const chatId = chat.chat.id;
      const key = buttonKey(chatId, messageId, callbackData);
      if (session.pressed.has(key)) return;
      setWaiting(key, true);
      const pressed = await attempt(client.press({ chatId, fromId: speaker.id, messageId, callbackData }));
      setWaiting(key, false);
      if (!pressed) return;
      if (!pressed.answer) {
        toast('The bot did not answer the button within 15 seconds.', true);
        return;
      }
      const { text = '', url, showAlert } = pressed.answer;
      const parameter = url && session.bot ? startPayload(url, session.bot.username) : null;
      if (parameter !== null) await follow(session, speaker, parameter);
      else if (url)
        store.change(s => ({ ...s, alert: { text: text || 'The bot wants to open a page:', url } }));
      else if (text && showAlert) store.change(s => ({ ...s, alert: { text } }));
      else if (text) toast(text);
    },
    copy: async (text: string) => {
      const copied = await attempt(navigator.clipboard.writeText(text).then(() => true));
      if (copied) toast('Copied.');
    },
    closeAlert: () => store.change(session => ({ ...session, alert: null })),
  };
}
