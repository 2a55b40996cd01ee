import type { CallbackQuery, Chat, Update, User } from '@grammyjs/types';
import { membersOf } from './chats.ts';
import type { ClientMessage, Fault, PressAnswer } from './client-api.ts';
import { ClientError } from './client-error.ts';
import { privateChat, userOf } from './initial-state.ts';
import { changeBotStatus } from './membership.ts';
import { addMessage, botView, findMessage, originalOf, replaceMessage } from './messages.ts';
import { isObject } from './parameters.ts';
import { isForBot } from './privacy.ts';
import { type ChatState, findChat } from './state.ts';
import { cleanText } from './validation/clean-text.ts';
import { detectEntities } from './validation/detect-entities.ts';
import { takeId, type World } from './world.ts';

export interface ClientActions {
  send(body: unknown): { message: ClientMessage };
  edit(body: unknown): { message: ClientMessage };
  press(body: unknown): Promise<PressAnswer>;
  people(body: unknown): { person: User; chat: Chat };
  block(body: unknown): object;
  membership(body: unknown): object;
  faults(body: unknown): object;
}

/** Telegram's clients send a longer text in pieces. */
const maxPieceLength = 4096;

/** What people do, as the bodies of client-api.ts describe it. */
export function clientActions(world: World, setFaults: (faults: readonly Fault[]) => void): ClientActions {
  const { state } = world;
  return {
    send(body) {
      const fields = fieldsOf(body);
      const { chat, person } = speaker(world, fields);
      const pieces = piecesOf(textField(fields, 'text'));
      const messages = pieces.map(piece => say(world, chat, person, piece, fields));
      const message = messages.at(-1);
      if (message === undefined) throw new ClientError(400, 'A message needs some text.');
      return { message };
    },
    edit(body) {
      const fields = fieldsOf(body);
      const { chat, person } = speaker(world, fields);
      const old = findMessage(chat, idField(fields, 'messageId'));
      if (old?.text === undefined || old.from?.id !== person.id)
        throw new ClientError(400, 'Only own messages with text can be edited.');
      const { entities: _, ...rest } = old;
      const message = replaceMessage(world, chat, { ...rest, ...written(textField(fields, 'text')) });
      if (isForBot(world, message))
        world.updates.add(chat.chat.id, { kind: 'edited_message', value: heard(message, person) });
      return { message };
    },
    async press(body) {
      const fields = fieldsOf(body);
      const { chat, person } = speaker(world, fields);
      const message = findMessage(chat, idField(fields, 'messageId'));
      const data = textField(fields, 'callbackData');
      if (message === undefined) throw new ClientError(404, 'That message is not there any more.');
      if (!hasButton(message, data)) throw new ClientError(400, 'The message has no such button (any more).');
      const id = String(BigInt(person.id) * 2n ** 32n + BigInt(takeId(world)));
      const query: CallbackQuery = {
        id,
        from: person,
        message: botView(message),
        chat_instance: String(BigInt(chat.chat.id) * 7919n),
        data,
      };
      const answer = world.callbacks.open(id, { chatId: chat.chat.id, fromId: person.id });
      world.updates.add(chat.chat.id, { kind: 'callback_query', value: query });
      return { answer: await answer };
    },
    people(body) {
      const fields = fieldsOf(body);
      const name = textField(fields, 'name').trim();
      if (name === '' || name.length > 64) throw new ClientError(400, 'A name has 1 to 64 characters.');
      const languageCode = fields.languageCode;
      const id = Math.max(...state.people.map(person => person.id), 710_000_000) + 1;
      const person = userOf({ name, ...(typeof languageCode === 'string' && { languageCode }) }, id);
      const chat = privateChat(person);
      state.people.push(person);
      state.chats.push(chat);
      world.emit({ type: 'chats' });
      return { person, chat: chat.chat };
    },
    block(body) {
      const fields = fieldsOf(body);
      const chat = chatField(world, fields);
      if (chat.chat.type !== 'private') throw new ClientError(400, 'Only a person can block the bot.');
      changeBotStatus(world, chat, fields.isBlocked === true ? 'kicked' : 'member');
      return {};
    },
    membership(body) {
      const fields = fieldsOf(body);
      const chat = chatField(world, fields);
      if (chat.chat.type === 'private') throw new ClientError(400, 'A private chat has no members to add.');
      changeBotStatus(world, chat, fields.isMember === true ? 'member' : 'kicked');
      return {};
    },
    faults(body) {
      if (!Array.isArray(body)) throw new ClientError(400, 'The body must be an array of faults.');
      setFaults(body);
      return {};
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(body: unknown): Fields {
  if (!isObject(body)) throw new ClientError(400, 'The body must be a JSON object.');
  return body;
}

function textField(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new ClientError(400, `"${name}" must be a string.`);
  return value;
}

function idField(fields: Fields, name: string): number {
  const value = fields[name];
  if (!Number.isSafeInteger(value)) throw new ClientError(400, `"${name}" must be a whole number.`);
  return Number(value);
}

function chatField({ state }: World, fields: Fields): ChatState {
  const chat = findChat(state, idField(fields, 'chatId'));
  if (chat === undefined) throw new ClientError(404, 'There is no such chat.');
  return chat;
}

/** Who speaks, and where; whoever writes to a bot that they had blocked unblocks it. */
function speaker(world: World, fields: Fields) {
  const chat = chatField(world, fields);
  const person = membersOf(world.state, chat).find(({ id }) => id === idField(fields, 'fromId'));
  if (person === undefined) throw new ClientError(400, 'That person is not in this chat.');
  if (chat.chat.type === 'private' && chat.botStatus !== 'member') changeBotStatus(world, chat, 'member');
  return { chat, person };
}

function say(world: World, chat: ChatState, from: User, text: string, fields: Fields): ClientMessage {
  const replyTo = fields.replyToMessageId === undefined ? undefined : idField(fields, 'replyToMessageId');
  const thread = fields.messageThreadId === undefined ? undefined : idField(fields, 'messageThreadId');
  if (thread !== undefined && !chat.topics.some(topic => topic.message_thread_id === thread))
    throw new ClientError(400, 'This chat has no such topic.');
  const message = addMessage(world, chat, {
    from,
    ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
    ...(replyTo !== undefined && originalOf(chat, replyTo)),
    ...written(text),
  });
  if (isForBot(world, message))
    world.updates.add(chat.chat.id, { kind: 'message', value: heard(message, from) });
  return message;
}

function written(text: string) {
  const cleaned = cleanText({ text, entities: [] });
  if (cleaned.text === '') throw new ClientError(400, 'A message needs some text.');
  const entities = detectEntities(cleaned.text, []);
  return { text: cleaned.text, ...(entities.length > 0 && { entities: [...entities] }) };
}

/** A message as an update carries it. */
function heard<M extends ClientMessage>(message: M, from: User): Omit<M, 'edits'> & Update.NonChannel {
  const { chat } = message;
  if (chat.type === 'channel') throw new Error('people do not speak in channels');
  return { ...botView(message), chat, from };
}

/** A text in pieces that Telegram takes, none of which splits a character. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const whole = /[\ud800-\udbff]$/.test(rest.slice(0, maxPieceLength))
      ? maxPieceLength - 1
      : maxPieceLength;
    pieces.push(rest.slice(0, whole));
    rest = rest.slice(whole).trimStart();
  }
  return pieces;
}

const hasButton = ({ reply_markup }: ClientMessage, data: string) =>
  reply_markup?.inline_keyboard
    .flat()
    .some(button => 'callback_data' in button && button.callback_data === data) ?? false;
