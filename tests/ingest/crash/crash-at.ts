import type { FetchUrl } from '../../../lambdas/platform/http/fetch-url.ts';
import type { Database } from '../../../lambdas/store/database.ts';
import { CrashError } from '../../helpers/crashing-database.ts';

/** When a process dies: before or after its `at`-th effect on the world (from 1): a write, a message, a request. */
export interface Death {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** Counts what a process does to the world, and kills it: from then on nothing it tries comes to anything. */
export interface Fate {
  /** Effects so far. */
  readonly count: number;
  readonly isDead: boolean;
  effect<T>(work: () => Promise<T>): Promise<T>;
  /** What changes nothing: only the dead cannot do it. */
  look<T>(work: () => Promise<T>): Promise<T>;
}

export function createFate(death: Death | null): Fate {
  let count = 0;
  let isDead = false;
  const check = () => {
    if (isDead) throw new CrashError();
  };
  return {
    get count() {
      return count;
    },
    get isDead() {
      return isDead;
    },
    async effect(work) {
      check();
      const isLast = ++count === death?.at;
      if (isLast && death?.when === 'before') isDead = true;
      check();
      const result = await work();
      if (isLast) isDead = true;
      check();
      return result;
    },
    async look(work) {
      check();
      const result = await work();
      check();
      return result;
    },
  };
}

const writes = /^(?:Put|Update|Delete|BatchWrite)Command$/;

/** The database as a process sees it that has such a fate. */
export function fatedDatabase(database: Database, fate: Fate): Database {
  const send = (command: { constructor: { name: string } }) =>
    (writes.test(command.constructor.name) ? fate.effect : fate.look)(() =>
      database.client.send(command as never),
    );
  return { ...database, client: { send } as unknown as Database['client'] };
}

export const fatedFetch =
  (fetchUrl: FetchUrl, fate: Fate): FetchUrl =>
  (url, headers) =>
    fate.effect(() => fetchUrl(url, headers));
