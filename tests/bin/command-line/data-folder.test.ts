import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { verb as articles } from '../../../bin/verbs/articles.ts';
import { runVerb } from '../../helpers/run-verb.ts';
import { temporaryFolder } from '../../helpers/spawn-command.ts';

const list = (data: string) => runVerb(articles, ['list', '--data', data]);
const refusal = /^The folder .+ cannot be made or written to\. .+ name another with --data DIR\.$/;

test('a data folder is made with those above it', async () => {
  const data = join(temporaryFolder(), 'one', 'two');
  expect((await list(data)).status).toBe(0);
  expect(existsSync(join(data, 'database'))).toBe(true);
});

test.skipIf(process.platform !== 'linux')('one where nothing can be made is refused at once', async () => {
  for (const data of ['/proc/leaderette', '/proc/1/leaderette/deep', '/dev/null/leaderette'])
    await expect(list(data)).rejects.toThrow(refusal);
});

test('one below a file is refused', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  await expect(list(file)).rejects.toThrow(refusal);
});

test.skipIf(process.platform === 'win32')(
  'one that belongs to somebody else is not taken for damaged',
  async () => {
    const program = join(import.meta.dirname, 'list-without-rights.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [program, temporaryFolder()]);
    expect(stdout.trim()).toMatch(refusal);
  },
);
