import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StopError } from '../../command-line/verb.ts';
import { runProgram } from '../run-program.ts';
import { findPython } from './find-python.ts';

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
/** A download that takes longer does not come to an end. */
const patienceMs = 600_000;
const cache = fileURLToPath(new URL('../../../node_modules/.cache/leaderette-rehearsal/', import.meta.url));

/**
 * The Python of a folder that has MiniStack in it, in the versions of requirements.txt: made where it is not there yet.
 * Rejects with StopError where Python or the packages cannot be had.
 */
export async function installMinistack(signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256').update(await readFile(requirements));
  const folder = join(cache, `ministack-${hash.digest('hex').slice(0, 12)}`);
  const python = join(folder, 'bin', 'python');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return python;
  const found = await findPython(signal);
  await rm(folder, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await must(found, ['-m', 'venv', folder], signal);
  const quietly = ['--quiet', '--disable-pip-version-check', '--no-input'];
  await must(python, ['-m', 'pip', 'install', ...quietly, '--no-deps', '-r', requirements], signal);
  await writeFile(complete, '');
  return python;
}

async function must(program: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const { status, output } = await runProgram(program, args, { signal: inTime });
  if (status !== 0)
    throw new StopError(
      `MiniStack could not be installed: '${program} ${args.join(' ')}' failed. Check that pip reaches its index.\n${output.trim().split('\n').slice(-4).join('\n')}`,
    );
}
