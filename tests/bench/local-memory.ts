import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Benchmark } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const patienceMs = 120_000;

interface Start {
  /** Until it says that it is running: the samples are taken in by then. */
  readonly ms: number;
  readonly mb: number;
}

export const benchmark: Benchmark = {
  title: 'The whole system on one machine (`npm start`), when it says that it is running',
  names: ['local.memory.mb', 'local.start.ms', 'local.restart.ms'],
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'leaderette-bench-'));
    try {
      const first = await start(folder);
      const second = await start(folder);
      const row = (name: string, { ms, mb }: Start) => [name, `${mb.toFixed(0)} MB`, `${ms.toFixed(0)} ms`];
      return {
        figures: { 'local.memory.mb': first.mb, 'local.start.ms': first.ms, 'local.restart.ms': second.ms },
        table: [
          ['', 'memory', 'time'],
          row('first start: takes in the samples', first),
          row('second start: knows them', second),
        ],
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function start(folder: string): Promise<Start> {
  const began = performance.now();
  const { BOT_TOKEN: _, TELEGRAM_API_ROOT: __, ...env } = process.env;
  const child = spawn(process.execPath, ['bin/start.ts', '--data', folder, '--port', '0'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  try {
    await saysThatItRuns(child);
    const ms = performance.now() - began;
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(child.pid)]);
    return { ms, mb: (Number(stdout) * 1024) / 1e6 };
  } finally {
    child.kill('SIGTERM');
    await closed;
  }
}

async function saysThatItRuns(child: ChildProcess): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  try {
    let said = '';
    for await (const text of child.stdout ?? []) {
      said += text;
      if (said.includes('Leaderette is running')) return;
    }
    throw new Error(`npm start ended before it ran: ${said}`);
  } finally {
    clearTimeout(timer);
  }
}
