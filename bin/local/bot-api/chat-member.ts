import type { ChatMember, ChatMemberAdministrator, User } from '@grammyjs/types';
import { anonymousAdministrator } from './anonymous-administrator.ts';
import { badRequest } from './bot-api-error.ts';
import { botUser } from './bot-user.ts';
import { administratorIdsOf } from './chats.ts';
import { type ChatState, findPerson, type State } from './state.ts';

/** A person as Telegram tells of one in a chat; whoever made the chat is its first member. */
export function chatMember(state: State, found: ChatState, id: number): ChatMember {
  const user = id === anonymousAdministrator.id ? anonymousAdministrator : findPerson(state, id);
  if (user === undefined) throw badRequest('user not found');
  const { chat, memberIds } = found;
  if (chat.type === 'private') return { status: memberIds.includes(id) ? 'member' : 'left', user };
  if (memberIds[0] === id) return { status: 'creator', user, is_anonymous: false };
  if (administratorIdsOf(found).includes(id)) return administrator(found, user);
  return { status: memberIds.includes(id) ? 'member' : 'left', user };
}

/** The bot as a member; until_date 0 means for ever. A channel has bots as administrators only. */
export function botMember(state: State, found: ChatState, status = found.botStatus): ChatMember {
  const user = botUser(state.bot);
  if (status === 'kicked') return { status, user, until_date: 0 };
  if (status !== 'member') return { status: 'left', user };
  return found.chat.type === 'channel' ? administrator(found, user) : { status, user };
}

/** With the rights that a new administrator has unless some are taken away. */
const administrator = ({ chat }: ChatState, user: User): ChatMemberAdministrator => ({
  status: 'administrator',
  user,
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: true,
  can_edit_stories: true,
  can_delete_stories: true,
  can_send_welcome_messages: true,
  ...(chat.type === 'channel'
    ? { can_post_messages: true, can_edit_messages: true, can_manage_direct_messages: false }
    : { can_pin_messages: true, can_manage_topics: true }),
});
