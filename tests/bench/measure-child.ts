import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface MeasuredChild {
  readonly stdout: string;
  /** From the start of the process to its end. */
  readonly ms: number;
  /** The most memory that it held, in megabytes (of a million bytes). */
  readonly peakMb: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const reportPeak = new URL('./children/report-peak.ts', import.meta.url).href;

/** Runs a program of the project (relative to its root) to its end; throws where that is not a good one. */
export async function measureChild(words: readonly string[], input = ''): Promise<MeasuredChild> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', reportPeak, ...words], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  const [, stdin, stdout, , peak] = [null, child.stdin, child.stdout, null, child.stdio[3]];
  if (!stdin || !stdout || !peak || !('readable' in peak)) throw new Error('the child has no pipes');
  // A child that ends early says why by its status.
  stdin.on('error', () => {});
  stdin.end(input);
  const [printed, peakMb, [status]] = await Promise.all([
    readAll(stdout),
    readAll(peak as NodeJS.ReadableStream),
    once(child, 'close'),
  ]);
  if (status !== 0) throw new Error(`${words.join(' ')} ended with status ${status}`);
  return { stdout: printed, ms: performance.now() - began, peakMb: Number(peakMb) };
}
