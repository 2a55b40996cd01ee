import { StopError } from '../../command-line/verb.ts';
import { runProgram } from '../run-program.ts';

const check =
  'import sys, venv, ensurepip; print(sys.executable if sys.version_info >= (3, 10) else "too old: " + sys.version)';

/** A Python that can make a folder for packages of its own, and openssl; `StopError` says what is missing. */
export async function findPython(signal: AbortSignal): Promise<string> {
  const found = await runProgram('python3', ['-c', check], { signal });
  const said = found.output.trim();
  if (found.status !== 0 || said.startsWith('too old'))
    throw new StopError(
      `The rehearsal needs Python 3.10 or later with venv and pip, for the emulator of AWS (on Debian and Ubuntu: apt-get install python3-venv). ${reason(found.status, said)}`,
    );
  const openssl = await runProgram('openssl', ['version'], { signal });
  if (openssl.status !== 0)
    throw new StopError('The rehearsal needs the command openssl, for the certificate of the emulator.');
  return found.stdout.trim();
}

const reason = (status: number | null, said: string): string =>
  status === null ? 'There is no python3 here.' : `python3 said: ${said.split('\n').at(-1)}`;
