import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const running = new Set<() => void>();
let isStopped = false;

export interface ProgramResult {
  readonly isGood: boolean;
  /** Standard output and standard error, as they came. */
  readonly output: string;
  readonly seconds: number;
}

export interface ProgramOptions {
  readonly onMessage?: (message: unknown) => void;
  /** Where it and its children put what they need for a while. @default the system's */
  readonly temporary?: string;
}

/** Runs a JavaScript program of node_modules under this Node, from the project's root, and keeps what it prints. */
export function runProgram(
  program: string,
  args: readonly string[],
  { onMessage = () => {}, temporary }: ProgramOptions = {},
): Promise<ProgramResult> {
  if (isStopped) return Promise.resolve({ isGood: false, output: 'It was not begun.', seconds: 0 });
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      ...(temporary && { TMPDIR: temporary, TEMP: temporary, TMP: temporary }),
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = () => void child.kill();
  running.add(stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  child.on('message', onMessage);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      running.delete(stop);
      resolve({ isGood: code === 0, output, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Ends every program that is still running; none is begun after it. */
export const stopPrograms = () => {
  isStopped = true;
  for (const stop of running) stop();
};
