import type { BotCommand, ForumTopic, User } from '@grammyjs/types';
import type { ClientChat, ClientMessage, ClientState, SendRequest } from '../../bot-api/client-api.ts';

/** Everything that the page shows; replaced as a whole by every change, never written to. */
export interface Session {
  readonly connection: 'connecting' | 'open' | 'lost';
  /** A sentence that stands over everything, such as that the data are samples. */
  readonly notice: string | null;
  readonly bot: ClientState['bot'] | null;
  readonly people: readonly User[];
  readonly commands: readonly BotCommand[];
  readonly chats: readonly ClientChat[];
  /** Oldest first; only of chats that were opened. */
  readonly messages: ReadonlyMap<number, readonly ClientMessage[]>;
  readonly openChatId: number | null;
  /** Who speaks in a group that several people share. */
  readonly speakers: ReadonlyMap<number, number>;
  /** The topic that is open in a forum; its general topic where there is none. */
  readonly openTopics: ReadonlyMap<number, number>;
  readonly unread: ReadonlyMap<number, number>;
  /** What the bot is doing in a chat ("typing"), until this many milliseconds since 1970. */
  readonly actions: ReadonlyMap<number, { readonly action: string; readonly until: number }>;
  readonly outbox: readonly Outgoing[];
  readonly reference: Reference | null;
  /** Buttons that wait for the bot, by `buttonKey`. */
  readonly pressed: ReadonlySet<string>;
  readonly toasts: readonly Toast[];
  readonly alert: { readonly text: string; readonly url?: string } | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly panel: 'person' | 'faults' | 'clock' | null;
  /** The host's clock; null where it cannot be moved. */
  readonly clock: HostClock | null;
  /** Whether a fault was put in force here and not cleared since. */
  readonly hasFaults: boolean;
}

/** The clock by which messages are dated and digests come. */
export interface HostClock {
  /** How far it is ahead of this machine's, in milliseconds. */
  readonly aheadMs: number;
  /** ISO 8601, UTC; null where nobody has subscribed. */
  readonly nextDigest: string | null;
  readonly isMoving: boolean;
}

/** A message on its way to the server, or one that did not arrive there. */
export interface Outgoing extends SendRequest {
  readonly key: number;
  readonly problem: string | null;
}

/** What the text that is being written belongs to: a message to reply to, or an own one to change. */
export interface Reference {
  readonly kind: 'reply' | 'edit';
  readonly message: ClientMessage;
}

export interface Toast {
  readonly key: number;
  readonly text: string;
  readonly isProblem: boolean;
}

export const emptySession: Session = {
  connection: 'connecting',
  notice: null,
  bot: null,
  people: [],
  commands: [],
  chats: [],
  messages: new Map(),
  openChatId: null,
  speakers: new Map(),
  openTopics: new Map(),
  unread: new Map(),
  actions: new Map(),
  outbox: [],
  reference: null,
  pressed: new Set(),
  toasts: [],
  alert: null,
  theme: 'auto',
  panel: null,
  clock: null,
  hasFaults: false,
};

/** By what it says to the bot and not by its place: an edit may have put another button there before the answer comes. */
export const buttonKey = (chatId: number, messageId: number, callbackData: string) =>
  `${chatId}/${messageId}/${callbackData}`;

export const openChat = (session: Session): ClientChat | null =>
  session.chats.find(({ chat }) => chat.id === session.openChatId) ?? null;

/** The person on whose behalf the page sends and presses in a chat; null where only the bot writes. */
export const speakerIn = (session: Session, { chat, members }: ClientChat): User | null =>
  members.find(member => member.id === session.speakers.get(chat.id)) ?? members[0] ?? null;

/** The time by the host's clock. */
export const hostNow = ({ clock }: Session): Date => new Date(Date.now() + (clock?.aheadMs ?? 0));

export const openTopic = (session: Session, { chat, topics }: ClientChat): ForumTopic | null =>
  topics.find(({ message_thread_id }) => message_thread_id === session.openTopics.get(chat.id)) ?? null;

/** The messages of a chat that are to be seen: in a forum those of its open topic. */
export function shownMessages(session: Session, chat: ClientChat): readonly ClientMessage[] | null {
  const messages = session.messages.get(chat.chat.id) ?? null;
  if (chat.topics.length === 0) return messages;
  const topicId = openTopic(session, chat)?.message_thread_id;
  return messages?.filter(message => message.message_thread_id === topicId) ?? null;
}

/** A map with one entry more, or one changed, or (where `value` is undefined) one less. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
