import { turnKey } from '../store/row-keys.ts';
import { type TurnServices, waitForTurn } from './wait-for-turn.ts';

/** Does something while nobody else, in whatever process, does such a thing. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Others were at it all the time; the queue brings the article again. */
export class NoTurnError extends Error {
  override readonly name = 'NoTurnError';
  constructor() {
    super(`others were keeping articles for ${patienceMs / 1000} s`);
  }
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
export function createIngestTurn(services: TurnServices): InTurn {
  const { turns, clock, owner } = services;
  const key = turnKey('ingest');
  return async work => {
    if (!(await waitForTurn(key, { turnMs, patienceMs, lookAgainMs }, services))) throw new NoTurnError();
    try {
      return await work();
    } finally {
      await turns.giveBack(key, owner, clock());
    }
  };
}
