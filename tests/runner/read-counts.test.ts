import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCounts } from './read-counts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counts-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function countsOf(success: boolean, files: Readonly<Record<string, readonly string[]>>) {
  const testResults = Object.entries(files).map(([name, tests]) => ({
    status: name.startsWith('failed') ? 'failed' : 'passed',
    assertionResults: tests.map(status => ({ status })),
  }));
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify({ success, testResults }));
  return readCounts(file);
}

test('tests are counted by what became of them', async () => {
  expect(
    await countsOf(false, {
      passed: ['passed', 'skipped', 'passed', 'todo', 'pending'],
      failed: ['failed', 'passed'],
    }),
  ).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

test('a file that could not be loaded is a failure', async () => {
  expect(await countsOf(false, { passed: ['passed'], failed: [] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a run that failed otherwise is a failure, and so is one without a report', async () => {
  expect(await countsOf(false, { passed: ['passed'] })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(await readCounts(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
