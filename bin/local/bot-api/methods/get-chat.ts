import type { ChatFullInfo, ChatMember } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { chatOf } from '../chats.ts';
import { botMember, changeBotStatus } from '../membership.ts';
import { chatId, userId } from '../parameters.ts';
import { type ChatState, findPerson, type State } from '../state.ts';
import type { Method } from './method.ts';

export const getChat: Method<'getChat'> = {
  parameters: { chat_id: chatId },
  run({ world }, { chat_id }) {
    const { chat } = chatOf(world.state, chat_id);
    return { ...chat, ...looks } as ChatFullInfo;
  },
};

/** What Telegram tells of every chat and nobody here asks for. */
const looks = {
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
};

export const getChatMember: Method<'getChatMember'> = {
  parameters: { chat_id: chatId, user_id: userId },
  run({ world }, { chat_id, user_id }) {
    const found = chatOf(world.state, chat_id);
    return user_id === world.state.bot.id
      ? botMember(world, found.botStatus)
      : memberOf(world.state, found, user_id);
  },
};

/** The first member made the group. */
function memberOf(state: State, { memberIds }: ChatState, id: number): ChatMember {
  const user = findPerson(state, id);
  if (user === undefined) throw badRequest('user not found');
  if (memberIds[0] === id) return { status: 'creator', user, is_anonymous: false };
  return { status: memberIds.includes(id) ? 'member' : 'left', user };
}

export const leaveChat: Method<'leaveChat'> = {
  parameters: { chat_id: chatId },
  run({ world }, { chat_id }) {
    const found = chatOf(world.state, chat_id);
    if (found.chat.type === 'private')
      throw badRequest("chat member status can't be changed in private chats");
    changeBotStatus(world, found, 'left', world.state.bot);
    return true;
  },
};
