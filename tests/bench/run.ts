import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { printTable } from '../../bin/command-line/print-table.ts';
import type { Benchmark } from './figure.ts';
import { renewDocument } from './renew-document.ts';

/** Every benchmark of the project; loaded when it is asked for. */
const benchmarks: readonly (() => Promise<{ benchmark: Benchmark }>)[] = [
  () => import('./webhook-bundle.ts'),
  () => import('./webhook-import.ts'),
  () => import('./webhook-first.ts'),
  () => import('./cold-start.ts'),
  () => import('./chat-roundtrips.ts'),
  () => import('./webhook-update.ts'),
  () => import('./summary-marks.ts'),
  () => import('./summary-standing.ts'),
  () => import('./summary-varied.ts'),
  () => import('./summary-voices.ts'),
  () => import('./sentence-cuts.ts'),
  () => import('./category-opinions.ts'),
  () => import('./samples-understood.ts'),
  () => import('./text-speed.ts'),
  () => import('./text-linear.ts'),
  () => import('./text-memory.ts'),
  () => import('./feed-speed.ts'),
  () => import('./feed-peers.ts'),
  () => import('./page-speed.ts'),
  () => import('./search-terms.ts'),
  () => import('./search-forms.ts'),
  () => import('./group-speed.ts'),
  () => import('./ingest-cost.ts'),
  () => import('./poll-round.ts'),
  () => import('./digest-cost.ts'),
  () => import('./monthly-cost.ts'),
  () => import('./local-memory.ts'),
];

const usage = `Usage: npm run -s bench [-- [--json] NAME...]
       npm run -s bench -- --renew

Measures, side by side in one run, and prints tables; with --json one object of named figures. With names
(whole, or the beginning up to a dot: webhook) only those.

--renew  also writes the figures and tables of a whole run into docs/benchmarks.md: on a quiet machine`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    renew: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

// A function in AWS has no code that was compiled before: nothing that is started here has any either.
process.env.NODE_DISABLE_COMPILE_CACHE = '1';
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

if (values.renew && positionals.length > 0) {
  console.error('--renew takes no names: the document holds one whole run.');
  process.exit(2);
}

const figures: Record<string, number> = {};
const tables: { title: string; printed: string }[] = [];
for (const benchmark of loaded) {
  if (!benchmark.names.some(isWanted)) continue;
  process.stderr.write(`${benchmark.title} ...\n`);
  const measured = await benchmark.run();
  for (const name of benchmark.names.filter(isWanted))
    figures[name] = rounded(measured.figures[name] ?? Number.NaN);
  const printed = tableText(measured.table);
  tables.push({ title: benchmark.title, printed });
  if (values.json) continue;
  const named = benchmark.names.map(name => [name, String(rounded(measured.figures[name] ?? Number.NaN))]);
  process.stdout.write(`\n${benchmark.title}\n${printed}${tableText(named)}`);
}
if (values.renew) await renewDocument(new Map(Object.entries(figures)), tables);
if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function tableText(rows: readonly (readonly string[])[]): string {
  let text = '';
  const columns = process.stdout.columns ?? 120;
  const sink = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const stdout = Object.assign(sink, { columns });
  printTable({ stdout }, rows);
  return text;
}
