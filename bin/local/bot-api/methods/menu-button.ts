import type { MenuButton } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { integer, isObject, json, optional } from '../parameters.ts';
import { findPerson } from '../state.ts';
import type { World } from '../world.ts';
import type { Method, Reader } from './method.ts';

const menuButton: Reader<MenuButton> = (raw, name) => {
  const value = json(raw, name);
  if (!isObject(value)) throw badRequest("can't parse menu button: MenuButton must be an Object");
  if (value.type === 'default' || value.type === 'commands') return { type: value.type };
  throw badRequest("can't parse menu button: MenuButton has unsupported type");
};

/** The place where a chat's menu button is kept; '' is everybody's. */
function placeOf({ state }: World, chatId: number | undefined): string {
  if (chatId === undefined) return '';
  if (findPerson(state, chatId) === undefined) throw badRequest('user not found');
  return String(chatId);
}

export const setChatMenuButton: Method<'setChatMenuButton'> = {
  parameters: { chat_id: optional(integer), menu_button: optional(menuButton) },
  run({ world }, { chat_id, menu_button = { type: 'default' } }) {
    world.state.profile.menuButtons[placeOf(world, chat_id)] = menu_button;
    return true;
  },
};

export const getChatMenuButton: Method<'getChatMenuButton'> = {
  parameters: { chat_id: optional(integer) },
  run({ world }, { chat_id }) {
    const { menuButtons } = world.state.profile;
    return menuButtons[placeOf(world, chat_id)] ?? menuButtons[''] ?? { type: 'commands' };
  },
};
