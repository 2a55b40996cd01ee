import type { User } from '@grammyjs/types';
import { anonymousAdministrator } from './anonymous-administrator.ts';
import { badRequest, forbidden } from './bot-api-error.ts';
import { type ChatState, findChat, findPerson, type State } from './state.ts';

/** The chat that a bot names, if it has met it; `@username` works for none, as no chat here is public. */
export function chatOf(state: State, id: number | string): ChatState {
  if (id === '') throw badRequest('chat_id is empty');
  const chat = typeof id === 'number' ? findChat(state, id) : undefined;
  if (chat === undefined) throw badRequest('chat not found');
  return chat;
}

const kind = ({ chat }: ChatState) => (chat.type === 'private' ? 'group' : chat.type);

/** The chat, where the bot may write in it now; else Telegram's reason why not. */
export function chatToWriteIn(state: State, id: number | string): ChatState {
  const found = chatOf(state, id);
  if (found.migratedTo !== null)
    throw badRequest('group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: found.migratedTo,
    });
  if (found.botStatus !== 'member') throw forbidden(refusal(found));
  return found;
}

/** The chat, where the bot may ask who else is in it; else Telegram's reason why not. */
export function chatToLookInto(state: State, id: number | string): ChatState {
  const found = chatOf(state, id);
  if (found.chat.type !== 'private' && found.botStatus !== 'member') throw forbidden(refusal(found));
  return found;
}

function refusal(found: ChatState) {
  if (found.botStatus === 'stranger') return "bot can't initiate conversation with a user";
  if (found.chat.type === 'private') return 'bot was blocked by the user';
  return found.botStatus === 'kicked'
    ? `bot was kicked from the ${kind(found)} chat`
    : `bot is not a member of the ${kind(found)} chat`;
}

/** Who may change the chat: whoever made it, and whom they made administrators. Nobody in a private chat. */
export const administratorIdsOf = ({ chat, memberIds, administratorIds = [] }: ChatState): number[] =>
  chat.type === 'private' ? [] : [...memberIds.slice(0, 1), ...administratorIds];

/** The people in a chat. */
export const membersOf = (state: State, { memberIds }: ChatState): User[] =>
  memberIds.flatMap(id => findPerson(state, id) ?? []);

/** Who can write or press in a chat: its people, and in a supergroup an administrator who speaks as the group. */
export const speakersOf = (state: State, found: ChatState): User[] => [
  ...membersOf(state, found),
  ...(found.chat.type === 'supergroup' ? [anonymousAdministrator] : []),
];
