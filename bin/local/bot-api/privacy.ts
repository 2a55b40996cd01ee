import type { ClientMessage } from './client-api.ts';
import type { World } from './world.ts';

/**
 * Whether the bot hears a person's message: all in a private chat; in a group what is meant for it
 * (https://core.telegram.org/bots/features#privacy-mode), unless it may read everything.
 */
export function isForBot({ state }: World, { chat, text = '', reply_to_message }: ClientMessage): boolean {
  const { id, username, can_read_all_group_messages } = state.bot;
  if (chat.type === 'private') return true;
  const isThere = state.chats.some(found => found.chat.id === chat.id && found.botStatus === 'member');
  if (!isThere) return false;
  // Bots in channels are administrators, who hear everything.
  if (chat.type === 'channel') return true;
  return can_read_all_group_messages || reply_to_message?.from?.id === id || isCommandFor(text, username);
}

function isCommandFor(text: string, username: string) {
  const [, addressee] = /^\/[A-Za-z0-9_]{1,64}(?:@([A-Za-z0-9_]{3,32}))?(?![A-Za-z0-9_@])/.exec(text) ?? [
    null,
    null,
  ];
  return addressee === undefined || addressee?.toLowerCase() === username.toLowerCase();
}
