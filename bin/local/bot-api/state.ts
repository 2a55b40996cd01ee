import type {
  BotCommand,
  BotCommandScope,
  Chat,
  ForumTopic,
  MenuButton,
  Update,
  User,
  UserFromGetMe,
} from '@grammyjs/types';
import type { ClientMessage } from './client-api.ts';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;

/** All that the stand-in remembers; plain JSON, so that a later start can go on from it. */
export interface State {
  readonly version: 1;
  bot: UserFromGetMe;
  readonly people: User[];
  readonly chats: ChatState[];
  readonly updates: UpdatesState;
  webhook: WebhookState | null;
  readonly profile: ProfileState;
  readonly files: Record<string, StoredFile>;
  /** Counts whatever needs an identifier of its own: callback queries, files, new people and supergroups. */
  nextId: number;
}

export interface ChatState {
  chat: Chat;
  /** Whoever made the chat first. */
  readonly memberIds: number[];
  /** Whom they made administrators beside themselves; none in what an earlier version remembered. */
  readonly administratorIds?: readonly number[];
  /** A bot may write only where a person has spoken to it, or added it. */
  botStatus: 'stranger' | 'member' | 'left' | 'kicked';
  readonly topics: ForumTopic[];
  messages: ClientMessage[];
  nextMessageId: number;
  migratedTo: number | null;
}

export interface UpdatesState {
  nextId: number;
  pending: PendingUpdate[];
  /** null: all but the kinds that Telegram leaves out by default. */
  allowed: readonly UpdateKind[] | null;
}

export interface PendingUpdate {
  readonly update: Update;
  readonly chatId: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface WebhookState {
  readonly url: string;
  readonly secretToken: string | null;
  readonly maxConnections: number;
  readonly ipAddress: string | null;
  lastError: { readonly date: number; readonly message: string } | null;
}

export interface ProfileState {
  /** By language code, '' for all others. */
  readonly names: Record<string, string>;
  readonly descriptions: Record<string, string>;
  readonly shortDescriptions: Record<string, string>;
  commands: CommandList[];
  /** By chat, '' for the default. */
  readonly menuButtons: Record<string, MenuButton>;
}

export interface CommandList {
  readonly scope: BotCommandScope;
  readonly languageCode: string;
  readonly commands: readonly BotCommand[];
}

export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** The chat of that id, or undefined. */
export const findChat = (state: State, id: number) => state.chats.find(({ chat }) => chat.id === id);

/** The person of that id, or undefined. */
export const findPerson = (state: State, id: number) => state.people.find(person => person.id === id);
