import type { Message } from '@grammyjs/types';
import { cleanText } from '../message/clean-text.ts';
import { wordsOf } from './words-of.ts';

/** What somebody says to the bot. */
export interface AddressedWords {
  readonly words: string;
  /** The bot that they begin with, in lower case; null in a private chat, and where they answer a message of ours. */
  readonly name: string | null;
}

/**
 * What a message without a command says to us; null where it speaks to others. In a group a bot that is an administrator
 * hears everything: what answers a message of ours, or begins with a bot's name, is meant for a bot.
 */
export function addressedWords(
  message: Pick<Message, 'chat' | 'text' | 'caption' | 'reply_to_message'>,
  botId: number,
): AddressedWords | null {
  const { chat, reply_to_message: answered } = message;
  const words = cleanText(wordsOf(message));
  if (chat.type === 'private') return { words, name: null };
  const [, name, rest = ''] = /^@(\w{3,32})(?!\w)[\s,:]*(.*)$/s.exec(words) ?? [];
  if (name) return { words: rest, name: name.toLowerCase() };
  return answered?.from?.id === botId ? { words, name: null } : null;
}
