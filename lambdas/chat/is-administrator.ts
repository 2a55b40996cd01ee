import type { ChatContext } from './chat-context.ts';
import { isNotTaken } from './send-again.ts';

/**
 * Whether whoever writes or presses may change what holds for all who are in the chat: anybody where they are alone with
 * the bot, elsewhere administrators, as is the custom on Telegram. Null where Telegram does not tell.
 */
export function isAdministrator(ctx: ChatContext): Promise<boolean | null> {
  const known = asked.get(ctx) ?? ask(ctx);
  asked.set(ctx, known);
  return known;
}

/** Asked once for an update, and anew for the next: who was one may be none any more. */
const asked = new WeakMap<ChatContext, Promise<boolean | null>>();

async function ask(ctx: ChatContext): Promise<boolean | null> {
  const { api, chat, from, callbackQuery, msg } = ctx;
  if (!chat || chat.type === 'private') return true;
  // An administrator may speak as the chat itself; whoever speaks as another one is nobody that could be asked about.
  const speaksAs = callbackQuery ? undefined : msg?.sender_chat;
  if (speaksAs) return speaksAs.id === chat.id;
  if (!from) return false;
  const member = await orNull(api.getChatMember(chat.id, from.id));
  if (member) return member.status === 'creator' || member.status === 'administrator';
  // A group that hides its members tells only an administrator who is one (https://core.telegram.org/bots/api#getchatmember),
  // but everybody who administrates it.
  const administrators = await orNull(api.getChatAdministrators(chat.id));
  return administrators?.some(({ user }) => user.id === from.id) ?? null;
}

/** Null for what Telegram refuses or the network loses; what will come again is thrown. */
async function orNull<Result>(asking: Promise<Result>): Promise<Result | null> {
  try {
    return await asking;
  } catch (error) {
    if (isNotTaken(error)) throw error;
    return null;
  }
}
