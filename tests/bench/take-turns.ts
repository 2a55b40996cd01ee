import { cpuMs } from './cpu-ms.ts';
import { median } from './figure.ts';

/** So long is each measured at a time, in milliseconds; shorter times are the clock's and the collector's. */
const leastMs = 20;
interface Turns {
  readonly rounds?: number;
  /** What becomes of the times of all rounds. */
  readonly choose?: (times: readonly number[]) => number;
  /** So long is each called before it is measured, in milliseconds of processor time. */
  readonly warmUpMs?: number;
}

/**
 * Times several functions in turn, so that a machine whose speed drifts is fair to all, in milliseconds of processor
 * time a call: the median of the rounds, or what `choose` makes of them. Each is called until it is warm, and in a round
 * as often as is needed to be measured.
 */
export function takeTurns<Name extends string>(
  functions: Readonly<Record<Name, () => unknown>>,
  { rounds = 9, choose = median, warmUpMs = 0 }: Turns = {},
): Record<Name, number> {
  const names = Object.keys(functions) as Name[];
  const calls = new Map(names.map(name => [name, callsNeeded(functions[name], warmUpMs)]));
  const times = new Map(names.map(name => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) times.get(name)?.push(timeOf(functions[name], calls.get(name) ?? 1));
  return Object.fromEntries(names.map(name => [name, choose(times.get(name) ?? [])])) as Record<Name, number>;
}

/** The least: for ratios of one function to itself, where whatever else the machine did only adds. */
export const fastest = (times: readonly number[]): number => Math.min(...times);

/** Warms it up, too. */
function callsNeeded(work: () => unknown, warmUpMs: number): number {
  const began = cpuMs();
  do work();
  while (cpuMs() - began < warmUpMs);
  let calls = 1;
  while (timeOf(work, calls) * calls < leastMs) calls *= 2;
  return calls;
}

function timeOf(work: () => unknown, calls: number): number {
  const began = cpuMs();
  for (let i = 0; i < calls; i++) work();
  return (cpuMs() - began) / calls;
}
