import { tooManyRequests } from './bot-api-error.ts';
import { isObject } from './parameters.ts';
import type { Payload } from './payload.ts';

export interface RateLimits {
  /** Counts a call that sends a message; refuses it where that is one too many. */
  count(method: string, payload: Payload): void;
}

interface Limit {
  readonly of: string;
  readonly calls: number;
  readonly windowMs: number;
}

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this; groups have negative ids. */
function limitsFor(chatId: string, isPaid: boolean): readonly Limit[] {
  return [
    { of: 'all', calls: isPaid ? 1000 : 30, windowMs: 1000 },
    { of: `${chatId} in a second`, calls: 1, windowMs: 1000 },
    ...(chatId.startsWith('-') ? [{ of: `${chatId} in a minute`, calls: 20, windowMs: 60_000 }] : []),
  ];
}

/** The limits by that clock. Telegram lets a short burst pass; the stand-in does not. */
export function rateLimits(clock: () => Date): RateLimits {
  const sent = new Map<string, number[]>();
  return {
    count(method, payload) {
      if (!method.startsWith('send') || method === 'sendChatAction' || !isObject(payload)) return;
      const now = clock().getTime();
      const limits = limitsFor(String(payload.chat_id), payload.allow_paid_broadcast === true);
      const windows = limits.map(limit => ({
        ...limit,
        times: (sent.get(limit.of) ?? []).filter(time => time > now - limit.windowMs),
      }));
      const waits = windows.map(({ times, calls, windowMs }) =>
        times.length < calls ? 0 : (times.at(-calls) ?? now) + windowMs - now,
      );
      if (Math.max(...waits) > 0) throw tooManyRequests(Math.ceil(Math.max(...waits) / 1000));
      for (const { of, times } of windows) sent.set(of, [...times, now]);
    },
  };
}
