import type { Chat, ForumTopic, User } from '@grammyjs/types';
import type { ChatState, State } from './state.ts';

export interface BotSeed {
  readonly name: string;
  readonly username: string;
  /** @default false: privacy mode, as for every new bot. */
  readonly canReadAllGroupMessages?: boolean;
}

export interface PersonSeed {
  readonly name: string;
  readonly languageCode?: string;
}

const defaultPeople: readonly PersonSeed[] = [
  { name: 'Nora Lindqvist', languageCode: 'en' },
  { name: 'Mateo Quiroga', languageCode: 'es' },
  { name: 'Лидия Вершинина', languageCode: 'ru' },
  { name: '沈若溪', languageCode: 'zh-hans' },
];

const firstPersonId = 710_000_001;
const group = { id: -4_700_001, type: 'group', title: 'Breakfast table' } as const;
/** The bot has to be added to it. */
const channel = { id: -1_002_490_000_001, type: 'channel', title: 'Harbour notices' } as const;
const forum = {
  id: -1_002_470_000_001,
  type: 'supergroup',
  title: 'Debating society',
  is_forum: true,
} as const;
/** Telegram's own colours for topics: https://core.telegram.org/bots/api#createforumtopic */
const topics: readonly ForumTopic[] = [
  { message_thread_id: 2, name: 'Economy', icon_color: 0x6fb9f0 },
  { message_thread_id: 3, name: 'Climate', icon_color: 0x8eee98 },
];

/** A world with people, a group, a forum and a channel, none of whom the bot has met yet. */
export function initialState(token: string, bot: BotSeed, people = defaultPeople): State {
  const users = people.map((person, index) => userOf(person, firstPersonId + index));
  const everyone = users.map(user => user.id);
  return {
    version: 1,
    bot: {
      id: Number.parseInt(token, 10),
      is_bot: true,
      first_name: bot.name,
      username: bot.username,
      can_join_groups: true,
      can_read_all_group_messages: bot.canReadAllGroupMessages ?? false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
    people: users,
    chats: [
      ...users.map(privateChat),
      newChat(group, everyone),
      { ...newChat(forum, everyone, topics), administratorIds: everyone.slice(1, 2) },
      { ...newChat(channel, everyone), botStatus: 'left' },
    ],
    updates: { nextId: 480_000_001, pending: [], allowed: null },
    webhook: null,
    profile: { names: {}, descriptions: {}, shortDescriptions: {}, commands: [], menuButtons: {} },
    files: {},
    nextId: 1,
  };
}

/** A person as Telegram describes one: the first word of the name, the rest of it, a language. */
export function userOf({ name, languageCode }: PersonSeed, id: number): User {
  const [first = name, ...rest] = name.trim().split(/\s+/);
  return {
    id,
    is_bot: false,
    first_name: first,
    ...(rest.length > 0 && { last_name: rest.join(' ') }),
    ...(languageCode !== undefined && { language_code: languageCode }),
  };
}

/** The chat of a person with the bot, which has the person's own id. */
export function privateChat(user: User): ChatState {
  const { id, first_name, last_name, username } = user;
  const chat: Chat = {
    id,
    type: 'private',
    first_name,
    ...(last_name !== undefined && { last_name }),
    ...(username !== undefined && { username }),
  };
  return newChat(chat, [id]);
}

/** A chat in which nothing was said yet; a forum's topics take up the first message identifiers. */
export function newChat(
  chat: Chat,
  memberIds: readonly number[],
  topics: readonly ForumTopic[] = [],
): ChatState {
  return {
    chat: { ...chat },
    memberIds: [...memberIds],
    botStatus: chat.type === 'private' ? 'stranger' : 'member',
    topics: topics.map(topic => ({ ...topic })),
    messages: [],
    nextMessageId: Math.max(0, ...topics.map(topic => topic.message_thread_id)) + 1,
    migratedTo: null,
  };
}
