import type { Context } from 'grammy';
import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Message } from '../message/message.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Queue } from '../platform/queue.ts';
import type { ChatAddress, ChatSettings } from '../store/chat.ts';
import type { ChatState } from '../store/chats.ts';
import type { Store } from '../store/store.ts';
import type { InterfaceLanguage } from '../text/language.ts';
import type { Chore } from './chore.ts';

/** What the conversation stands on. */
export interface ChatServices {
  readonly store: Store;
  readonly choresQueue: Queue<Chore>;
  /** Whose chat may change the papers; nobody's unless it is set. */
  readonly ownerChatId?: string;
  /** Whether the chores have a language model. @default false */
  readonly translates?: boolean;
  readonly clock: Clock;
  readonly log: Log;
  /** Languages that readers may choose, the default first. @default all that there are */
  readonly languages?: readonly InterfaceLanguage[];
}

/** What a new message is tied to. @default nothing */
export interface SayOptions {
  /** What the reader wrote. @default false */
  readonly isAnswer?: boolean;
  /** The id of a message of ours with an offer that the reader has accepted. */
  readonly offer?: number;
}

/** What every feature finds beside Telegram's own update. */
export interface ChatFlavor {
  readonly chatAddress: ChatAddress;
  /** What is kept of the chat. */
  readonly state: ChatState;
  /** What the chat has chosen, or what is assumed of it until it does. */
  readonly settings: ChatSettings;
  readonly dictionary: Dictionary;
  /** Languages that may be chosen. */
  readonly languages: readonly InterfaceLanguage[];
  readonly now: Date;
  /** The bot's name, by which commands in groups and links call it; asked of Telegram once. */
  askName(): Promise<string>;
  /** Sends a new message. */
  say(message: Message, how?: SayOptions): Promise<void>;
  /** Changes the message whose button was pressed; sends a new one where there is none to change. */
  show(message: Message): Promise<void>;
  /**
   * Answers the pressed button with a short note, at most 200 characters, of what the message does not show; says it
   * where no button was pressed.
   */
  toast(text: string): Promise<void>;
  /** The same, in a window that has to be closed: for what must not be missed. */
  alert(text: string): Promise<void>;
  /** Answers the pressed button by leading whoever pressed it to a link to the bot: `https://t.me/NAME?start=...`. */
  lead(url: string): Promise<void>;
}

export type ChatContext = Context & ChatFlavor;
