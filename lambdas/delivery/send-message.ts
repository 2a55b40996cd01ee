import type { Api } from 'grammy';
import type { Keyboard, Message } from '../message/message.ts';
import { type ChatAddress, parseChatAddress } from '../store/chat.ts';
import { outcomeOfError, type SendOutcome } from './send-outcome.ts';

/** The keyboard in Telegram's form. */
export const toInlineKeyboard = (keyboard: Keyboard) => ({
  inline_keyboard: keyboard.map(row =>
    row.map(button =>
      'url' in button
        ? { text: button.label, url: button.url }
        : { text: button.label, callback_data: button.data },
    ),
  ),
});

/** What goes with every message of ours: entities instead of markup, no preview of the papers' pages. */
export const messageOptions = (message: Message) => ({
  entities: [...message.entities],
  link_preview_options: { is_disabled: true },
  ...(message.keyboard.length > 0 && { reply_markup: toInlineKeyboard(message.keyboard) }),
});

/**
 * Sends one message to a chat, once; never throws for what Telegram or the network did. Where it is paid for, Telegram
 * takes 1,000 a second instead of 30.
 */
export async function sendMessage(
  api: Api,
  chat: ChatAddress,
  message: Message,
  isPaid = false,
): Promise<SendOutcome> {
  const { chatId, topicId } = parseChatAddress(chat);
  try {
    const sent = await api.sendMessage(chatId, message.text, {
      ...messageOptions(message),
      ...(topicId !== undefined && { message_thread_id: topicId }),
      ...(isPaid && { allow_paid_broadcast: true }),
    });
    return { kind: 'sent', messageId: sent.message_id };
  } catch (error) {
    return outcomeOfError(error);
  }
}
