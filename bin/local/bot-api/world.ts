import type { CallbackQueries } from './callback-queries.ts';
import type { ClientEvent } from './client-api.ts';
import type { State } from './state.ts';
import type { UpdateQueue } from './update-queue.ts';

/** What every method and route acts on: what is remembered, the time, and who waits for news. */
export interface World {
  readonly state: State;
  readonly clock: () => Date;
  readonly updates: UpdateQueue;
  readonly callbacks: CallbackQueries;
  /** Tells the people's clients. */
  readonly emit: (event: ClientEvent) => void;
  /** Lets the delivery look at a webhook that was just set. */
  readonly wakeWebhook: () => void;
}

/** Unix time in seconds, as Telegram dates everything. */
export const unixTime = ({ clock }: Pick<World, 'clock'>) => Math.floor(clock().getTime() / 1000);

/** The next identifier that was not used before. */
export const takeId = ({ state }: Pick<World, 'state'>) => state.nextId++;
