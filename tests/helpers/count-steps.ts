import { Session } from 'node:inspector/promises';

/**
 * A measure of effort that is the same on a busy machine: how often V8 ran the blocks (functions, branches, rounds of
 * loops) of the files whose path contains `part`. V8 counts only in what it compiles afterwards, so `load` has to be
 * the first import of them in the test file. What the engine does within one call of its own, such as a regular
 * expression, is not seen.
 */
export async function startCounting<Module>(part: string, load: () => Promise<Module>) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** Steps since the last call. */
  async function take(): Promise<number> {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result.filter(({ url }) => url.includes(part)).flatMap(script => script.functions);
    return functions.flatMap(({ ranges }) => ranges).reduce((steps, { count }) => steps + count, 0);
  }
  return {
    module: await load(),
    async stepsOf(work: () => unknown): Promise<number> {
      await take();
      work();
      return take();
    },
    stop: () => session.disconnect(),
  };
}
