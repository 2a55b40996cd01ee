import { createInterface } from 'node:readline';
import type { VerbIo } from './verb.ts';

/** The lines of standard input as they come, until it ends or Ctrl-C is pressed. */
export async function* linesOf({ stdin, signal }: Pick<VerbIo, 'stdin' | 'signal'>): AsyncGenerator<string> {
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const close = () => lines.close();
  signal.addEventListener('abort', close);
  try {
    for await (const line of lines) {
      if (signal.aborted) return;
      yield line;
    }
  } finally {
    signal.removeEventListener('abort', close);
  }
}
