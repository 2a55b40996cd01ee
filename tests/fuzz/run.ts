import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzReport, FuzzWork } from './fuzz-worker.ts';
import { readSpecimens } from './specimen.ts';
import { caseOf, tryCase } from './try-case.ts';

const usage = `Usage: npm run -s fuzz -- [--runs N] [--seed N] [--only NUMBER] [--write FILE]

Reads mutated feeds and pages as everything from outside is read: none may throw, give nonsense, or take more than two
seconds of processor time. Cases are made of the seed and their number, so each can be tried alone.

  --runs N        how many (default: 100000)
  --seed N        which (default: 1)
  --only NUMBER   one case alone; --write FILE keeps its bytes

Exit status 0; 1 where a case failed.`;

/** More processor time than this is a hang, whatever comes of it. */
const slowMs = 2_000;
/** A case that does not end is not waited for longer, by the clock on the wall. */
const hangMs = 120_000;
const mostShown = 20;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    write: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (values.help || !Number.isInteger(runs) || !Number.isInteger(seed)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
process.exitCode = values.only === undefined ? await runAll() : await runOne(Number(values.only));

async function runOne(number: number): Promise<number> {
  const fuzzed = caseOf(await readSpecimens(), seed, number);
  if (values.write) await writeFile(values.write, fuzzed.bytes);
  const started = performance.now();
  const wrong = tryCase(fuzzed);
  const ms = Math.round(performance.now() - started);
  console.log(`${fuzzed.specimen.name}, ${fuzzed.bytes.length} bytes: ${wrong ?? 'sound'} (${ms} ms)`);
  return wrong ? 1 : 0;
}

async function runAll(): Promise<number> {
  const started = performance.now();
  const workers = Math.min(availableParallelism(), 8);
  const problems: string[] = [];
  const note = (number: number, what: string) => {
    problems.push(what);
    if (problems.length <= mostShown) console.error(`case ${number} of seed ${seed}: ${what}`);
  };
  const slowest = await Promise.all(
    Array.from({ length: workers }, (_, first) => work({ seed, first, step: workers, end: runs }, note)),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const { slowestMs, number } = slowest.reduce((a, b) => (b.slowestMs > a.slowestMs ? b : a));
  console.log(
    `${runs} mutated feeds and pages (seed ${seed}): ${problems.length} failed; the slowest, ${number}, took ${Math.round(slowestMs)} ms; ${seconds} s in all`,
  );
  return problems.length > 0 ? 1 : 0;
}

/** One thread with its share, watched from outside: a case that hangs can tell nobody. */
function work(
  share: Omit<FuzzWork, 'current' | 'slowMs'>,
  note: (number: number, what: string) => void,
): Promise<{ slowestMs: number; number: number }> {
  const current = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), {
    workerData: { ...share, current, slowMs } satisfies FuzzWork,
  });
  return new Promise((resolve, reject) => {
    let last = { number: -1, since: performance.now() };
    const watch = setInterval(() => {
      const number = Atomics.load(current, 0);
      if (number !== last.number) last = { number, since: performance.now() };
      else if (performance.now() - last.since > hangMs) end(hangMs, number, 'hangs');
    }, 500);
    const end = (slowestMs: number, number: number, what?: string) => {
      clearInterval(watch);
      if (what) note(number, what);
      void worker.terminate();
      resolve({ slowestMs, number });
    };
    worker.on('message', (report: FuzzReport) => {
      if (report.kind === 'problem') note(report.number, report.what);
      else end(report.slowestMs, report.slowest);
    });
    worker.on('error', reject);
  });
}
