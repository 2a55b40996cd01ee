import type { MessageEntity } from '@grammyjs/types';

/** The entities that the bot writes; offsets and lengths in UTF-16 units. */
export type Entity = MessageEntity.CommonMessageEntity | MessageEntity.TextLinkMessageEntity;

/** A button under a message: it tells the bot something, or leads to a page. */
export type Button =
  | { readonly label: string; readonly data: string }
  | { readonly label: string; readonly url: string };

export type Keyboard = readonly (readonly Button[])[];

/** What a chat can show: plain text, what stands out in it, and the buttons below. */
export interface Message {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly keyboard: Keyboard;
}

/** https://core.telegram.org/bots/api#sendmessage: UTF-16 units after entities are parsed. */
export const maxTextLength = 4096;
/** More are silently dropped by Telegram. */
export const maxEntities = 100;
/** Bytes of UTF-8. */
export const maxCallbackDataBytes = 64;
