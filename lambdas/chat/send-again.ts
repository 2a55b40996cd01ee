import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiError } from '@grammyjs/types';
import { GrammyError, type Transformer } from 'grammy';
import type { Clock } from '../platform/clock.ts';

/** The reader waits for the answer, and a press for 15 s: after a longer `retry_after` the update comes again. */
const longestWaitSeconds = 5;
const maxAttempts = 3;

/** Telegram refused with words of its own that prove that it took nothing. */
export const isNotTaken = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500);

/**
 * Repeats calls that Telegram proves not to have taken, as long as a reader may wait, and asks nothing of Telegram
 * for a chat before the time that its `retry_after` named.
 */
export function createSendAgain(clock: Clock): Transformer {
  const quiet = new Map<unknown, { readonly until: number; readonly answer: ApiError }>();
  return async (call, method, payload, signal) => {
    const chat = 'chat_id' in payload ? payload.chat_id : null;
    const refused = quiet.get(chat);
    if (refused && refused.until > clock().getTime()) return refused.answer;
    quiet.delete(chat);
    for (let attempt = 1; ; attempt++) {
      const answer = await call(method, payload, signal);
      const seconds = answer.ok ? null : waitOf(answer, attempt);
      if (answer.ok || seconds === null) return answer;
      if (seconds > longestWaitSeconds || attempt === maxAttempts) {
        quiet.set(chat, { until: clock().getTime() + seconds * 1000, answer });
        return answer;
      }
      await sleep(seconds * 1000);
    }
  };
}

/** Seconds until the call may be repeated; null where a repeat would be refused too. */
function waitOf({ error_code, parameters }: ApiError, attempt: number): number | null {
  if (error_code === 429) return parameters?.retry_after ?? attempt;
  return error_code >= 500 ? attempt / 2 : null;
}
