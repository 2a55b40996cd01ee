import type { Clock } from '../../lambdas/platform/clock.ts';

/** A clock that goes on like any other, from a moment of one's choice, and can be moved on. */
export interface MovingClock {
  readonly now: Clock;
  /** How far it is ahead of the time of day. */
  readonly aheadMs: () => number;
  advance(ms: number): void;
}

/** Starts at `from`, or as far ahead of the time of day as an earlier one was moved. */
export function createMovingClock(from?: Date, aheadMs = 0): MovingClock {
  let offsetMs = from ? from.getTime() - Date.now() : aheadMs;
  return {
    now: () => new Date(Date.now() + offsetMs),
    aheadMs: () => offsetMs,
    advance: ms => {
      offsetMs += ms;
    },
  };
}
