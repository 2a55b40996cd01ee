import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Where to count: the URL of the file that exports the function, and the part of a path that all files have whose steps count. */
export interface Counted {
  readonly file: string;
  readonly name: string;
  readonly part: string;
}

/**
 * A measure of effort that is the same on a busy machine: how often V8 ran the blocks (functions, branches, rounds of
 * loops) of the files whose path contains `part`, while it called a function with a text. V8 counts only in what it
 * compiles afterwards, so this has a thread of its own. What the engine does within one call of its own, such as a
 * regular expression, is not seen.
 */
export function startCounting(counted: Counted) {
  const thread = new Worker(new URL('./count-steps-thread.ts', import.meta.url), {
    workerData: counted,
    // Code from Node's cache has been compiled already.
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  return {
    async stepsOf(text: string): Promise<number> {
      thread.postMessage(text);
      const [steps] = await once(thread, 'message');
      return steps;
    },
    stop: () => thread.terminate(),
  };
}
