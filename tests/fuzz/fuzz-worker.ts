import { parentPort, workerData } from 'node:worker_threads';
import { readSpecimens } from './specimen.ts';
import { caseOf, tryCase } from './try-case.ts';

export interface FuzzWork {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly end: number;
  /** The number of the case at hand, for whoever watches. */
  readonly current: Int32Array;
  readonly slowMs: number;
}

export type FuzzReport =
  | { readonly kind: 'problem'; readonly number: number; readonly what: string }
  | { readonly kind: 'done'; readonly slowestMs: number; readonly slowest: number };

const { seed, first, step, end, current, slowMs } = workerData as FuzzWork;
const say = (report: FuzzReport) => parentPort?.postMessage(report);
const specimens = await readSpecimens();
let slowestMs = 0;
let slowest = first;
for (let number = first; number < end; number += step) {
  Atomics.store(current, 0, number);
  const fuzzed = caseOf(specimens, seed, number);
  const before = process.threadCpuUsage();
  let what: string | null;
  try {
    what = tryCase(fuzzed);
  } catch (error) {
    what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  // Processor time of this thread: a machine that does something else meanwhile makes nothing slower.
  const { user, system } = process.threadCpuUsage(before);
  const ms = (user + system) / 1_000;
  if (ms > slowestMs) [slowestMs, slowest] = [ms, number];
  if (ms > slowMs) what = `${what ?? 'sound, but'} after ${Math.round(ms)} ms`;
  if (what) say({ kind: 'problem', number, what: `${fuzzed.specimen.name}: ${what}` });
}
say({ kind: 'done', slowestMs, slowest });
