import type { ChatFullInfo, ChatMember, ChatMemberAdministrator, ChatMemberOwner } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { botMember, chatMember } from '../chat-member.ts';
import { administratorIdsOf, chatOf, chatToLookInto } from '../chats.ts';
import { changeBotStatus } from '../membership.ts';
import { boolean, chatId, optional, userId } from '../parameters.ts';
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
  run({ world: { state } }, { chat_id, user_id }) {
    // Of itself a bot may ask wherever it has been.
    if (user_id === state.bot.id) return botMember(state, chatOf(state, chat_id));
    return chatMember(state, chatToLookInto(state, chat_id), user_id);
  },
};

export const getChatAdministrators: Method<'getChatAdministrators'> = {
  parameters: { chat_id: chatId, return_bots: optional(boolean) },
  run({ world: { state } }, { chat_id }) {
    const found = chatToLookInto(state, chat_id);
    if (found.chat.type === 'private') throw badRequest('there are no administrators in the private chat');
    const people = administratorIdsOf(found).map(id => chatMember(state, found, id));
    return [...people, botMember(state, found)].filter(isAdministrator);
  },
};

const isAdministrator = (member: ChatMember): member is ChatMemberOwner | ChatMemberAdministrator =>
  member.status === 'creator' || member.status === 'administrator';

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
