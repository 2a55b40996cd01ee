import { setTimeout as sleep } from 'node:timers/promises';
import { RehearsalError } from './rehearsal-error.ts';

const betweenMs = 250;

/** Asks again and again until there is an answer; a `RehearsalError` says what did not come in so many seconds. */
export async function until<T>(
  what: string,
  seconds: number,
  signal: AbortSignal,
  ask: () => Promise<T | null | false> | T | null | false,
): Promise<T> {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    signal.throwIfAborted();
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new RehearsalError(`After ${seconds} seconds still not: ${what}.`);
    await sleep(betweenMs, undefined, { signal });
  }
}
