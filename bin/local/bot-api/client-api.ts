import type { BotCommand, Chat, ForumTopic, Message, User } from '@grammyjs/types';

// What the chat page and the terminal chat talk to: the side of the stand-in on which people sit.
// Telegram has no public counterpart of it. HTTP on loopback, JSON in and out, under `/client/`:
//
//   GET  /client/state                      -> ClientState
//   GET  /client/chats/:id/messages         -> { messages: ClientMessage[] }   oldest first
//   GET  /client/events                     -> server-sent events, each `data:` a ClientEvent
//   POST /client/send                       SendRequest   -> { message: ClientMessage }
//   POST /client/edit                       EditRequest   -> { message: ClientMessage }   (a person's own message)
//   POST /client/press                      PressRequest  -> PressAnswer      (waits for the bot, 15 s at most)
//   POST /client/people                     { name, languageCode? } -> { person: User, chat: Chat }
//   POST /client/block                      { chatId, isBlocked }   -> {}     (the person blocks the bot, or no longer)
//   POST /client/membership                 { chatId, isMember }    -> {}     (somebody adds the bot to a group or channel, or removes it)
//   POST /client/upgrade                    { chatId }    -> { chat: Chat }   (a group becomes a supergroup, with a new id)
//   GET  /client/files/:fileId              -> the bytes of a document that the bot sent
//   POST /client/faults                     Fault[]       -> {}               (replaces the faults in force)
//
// Only a page of the same origin may call: the Host header must name loopback, an Origin header the same host, and
// a POST must say `content-type: application/json`.
//
// Errors: status 400 or 404 and `{ "error": "a sentence" }`.

/** Everything that a client needs to draw its first picture. */
export interface ClientState {
  readonly bot: User & { readonly username: string };
  readonly people: readonly User[];
  /** Private chats first, then groups. */
  readonly chats: readonly ClientChat[];
  readonly commands: readonly BotCommand[];
}

export interface ClientChat {
  readonly chat: Chat;
  /** Who may write or press here; one in a private chat. In a supergroup the last is an administrator who speaks as the group. */
  readonly members: readonly User[];
  /** Those of them who administrate the chat: in a channel only they write. */
  readonly administratorIds: readonly number[];
  /** Private chats: the person has blocked the bot. Groups and channels: the bot is no member. */
  readonly isBlocked: boolean;
  /** A forum's topics; empty elsewhere. A message's `message_thread_id` names one; the general topic has none. */
  readonly topics: readonly ForumTopic[];
  readonly lastMessage: ClientMessage | null;
}

/** A message as clients see it: Telegram's own, with the count of its edits, and in a channel with who wrote it. */
export type ClientMessage = Message & { readonly edits: number };

export interface SendRequest {
  readonly chatId: number;
  readonly fromId: number;
  readonly text: string;
  readonly replyToMessageId?: number;
  readonly messageThreadId?: number;
}

export interface EditRequest {
  readonly chatId: number;
  readonly fromId: number;
  readonly messageId: number;
  readonly text: string;
}

export interface PressRequest {
  readonly chatId: number;
  readonly fromId: number;
  readonly messageId: number;
  readonly callbackData: string;
}

/** What the bot answered to the press; null where it did not within 15 seconds. */
export interface PressAnswer {
  readonly answer: { readonly text?: string; readonly showAlert: boolean; readonly url?: string } | null;
}

export type ClientEvent =
  | { readonly type: 'message'; readonly message: ClientMessage }
  | { readonly type: 'edit'; readonly message: ClientMessage }
  | { readonly type: 'delete'; readonly chatId: number; readonly messageId: number }
  | { readonly type: 'action'; readonly chatId: number; readonly action: string }
  | {
      readonly type: 'toast';
      readonly chatId: number;
      readonly fromId: number;
      readonly text: string;
      readonly showAlert: boolean;
    }
  | { readonly type: 'chats' }
  | { readonly type: 'commands'; readonly commands: readonly BotCommand[] };

/**
 * A failure on demand: the next `times` calls of `method` (or of any but getUpdates, where it is absent) to `chatId`
 * (or any).
 */
export interface Fault {
  readonly method?: string;
  readonly chatId?: number;
  readonly times: number;
  readonly kind:
    | { readonly type: 'too-many-requests'; readonly retryAfter: number }
    | { readonly type: 'server-error'; readonly status: 500 | 502 | 503 | 504 }
    | { readonly type: 'blocked' }
    /** The method takes effect, then the connection is cut before an answer. */
    | { readonly type: 'answer-lost' };
}
