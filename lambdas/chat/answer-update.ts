import type { Update } from '@grammyjs/types';
import type { Bot } from 'grammy';
import { chatAddress } from '../store/chat.ts';
import type { ChatState } from '../store/chats.ts';
import type { UpdateClaim } from '../store/updates.ts';
import type { ChatContext, ChatServices } from './chat-context.ts';
import { lookAhead } from './look-ahead.ts';

/** What is kept of the chat that an update comes from, read before the bot sees it. */
const states = new WeakMap<Update, ChatState>();
const noState: ChatState = { settings: null, subscription: null };

export const stateOf = (update: Update): ChatState => states.get(update) ?? noState;

/** `answered`: just now. `done`: before. `in-progress`: somebody is at it, so come again. */
export type UpdateResult = 'answered' | Exclude<UpdateClaim, 'claimed'>;

/**
 * Answers an update once. The claim, the look at the chat and what a search begins with go to the database together: one
 * wait; a feature has one more. The claim is marked done after the answer, so a crash in between loses nothing.
 */
export async function answerUpdate(
  update: Update,
  bot: Bot<ChatContext>,
  { store, clock }: ChatServices,
): Promise<UpdateResult> {
  const address = addressOf(update);
  const [claim, state] = await Promise.all([
    store.updates.claim(bot.botInfo.id, update.update_id, clock()),
    address ? store.chats.get(address) : noState,
    lookAhead(update, bot.botInfo.id, store),
  ]);
  if (claim !== 'claimed') return claim;
  states.set(update, state);
  await bot.handleUpdate(update);
  await store.updates.markDone(bot.botInfo.id, update.update_id);
  return 'answered';
}

/** The chat, or topic of a forum, that an update comes from. */
export function addressOf(update: Update): string | null {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message;
  const chat = message?.chat ?? update.my_chat_member?.chat;
  if (!chat) return null;
  const topic =
    message && 'is_topic_message' in message && message.is_topic_message
      ? message.message_thread_id
      : undefined;
  return chatAddress(chat.id, topic);
}
