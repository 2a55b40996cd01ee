import { badRequest } from '../bot-api-error.ts';
import { chatToWriteIn } from '../chats.ts';
import { findMessage } from '../messages.ts';
import { chatId, messageId } from '../parameters.ts';
import { unixTime } from '../world.ts';
import type { Method } from './method.ts';

/** https://core.telegram.org/bots/api#deletemessage: 48 hours, in seconds. */
const deletableFor = 48 * 60 * 60;

export const deleteMessage: Method<'deleteMessage'> = {
  parameters: { chat_id: chatId, message_id: messageId },
  run({ world }, { chat_id, message_id }) {
    const chat = chatToWriteIn(world.state, chat_id);
    const message = findMessage(chat, message_id);
    if (message === undefined) throw badRequest('message to delete not found');
    const isOwn = message.from?.id === world.state.bot.id;
    if (!isOwn && chat.chat.type !== 'private') throw badRequest("message can't be deleted");
    if (unixTime(world) - message.date > deletableFor)
      throw badRequest("message can't be deleted for everyone");
    chat.messages = chat.messages.filter(other => other !== message);
    world.emit({ type: 'delete', chatId: chat.chat.id, messageId: message_id });
    return true;
  },
};
