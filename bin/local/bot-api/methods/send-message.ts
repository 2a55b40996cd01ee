import { botUser } from '../bot-user.ts';
import { chatToWriteIn } from '../chats.ts';
import { addMessage, botView, replyTo } from '../messages.ts';
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
import { inTopic } from '../topics.ts';
import { entityList } from '../validation/entities.ts';
import { messageText } from '../validation/formatted-text.ts';
import { replyMarkup } from '../validation/keyboard.ts';
import { keyboardOf } from './keyboard-of.ts';
import type { Method } from './method.ts';

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
    const content = messageText(args.text, args.entities, 'message is too long');
    const chat = chatToWriteIn(world.state, args.chat_id);
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
