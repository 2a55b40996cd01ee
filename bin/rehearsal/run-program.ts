import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ProgramRun {
  /** Null where a signal ended it or it could not be started. */
  readonly status: number | null;
  /** Both streams, as they came. */
  readonly output: string;
  readonly stdout: string;
}

export interface ProgramOptions {
  /** The whole environment of the program; this one's unless given. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly signal: AbortSignal;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program in the project's folder to its end; an abort ends it with all that it has started. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env, input = '', signal }: ProgramOptions,
): Promise<ProgramRun> {
  const child = spawn(program, args, { cwd: root, ...(env && { env }), detached: true });
  const stop = () => endGroup(child.pid, 'SIGTERM');
  signal.addEventListener('abort', stop);
  let [output, stdout] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => {
    output += text;
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    output += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise(resolve => {
    const end = (status: number | null) => {
      signal.removeEventListener('abort', stop);
      resolve({ status, output, stdout });
    };
    child.once('error', error => {
      output += error.message;
      end(null);
    });
    child.once('close', end);
    if (signal.aborted) stop();
  });
}

/** Ends a process that leads a group, with the group. */
export function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}
