import type { Database } from '../../lambdas/store/database.ts';

/** The process died. */
export class CrashError extends Error {
  override readonly name = 'CrashError';
}

/** The same database, whose client dies before or after its `at`-th write (from 1), and at every request from then on. */
export function crashingDatabase(database: Database, at: number, when: 'before' | 'after'): Database {
  let writes = 0;
  let isDead = false;
  const send = async (command: { constructor: { name: string } }) => {
    if (isDead) throw new CrashError();
    const isWrite = /^(?:Put|Update|Delete|BatchWrite)Command$/.test(command.constructor.name);
    if (isWrite) writes++;
    isDead = isWrite && writes === at;
    if (isDead && when === 'before') throw new CrashError();
    const answer = await database.client.send(command as never);
    if (isDead) throw new CrashError();
    return answer;
  };
  return { ...database, client: { send } as unknown as Database['client'] };
}
