import { parseArgs } from 'node:util';
import { printTable } from '../../bin/print-table.ts';
import type { Benchmark } from './figure.ts';

/** Every benchmark of the project; loaded when it is asked for. */
const benchmarks: readonly (() => Promise<{ benchmark: Benchmark }>)[] = [
  () => import('./webhook-bundle.ts'),
  () => import('./webhook-import.ts'),
  () => import('./chat-roundtrips.ts'),
  () => import('./webhook-update.ts'),
  () => import('./summary-marks.ts'),
  () => import('./samples-understood.ts'),
  () => import('./text-speed.ts'),
  () => import('./text-linear.ts'),
  () => import('./text-memory.ts'),
  () => import('./feed-speed.ts'),
  () => import('./page-speed.ts'),
  () => import('./group-speed.ts'),
];

const usage = `Usage: npm run -s bench [-- [--json] NAME...]

Measures, side by side in one run, and prints tables; with --json one object of named figures. With names
(whole, or the beginning up to a dot: webhook) only those.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const loaded = (await Promise.all(benchmarks.map(load => load()))).map(({ benchmark }) => benchmark);
const isWanted = (name: string) =>
  positionals.length === 0 || positionals.some(wish => name === wish || name.startsWith(`${wish}.`));
const unknown = positionals.filter(
  wish => !loaded.some(({ names }) => names.some(name => name === wish || name.startsWith(`${wish}.`))),
);
if (unknown.length > 0) {
  console.error(
    `No figure is called ${unknown.join(' or ')}. There are: ${loaded.flatMap(({ names }) => names).join(', ')}.`,
  );
  process.exit(2);
}

const figures: Record<string, number> = {};
for (const benchmark of loaded) {
  if (!benchmark.names.some(isWanted)) continue;
  process.stderr.write(`${benchmark.title} ...\n`);
  const measured = await benchmark.run();
  for (const name of benchmark.names.filter(isWanted))
    figures[name] = rounded(measured.figures[name] ?? Number.NaN);
  if (values.json) continue;
  process.stdout.write(`\n${benchmark.title}\n`);
  printTable({ stdout: process.stdout }, measured.table);
  printTable(
    { stdout: process.stdout },
    benchmark.names.map(name => [name, String(rounded(measured.figures[name] ?? Number.NaN))]),
  );
}
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
