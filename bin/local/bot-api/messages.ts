import type { Message, ReplyParameters } from '@grammyjs/types';
import { badRequest } from './bot-api-error.ts';
import type { ClientMessage } from './client-api.ts';
import type { ChatState } from './state.ts';
import { unixTime, type World } from './world.ts';

/** Older ones are forgotten, so that a bot that writes for days fits in memory. */
const keptMessages = 1000;

type NewMessage = Omit<ClientMessage, 'message_id' | 'date' | 'chat' | 'edits'>;

/** Puts a message into a chat and shows it to the people there. */
export function addMessage(world: World, to: ChatState, content: NewMessage): ClientMessage {
  const message: ClientMessage = {
    message_id: to.nextMessageId++,
    date: unixTime(world),
    chat: to.chat,
    ...content,
    edits: 0,
  };
  to.messages.push(message);
  if (to.messages.length > keptMessages) to.messages.shift();
  world.emit({ type: 'message', message });
  return message;
}

/** Replaces a message by a newer version of itself and shows it. */
export function replaceMessage(world: World, inChat: ChatState, next: Omit<ClientMessage, 'edits'>) {
  const index = inChat.messages.findIndex(({ message_id }) => message_id === next.message_id);
  const edits = (inChat.messages[index]?.edits ?? 0) + 1;
  const message = { ...next, edit_date: unixTime(world), edits };
  inChat.messages[index] = message;
  world.emit({ type: 'edit', message });
  return message;
}

export const findMessage = ({ messages }: ChatState, id: number) =>
  messages.find(({ message_id }) => message_id === id);

/**
 * What the bot sees of a message: all but the clients' own count, and in a channel, where the channel itself speaks, not who
 * wrote it. A reply's original comes without its own.
 */
export function botView<M extends ClientMessage>({ edits: _, ...message }: M): Omit<M, 'edits'> {
  if (message.chat.type !== 'channel') return message;
  const { from: __, ...post } = message;
  return { ...(post as typeof message), sender_chat: message.chat };
}

/** The message that another one answers, without what that one answers itself. */
export function originalOf(chat: ChatState, id: number): Pick<Message, 'reply_to_message'> {
  const found = findMessage(chat, id);
  if (found === undefined) return {};
  const { reply_to_message: _, ...original } = botView(found);
  return { reply_to_message: original as NonNullable<Message['reply_to_message']> };
}

/** Refuses a reply to a message that is not there, unless the bot would send it anyway. */
export function replyTo(
  chat: ChatState,
  reply: ReplyParameters | undefined,
): Pick<Message, 'reply_to_message'> {
  if (reply === undefined) return {};
  const original = originalOf(chat, reply.message_id ?? 0);
  if (original.reply_to_message === undefined && reply.allow_sending_without_reply !== true)
    throw badRequest('message to be replied not found');
  return original;
}
