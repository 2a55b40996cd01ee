import type { Chat, User } from '@grammyjs/types';

export const personName = ({ first_name, last_name }: User): string =>
  [first_name, last_name].filter(Boolean).join(' ');

export const chatName = (chat: Chat): string =>
  chat.type === 'private' ? [chat.first_name, chat.last_name].filter(Boolean).join(' ') : (chat.title ?? '');

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** "Spanish" for "es"; the code itself where it is none that is known. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
