import type { ChatContext } from './chat-context.ts';
import { offeredWords } from './offered-words.ts';
import { wordsOf } from './words-of.ts';

/**
 * The words to which the message with the pressed button replies: the text of the reader's message, or what ours offered in
 * its place; undefined when it is gone.
 */
export function repliedText({ callbackQuery }: Pick<ChatContext, 'callbackQuery'>): string | undefined {
  const message = callbackQuery?.message;
  const replied = message && 'reply_to_message' in message ? message.reply_to_message : undefined;
  if (replied?.from?.is_bot) return offeredWords(replied);
  return replied && wordsOf(replied);
}
