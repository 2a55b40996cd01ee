import type { ChatContext } from './chat-context.ts';

/** The text of the reader's message to which the message with the pressed button replies; undefined when it is gone. */
export function repliedText({ callbackQuery }: Pick<ChatContext, 'callbackQuery'>): string | undefined {
  const message = callbackQuery?.message;
  return message && 'reply_to_message' in message ? message.reply_to_message?.text : undefined;
}
