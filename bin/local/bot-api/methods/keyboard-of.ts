import type { Message } from '@grammyjs/types';
import type { Arguments } from './method.ts';

/** What a markup adds to a message: only inline keyboards are part of one. */
export const keyboardOf = (
  markup: Arguments<'sendMessage'>['reply_markup'],
): Pick<Message, 'reply_markup'> =>
  markup !== undefined && 'inline_keyboard' in markup && markup.inline_keyboard.length > 0
    ? { reply_markup: markup }
    : {};
