import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { VerbIo } from './verb.ts';

/**
 * Reads files one after the other (`-` is standard input) and prints what `show` makes of each. A file that
 * cannot be read is reported by name and the rest goes on. Returns the exit status.
 */
export async function eachText(
  names: readonly string[],
  io: VerbIo,
  show: (text: string, name: string) => string,
): Promise<number> {
  let status = 0;
  for (const name of names) {
    if (io.signal.aborted) break;
    try {
      io.stdout.write(show(name === '-' ? await readAll(io.stdin) : await readFile(name, 'utf8'), name));
    } catch (error) {
      io.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  return status;
}
