import { isDeepStrictEqual } from 'node:util';
import type { Message, Update } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { chatToWriteIn } from '../chats.ts';
import type { ClientMessage } from '../client-api.ts';
import { botView, findMessage, replaceMessage } from '../messages.ts';
import { chatId, messageId, noParseMode, object, optional, text } from '../parameters.ts';
import type { ChatState } from '../state.ts';
import { entityList } from '../validation/entities.ts';
import { messageText } from '../validation/formatted-text.ts';
import { inlineKeyboard } from '../validation/keyboard.ts';
import type { World } from '../world.ts';
import { keyboardOf } from './keyboard-of.ts';
import type { Method } from './method.ts';

const place = { chat_id: chatId, message_id: messageId };

export const editMessageText: Method<'editMessageText'> = {
  parameters: {
    ...place,
    text,
    parse_mode: noParseMode,
    entities: optional(entityList),
    link_preview_options: optional(object),
    reply_markup: optional(inlineKeyboard),
  },
  run({ world }, args) {
    const { text, entities } = messageText(args.text ?? '', args.entities, 'MESSAGE_TOO_LONG');
    const { chat, message } = ownMessage(world, args);
    if (message.text === undefined) throw badRequest('there is no text in the message to edit');
    const { entities: _, reply_markup: __, ...rest } = message;
    const edited = change(world, chat, message, {
      ...rest,
      text,
      ...(entities.length > 0 && { entities: [...entities] }),
      ...keyboardOf(args.reply_markup),
    });
    return { ...edited, text };
  },
};

export const editMessageReplyMarkup: Method<'editMessageReplyMarkup'> = {
  parameters: { ...place, reply_markup: optional(inlineKeyboard) },
  run({ world }, args) {
    const { chat, message } = ownMessage(world, args);
    const { reply_markup: _, ...rest } = message;
    return change(world, chat, message, { ...rest, ...keyboardOf(args.reply_markup) });
  },
};

interface Place {
  readonly chat_id?: number | string;
  readonly message_id?: number;
}

/** The bot's own message at a place; Telegram's reason where it cannot be edited. */
function ownMessage(world: World, { chat_id = '', message_id = 0 }: Place) {
  const chat = chatToWriteIn(world.state, chat_id);
  if (message_id === 0) throw badRequest('message identifier is not specified');
  const message = findMessage(chat, message_id);
  if (message === undefined) throw badRequest('message to edit not found');
  if (message.from?.id !== world.state.bot.id) throw badRequest("message can't be edited");
  return { chat, message };
}

function change(
  world: World,
  chat: ChatState,
  old: ClientMessage,
  next: ClientMessage,
): Message & Update.Edited {
  if (isDeepStrictEqual(shown(old), shown(next)))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  return botView(replaceMessage(world, chat, next));
}

const shown = ({ text, entities, reply_markup }: Message) => ({ text, entities, reply_markup });
