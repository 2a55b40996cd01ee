import type { Message } from '@grammyjs/types';
import { badRequest } from './bot-api-error.ts';
import { findMessage } from './messages.ts';
import type { ChatState } from './state.ts';

/** The topic of a forum that a message goes to; elsewhere, the thread of the message of that identifier. */
export function inTopic(
  chat: ChatState,
  threadId: number | undefined,
): Pick<Message, 'message_thread_id' | 'is_topic_message'> {
  if (threadId === undefined) return {};
  if (chat.topics.some(topic => topic.message_thread_id === threadId))
    return { message_thread_id: threadId, is_topic_message: true };
  if (chat.chat.type === 'supergroup' && !chat.chat.is_forum && findMessage(chat, threadId) !== undefined)
    return { message_thread_id: threadId };
  throw badRequest('message thread not found');
}
