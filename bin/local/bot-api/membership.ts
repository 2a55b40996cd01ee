import type { User } from '@grammyjs/types';
import { botUser } from './bot-user.ts';
import { botMember } from './chat-member.ts';
import { membersOf } from './chats.ts';
import { addMessage, botView } from './messages.ts';
import type { ChatState } from './state.ts';
import { unixTime, type World } from './world.ts';

type Status = ChatState['botStatus'];

/** Blocks, unblocks, adds or removes the bot, and tells it so, unless it had never been there. */
export function changeBotStatus(
  world: World,
  chat: ChatState,
  status: Exclude<Status, 'stranger'>,
  by?: User,
) {
  const old = chat.botStatus;
  if (old === status) return;
  chat.botStatus = status;
  world.emit({ type: 'chats' });
  const from = by ?? membersOf(world.state, chat)[0];
  if (old === 'stranger' || from === undefined) return;
  world.updates.add(chat.chat.id, {
    kind: 'my_chat_member',
    value: {
      chat: chat.chat,
      from,
      date: unixTime(world),
      old_chat_member: botMember(world.state, chat, old),
      new_chat_member: botMember(world.state, chat, status),
    },
  });
  if (chat.chat.type === 'group' || chat.chat.type === 'supergroup') announce(world, chat, from);
}

/** The line in a group that says who came or went; the bot hears only that it came. */
function announce(world: World, group: ChatState, from: User) {
  const { chat } = group;
  const bot = botUser(world.state.bot);
  const isThere = group.botStatus === 'member';
  const message = addMessage(world, group, {
    from,
    ...(isThere ? { new_chat_members: [bot] } : { left_chat_member: bot }),
  });
  if (isThere && chat.type !== 'channel')
    world.updates.add(chat.id, { kind: 'message', value: { ...botView(message), chat, from } });
}
