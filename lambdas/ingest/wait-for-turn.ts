import type { Clock } from '../platform/clock.ts';
import type { Key } from '../store/database.ts';
import type { TurnStore } from '../store/turns.ts';

export interface TurnServices {
  readonly turns: TurnStore;
  readonly clock: Clock;
  /** Names whoever runs, and nobody else. */
  readonly owner: string;
  readonly pause: (ms: number) => Promise<unknown>;
}

export interface TurnTimes {
  /** After which a turn ends by itself: who holds it for longer is dead. */
  readonly turnMs: number;
  readonly patienceMs: number;
  readonly lookAgainMs: number;
}

/** Takes a turn as soon as it is free, but waits no longer than patience lasts: false where somebody else still had it. */
export async function waitForTurn(
  key: Key,
  { turnMs, patienceMs, lookAgainMs }: TurnTimes,
  { turns, clock, owner, pause }: TurnServices,
): Promise<boolean> {
  const end = clock().getTime() + patienceMs;
  for (;;) {
    if (await turns.take(key, owner, clock(), turnMs)) return true;
    if (clock().getTime() >= end) return false;
    await pause(lookAgainMs);
  }
}
