import type { Chat, User } from '@grammyjs/types';
import type { ClientChat, ClientMessage } from '../../bot-api/client-api.ts';

export const personName = ({ first_name, last_name }: User): string =>
  [first_name, last_name].filter(Boolean).join(' ');

export const chatName = (chat: Chat): string =>
  chat.type === 'private' ? [chat.first_name, chat.last_name].filter(Boolean).join(' ') : (chat.title ?? '');

/** Who speaks in a chat: a person, or an administrator in the name of the group. */
export const speakerName = (speaker: User, { chat }: Pick<ClientChat, 'chat'>): string =>
  speaker.is_bot ? `${chatName(chat)} (an administrator, unnamed)` : personName(speaker);

/** Who a message is from: the group itself where an administrator speaks in its name. */
export const authorOf = ({ from, chat }: Pick<ClientMessage, 'from' | 'chat'>): string =>
  from ? (from.username === 'GroupAnonymousBot' ? chatName(chat) : personName(from)) : '';

/** What a chat that several people share is called in the page's sentences. */
export const kindOfChat = ({ type }: Chat): 'group' | 'channel' => (type === 'channel' ? 'channel' : 'group');

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** "Spanish" for "es"; the code itself where it is none that is known. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
