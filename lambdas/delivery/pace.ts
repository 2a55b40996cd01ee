import type { ChatAddress } from '../store/chat.ts';

/** Waits until a message may be sent to a chat. */
export type Pace = (chat: ChatAddress) => Promise<void>;

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const chatPauseMs = 1_000;

/** Waits for nothing: one machine sends a handful, and honours Telegram's refusals. */
export const unpaced: Pace = async () => {};

/**
 * Keeps messages apart: those of all chats by what the instance may send a second, those of one chat by a second.
 * `nowMs` is any clock that never goes back, in milliseconds.
 */
export function createPace(
  perSecond: number,
  nowMs: () => number,
  sleep: (ms: number) => Promise<void>,
): Pace {
  let free = 0;
  let last = { chat: '', at: Number.NEGATIVE_INFINITY };
  return async chat => {
    const now = nowMs();
    const at = Math.max(now, free, last.chat === chat ? last.at + chatPauseMs : 0);
    free = at + 1_000 / perSecond;
    last = { chat, at };
    if (at > now) await sleep(at - now);
  };
}
