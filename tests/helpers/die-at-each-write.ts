import type { Database } from '../../lambdas/store/database.ts';
import { CrashError, crashingDatabase } from './crashing-database.ts';
import { readTable } from './read-table.ts';
import { restoreRows } from './restore-rows.ts';

/**
 * Lets `work` die at its first write, then, from the same rows, at its second, and so on until it lives to its end.
 * `afterwards` follows every time, the last included. Says how many deaths there were.
 */
export async function dieAtEachWrite(
  database: Database,
  when: 'before' | 'after',
  work: (mortal: Database) => Promise<unknown>,
  afterwards: () => Promise<void>,
): Promise<number> {
  const tables = [database.readers, database.content];
  const rows = await Promise.all(tables.map(table => readTable(database, table)));
  for (let deaths = 0; ; deaths++) {
    const isDead = await work(crashingDatabase(database, deaths + 1, when)).then(
      () => false,
      error => {
        if (error instanceof CrashError) return true;
        throw error;
      },
    );
    await afterwards();
    if (!isDead) return deaths;
    for (const [i, table] of tables.entries())
      await restoreRows(database, table, rows[i] ?? [], await readTable(database, table));
  }
}
