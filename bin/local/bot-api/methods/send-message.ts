import type { Message } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { chatToWriteIn } from '../chats.ts';
import { addMessage, botView, findMessage, replyTo } from '../messages.ts';
import {
  boolean,
  chatId,
  integer,
  noParseMode,
  object,
  optional,
  replyParameters,
  text,
} from '../parameters.ts';
import type { ChatState } from '../state.ts';
import { entityList } from '../validation/entities.ts';
import { messageText } from '../validation/formatted-text.ts';
import { replyMarkup } from '../validation/keyboard.ts';
import type { Arguments, Method } from './method.ts';

export const sendMessage: Method<'sendMessage'> = {
  parameters: {
    chat_id: chatId,
    message_thread_id: optional(integer),
    text,
    parse_mode: noParseMode,
    entities: optional(entityList),
    link_preview_options: optional(object),
    disable_notification: optional(boolean),
    protect_content: optional(boolean),
    allow_paid_broadcast: optional(boolean),
    reply_parameters: optional(replyParameters),
    reply_markup: optional(replyMarkup),
  },
  run({ world }, args) {
    const chat = chatToWriteIn(world.state, args.chat_id);
    const content = messageText(args.text, args.entities);
    const message = addMessage(world, chat, {
      from: botUser(world.state.bot),
      ...inTopic(chat, args.message_thread_id),
      ...replyTo(chat, args.reply_parameters),
      text: content.text,
      ...(content.entities.length > 0 && { entities: [...content.entities] }),
      ...(args.link_preview_options && { link_preview_options: args.link_preview_options }),
      ...(args.protect_content && { has_protected_content: true }),
      ...keyboardOf(args.reply_markup),
    });
    return botView({ ...message, text: content.text });
  },
};

/** The bot as a sender, without what only getMe tells. */
export const botUser = ({ id, first_name, username }: { id: number; first_name: string; username: string }) =>
  ({ id, is_bot: true, first_name, username }) as const;

/** Only inline keyboards are part of a message. */
export const keyboardOf = (
  markup: Arguments<'sendMessage'>['reply_markup'],
): Pick<Message, 'reply_markup'> =>
  markup !== undefined && 'inline_keyboard' in markup && markup.inline_keyboard.length > 0
    ? { reply_markup: markup }
    : {};

/** The topic of a forum that a message belongs to; elsewhere, the thread of the message of that identifier. */
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
