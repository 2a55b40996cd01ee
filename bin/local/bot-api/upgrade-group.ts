import type { Chat } from '@grammyjs/types';
import { membersOf } from './chats.ts';
import { ClientError } from './client-error.ts';
import { newChat } from './initial-state.ts';
import { addMessage, botView } from './messages.ts';
import type { ChatState } from './state.ts';
import { takeId, type World } from './world.ts';

/** Supergroups are numbered from here downwards. */
const firstSupergroup = -1_002_480_000_000;

/** Makes a group a supergroup under a new identifier, and tells the bot in both, as Telegram does. */
export function upgradeGroup(world: World, group: ChatState): Chat {
  const [owner] = membersOf(world.state, group);
  const { chat: old } = group;
  if (old.type !== 'group' || group.migratedTo !== null || owner === undefined)
    throw new ClientError(400, 'Only a group can become a supergroup, and only once.');
  const chat = { id: firstSupergroup - takeId(world), type: 'supergroup', title: old.title } as const;
  const supergroup = {
    ...newChat(chat, group.memberIds),
    botStatus: group.botStatus,
    administratorIds: group.administratorIds ?? [],
  };
  world.state.chats.push(supergroup);
  const last = addMessage(world, group, { from: owner, migrate_to_chat_id: chat.id });
  const first = addMessage(world, supergroup, { from: owner, migrate_from_chat_id: old.id });
  group.migratedTo = chat.id;
  if (group.botStatus === 'member') {
    const heard = (value: typeof last, where: typeof old | typeof chat) =>
      world.updates.add(where.id, {
        kind: 'message',
        value: { ...botView(value), chat: where, from: owner },
      });
    heard(last, old);
    heard(first, chat);
  }
  world.emit({ type: 'chats' });
  return chat;
}
