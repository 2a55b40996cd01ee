import { type System, startSystem } from '../../bin/local/system.ts';

/** One request to the database: when it was sent and answered, in milliseconds of `performance.now`. */
export interface DatabaseCall {
  readonly command: string;
  readonly from: number;
  readonly to: number;
}

/** A system in memory, filled with the samples, that writes down every request to its database. */
export async function startBenchSystem(): Promise<{ system: System; calls: DatabaseCall[] }> {
  const system = await startSystem({ folder: null });
  await system.host.poll();
  const calls: DatabaseCall[] = [];
  system.database.database.client.middlewareStack.add(
    (next, context) => async args => {
      const from = performance.now();
      try {
        return await next(args);
      } finally {
        calls.push({ command: String(context.commandName), from, to: performance.now() });
      }
    },
    { step: 'initialize', name: 'benchmark' },
  );
  return { system, calls };
}

/** Waits one after the other: calls that overlap in time were sent together and count once. */
export function countWaits(calls: readonly DatabaseCall[]): number {
  let waits = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of calls.toSorted((a, b) => a.from - b.from)) {
    if (from >= end) waits++;
    end = from >= end ? to : Math.max(end, to);
  }
  return waits;
}
