import { Session } from 'node:inspector/promises';
import { parentPort, workerData } from 'node:worker_threads';

const { file, name, part } = workerData as { file: string; name: string; part: string };
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { [name]: work } = (await import(file)) as Record<string, (text: string) => unknown>;

parentPort?.on('message', async (text: string) => {
  await stepsSince();
  work?.(text);
  parentPort?.postMessage(await stepsSince());
});

/** Steps since the last call. */
async function stepsSince(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const functions = result.filter(({ url }) => url.includes(part)).flatMap(script => script.functions);
  return functions.flatMap(({ ranges }) => ranges).reduce((steps, { count }) => steps + count, 0);
}
