import type { User } from '@grammyjs/types';
import { speakersOf } from './chats.ts';
import { ClientError } from './client-error.ts';
import { changeBotStatus } from './membership.ts';
import { isObject } from './parameters.ts';
import { type ChatState, findChat } from './state.ts';
import type { World } from './world.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The body of a request, which must be an object. */
export function fieldsOf(body: unknown): Fields {
  if (!isObject(body)) throw new ClientError(400, 'The body must be a JSON object.');
  return body;
}

export function textField(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new ClientError(400, `"${name}" must be a string.`);
  return value;
}

export function idField(fields: Fields, name: string): number {
  const value = fields[name];
  if (!Number.isSafeInteger(value)) throw new ClientError(400, `"${name}" must be a whole number.`);
  return Number(value);
}

export const optionalId = (fields: Fields, name: string): number | undefined =>
  fields[name] === undefined ? undefined : idField(fields, name);

export function flagField(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value !== 'boolean') throw new ClientError(400, `"${name}" must be true or false.`);
  return value;
}

/** The chat that `chatId` names. */
export function chatField({ state }: World, fields: Fields): ChatState {
  const chat = findChat(state, idField(fields, 'chatId'));
  if (chat === undefined) throw new ClientError(404, 'There is no such chat.');
  return chat;
}

/** Who acts, and where; whoever turns to a bot that they had blocked unblocks it. */
export function actor(world: World, fields: Fields): { chat: ChatState; person: User } {
  const chat = chatField(world, fields);
  const id = idField(fields, 'fromId');
  const person = speakersOf(world.state, chat).find(member => member.id === id);
  if (person === undefined) throw new ClientError(400, 'That person is not in this chat.');
  if (chat.migratedTo !== null) throw new ClientError(400, 'This group has become a supergroup.');
  if (chat.chat.type === 'private') changeBotStatus(world, chat, 'member', person);
  return { chat, person };
}
