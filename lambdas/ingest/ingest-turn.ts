import type { Clock } from '../platform/clock.ts';
import { turnKey } from '../store/row-keys.ts';
import type { TurnStore } from '../store/turns.ts';

/** Does something while nobody else, in whatever process, does such a thing. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Others were at it all the time; the queue brings the article again. */
export class NoTurnError extends Error {
  override readonly name = 'NoTurnError';
  constructor() {
    super(`others were keeping articles for ${patienceMs / 1000} s`);
  }
}

export interface IngestTurnServices {
  readonly turns: TurnStore;
  readonly clock: Clock;
  /** Names whoever runs, and nobody else. */
  readonly owner: string;
  readonly pause: (ms: number) => Promise<unknown>;
}

/** Keeping an article takes a second at most, and some more where two large stories become one. */
const turnMs = 30_000;
/** Longer than a turn, so that one whose holder died is waited for; shorter than the function may take. */
const patienceMs = 40_000;
const lookAgainMs = 60;

/**
 * Articles are kept one at a time: whoever looks for copies and for the story of an article sees all that was kept
 * before it, so that two papers that print one text in the same minute are not both kept, and one matter does not begin
 * two stories. What takes the processor's time, understanding the text, is done before.
 */
export function createIngestTurn({ turns, clock, owner, pause }: IngestTurnServices): InTurn {
  const key = turnKey('ingest');
  return async work => {
    const end = clock().getTime() + patienceMs;
    while (!(await turns.take(key, owner, clock(), turnMs))) {
      if (clock().getTime() >= end) throw new NoTurnError();
      await pause(lookAgainMs);
    }
    try {
      return await work();
    } finally {
      await turns.giveBack(key, owner, clock());
    }
  };
}
