import { isDeepStrictEqual } from 'node:util';
import type { BotCommand, BotCommandScope } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { chatOf } from '../chats.ts';
import { commandsFor } from '../commands.ts';
import { chatId, isObject, json, optional, userId } from '../parameters.ts';
import type { CommandList } from '../state.ts';
import type { World } from '../world.ts';
import type { Method, Reader } from './method.ts';
import { languageCode } from './my-texts.ts';

/** https://core.telegram.org/bots/api#setmycommands and #botcommand */
const maxCommands = 100;
const maxDescriptionLength = 256;

/** What a scope of each type names beside its type. */
const scopes = {
  default: [],
  all_private_chats: [],
  all_group_chats: [],
  all_chat_administrators: [],
  chat: ['chat_id'],
  chat_administrators: ['chat_id'],
  chat_member: ['chat_id', 'user_id'],
} as const satisfies Record<BotCommandScope['type'], readonly string[]>;

const scope: Reader<BotCommandScope> = (raw, name) => {
  const value = json(raw, name);
  if (!isObject(value)) throw badRequest("can't parse BotCommandScope: BotCommandScope must be an Object");
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(scopes, type))
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  const places = { chat_id: chatId, user_id: userId };
  const named = scopes[type as BotCommandScope['type']].map(
    place => [place, places[place](value[place], place)] as const,
  );
  return { type, ...Object.fromEntries(named) } as BotCommandScope;
};

const commands: Reader<BotCommand[]> = (raw, name) => {
  const list = json(raw, name);
  if (!Array.isArray(list)) throw badRequest('expected an Array of BotCommand');
  if (list.length > maxCommands) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return list.map(readCommand);
};

function readCommand(value: unknown): BotCommand {
  if (!isObject(value)) throw badRequest("can't parse BotCommand: expected an Object");
  const { command, description } = value;
  for (const name of ['command', 'description'])
    if (typeof value[name] !== 'string')
      throw badRequest(`can't parse BotCommand: Can't find field "${name}"`);
  const name = String(command).replace(/^\//, '');
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
  const text = String(description).trim();
  if (text === '') throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  if (text.length > maxDescriptionLength)
    throw badRequest(`command description length must not exceed ${maxDescriptionLength}`);
  return { command: name, description: text };
}

/** All lists but that of a scope and language, whose chat must be known. */
function otherLists(world: World, of: Pick<CommandList, 'scope' | 'languageCode'>): CommandList[] {
  if ('chat_id' in of.scope) chatOf(world.state, of.scope.chat_id);
  return world.state.profile.commands.filter(list => !isFor(list, of));
}

const isFor = (list: CommandList, of: Pick<CommandList, 'scope' | 'languageCode'>) =>
  list.languageCode === of.languageCode && isDeepStrictEqual(list.scope, of.scope);

function keep(world: World, lists: CommandList[]): true {
  world.state.profile.commands = lists;
  world.emit({ type: 'commands', commands: commandsFor(world.state.profile) });
  return true;
}

const everybody: BotCommandScope = { type: 'default' };
const whose = { scope: optional(scope), language_code: optional(languageCode) };

export const setMyCommands: Method<'setMyCommands'> = {
  parameters: { ...whose, commands },
  run({ world }, { commands, scope = everybody, language_code = '' }) {
    const of = { scope, languageCode: language_code };
    return keep(world, [...otherLists(world, of), ...(commands.length > 0 ? [{ ...of, commands }] : [])]);
  },
};

export const deleteMyCommands: Method<'deleteMyCommands'> = {
  parameters: whose,
  run: ({ world }, { scope = everybody, language_code = '' } = {}) =>
    keep(world, otherLists(world, { scope, languageCode: language_code })),
};

export const getMyCommands: Method<'getMyCommands'> = {
  parameters: whose,
  run({ world }, { scope = everybody, language_code = '' } = {}) {
    const list = world.state.profile.commands.find(candidate =>
      isFor(candidate, { scope, languageCode: language_code }),
    );
    return [...(list?.commands ?? [])];
  },
};
