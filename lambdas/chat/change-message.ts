import { type Api, GrammyError } from 'grammy';
import { messageOptions } from '../delivery/send-message.ts';
import type { Message } from '../message/message.ts';
import { type ChatAddress, parseChatAddress } from '../store/chat.ts';

/**
 * Changes a message of ours by its id; sends a new one where it is gone. What Telegram did not take is thrown: the queue
 * brings it again.
 */
export async function changeMessage(
  api: Api,
  { chat, messageId }: { readonly chat: ChatAddress; readonly messageId: number },
  message: Message,
): Promise<void> {
  const { chatId, topicId } = parseChatAddress(chat);
  try {
    await api.editMessageText(chatId, messageId, message.text, messageOptions(message));
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    // A repeat: it says so already.
    if (error.description.includes('message is not modified')) return;
    await api.sendMessage(chatId, message.text, {
      ...messageOptions(message),
      ...(topicId !== undefined && { message_thread_id: topicId }),
    });
  }
}
