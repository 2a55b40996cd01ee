import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './helpers/find-chromium.ts';
import type { TestProgress } from './runner/progress-reporter.ts';
import { type Counts, readCounts } from './runner/read-counts.ts';
import { type ProgramResult, runProgram, stopPrograms } from './runner/run-program.ts';

const usage = `Usage: npm test [-- [--tests-only] [--report FILE] [PATH...]]

Checks everything: format and lint, types, and all tests, or only those whose file's path contains a PATH.
Properties are tried with the same cases in every run; PROPERTY_SEED=N in the environment tries others.
With --report the counts are written to FILE as JSON: {"passed":N,"failed":N,"skipped":N}.`;

/** What is checked beside the tests, one after the other while they run. */
const checks = [
  {
    name: 'format and lint',
    program: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '.'],
  },
  { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  {
    name: "the chat page's types",
    program: 'typescript/bin/tsc',
    args: ['-p', 'bin/local/chat-page/browser'],
  },
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    report: { type: 'string' },
    'tests-only': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const started = performance.now();
/** Everything that is written for a while, also by what tests and browsers leave behind. */
const folder = await mkdtemp(join(tmpdir(), 'leaderette-tests-'));
// What was stopped comes to its end below like everything else; a second signal ends this at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stopPrograms);
try {
  const [checked, tested] = await Promise.all([runChecks(), runTests(join(folder, 'vitest.json'))]);
  const counts: Counts = {
    passed: tested.passed + checked.filter(isGood => isGood).length,
    failed: tested.failed + checked.filter(isGood => !isGood).length,
    skipped: tested.skipped,
  };
  if (values.report) await writeFile(values.report, JSON.stringify(counts));
  if (!findChromium()) console.log('skipped: no Chromium, so the chat page was not tried in a browser');
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    counts.failed === 0
      ? `Everything is in order: ${counts.passed} checks and tests passed${skipped} (${seconds} s).`
      : `NOT in order: ${counts.failed} failed, ${counts.passed} passed${skipped} (${seconds} s); see above.`,
  );
  process.exitCode = counts.failed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function runChecks(): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const { name, program, args } of values['tests-only'] ? [] : checks) {
    const result = await runProgram(program, args);
    tell(name, result);
    results.push(result.isGood);
  }
  return results;
}

async function runTests(reportFile: string): Promise<Counts> {
  const reporters = ['dot', 'json', './tests/runner/progress-reporter.ts'];
  const show = createProgress();
  const result = await runProgram(
    'vitest/vitest.mjs',
    [
      'run',
      ...reporters.map(name => `--reporter=${name}`),
      `--outputFile.json=${reportFile}`,
      ...positionals,
    ],
    { onMessage: message => show(message as TestProgress), temporary: folder },
  );
  const counts = await readCounts(reportFile);
  tell(`${counts.passed + counts.failed} tests`, result);
  return result.isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** One line for what went well; all that was said by what did not. */
function tell(name: string, { isGood, output, seconds }: ProgramResult) {
  clearLine();
  if (!isGood) console.log(output.trimEnd());
  console.log(`${isGood ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
}

/** On a terminal one line that changes, elsewhere a line every ten seconds. */
function createProgress() {
  let lastShown = performance.now();
  return ({ files, filesInAll, tests, failed }: TestProgress) => {
    const line = `  ${files} of ${filesInAll} test files, ${tests} tests${failed > 0 ? `, ${failed} failed` : ''}`;
    if (process.stdout.isTTY) {
      clearLine();
      process.stdout.write(line);
    } else if (performance.now() - lastShown > 10_000) {
      lastShown = performance.now();
      console.log(line);
    }
  };
}

function clearLine() {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
}
