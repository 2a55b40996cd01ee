import type { Chat, User } from '@grammyjs/types';
import type { ClientMessage, Fault, PressAnswer } from './client-api.ts';
import { ClientError } from './client-error.ts';
import { chatField, type Fields, fieldsOf, flagField, textField } from './client-fields.ts';
import { privateChat, userOf } from './initial-state.ts';
import { changeBotStatus } from './membership.ts';
import { press } from './press.ts';
import { readFaults } from './read-faults.ts';
import { edit, send } from './speak.ts';
import { upgradeGroup } from './upgrade-group.ts';
import type { World } from './world.ts';

/** What people do: one for each POST of client-api.ts, from its body to its answer. */
export interface ClientActions {
  send(body: unknown): { message: ClientMessage };
  edit(body: unknown): { message: ClientMessage };
  press(body: unknown): Promise<PressAnswer>;
  people(body: unknown): { person: User; chat: Chat };
  block(body: unknown): object;
  membership(body: unknown): object;
  upgrade(body: unknown): { chat: Chat };
  faults(body: unknown): object;
}

/** The actions upon that world. Each refuses with ClientError. */
export function clientActions(world: World, setFaults: (faults: readonly Fault[]) => void): ClientActions {
  return {
    send: body => ({ message: send(world, fieldsOf(body)) }),
    edit: body => ({ message: edit(world, fieldsOf(body)) }),
    press: async body => press(world, fieldsOf(body)),
    people: body => addPerson(world, fieldsOf(body)),
    block(body) {
      const fields = fieldsOf(body);
      const chat = chatField(world, fields);
      if (chat.chat.type !== 'private') throw new ClientError(400, 'Only a person can block the bot.');
      changeBotStatus(world, chat, flagField(fields, 'isBlocked') ? 'kicked' : 'member');
      return {};
    },
    membership(body) {
      const fields = fieldsOf(body);
      const chat = chatField(world, fields);
      if (chat.chat.type === 'private') throw new ClientError(400, 'A private chat has no members to add.');
      changeBotStatus(world, chat, flagField(fields, 'isMember') ? 'member' : 'kicked');
      return {};
    },
    upgrade: body => ({ chat: upgradeGroup(world, chatField(world, fieldsOf(body))) }),
    faults(body) {
      setFaults(readFaults(body));
      return {};
    },
  };
}

const maxNameLength = 64;
const firstAddedId = 720_000_001;

function addPerson(world: World, fields: Fields): { person: User; chat: Chat } {
  const name = textField(fields, 'name').trim();
  if (name === '' || name.length > maxNameLength)
    throw new ClientError(400, `A name has 1 to ${maxNameLength} characters.`);
  const languageCode = fields.languageCode === undefined ? undefined : textField(fields, 'languageCode');
  const id = Math.max(firstAddedId - 1, ...world.state.people.map(person => person.id)) + 1;
  const person = userOf({ name, ...(languageCode !== undefined && { languageCode }) }, id);
  const chat = privateChat(person);
  world.state.people.push(person);
  world.state.chats.push(chat);
  world.emit({ type: 'chats' });
  return { person, chat: chat.chat };
}
