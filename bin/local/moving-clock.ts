import type { Clock } from '../../lambdas/platform/clock.ts';

/** A clock that goes on like any other, from a moment of one's choice, and can be moved on. */
export interface MovingClock {
  readonly now: Clock;
  advance(ms: number): void;
}

/** Starts at `from`, or now. */
export function createMovingClock(from?: Date): MovingClock {
  let offsetMs = from ? from.getTime() - Date.now() : 0;
  return {
    now: () => new Date(Date.now() + offsetMs),
    advance: ms => {
      offsetMs += ms;
    },
  };
}
