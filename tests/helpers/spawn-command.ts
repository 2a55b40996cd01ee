import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** A program of the project as a person starts it, in a process of its own. */
export interface Command {
  readonly stdout: string;
  readonly stderr: string;
  /** Null while it runs, and where a signal ended it. */
  readonly code: number | null;
  write(text: string): void;
  /** The end of its input. */
  end(): void;
  signal(name: NodeJS.Signals): void;
  /** Resolves when it has printed something that matches, to either stream. */
  says(pattern: RegExp): Promise<void>;
  /** The exit status, once it has ended. */
  readonly ended: Promise<number | null>;
}

export interface CommandOptions {
  /** Given at once and ended; without it the input stays open. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leaderette-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts `node bin/run.js <words>`: what `npm start` and `npm run leaderette` do. Ends with the test, whatever happens in it. */
export function startCommand(words: readonly string[], options: CommandOptions = {}): Command {
  const { BOT_TOKEN: _, TELEGRAM_API_ROOT: __, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'bin', 'run.js'), ...words], {
    cwd: options.cwd ?? root,
    env: { ...env, ...options.env },
    // A group of its own: its children can be ended with it.
    detached: true,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  const end = () => killGroup(child.pid);
  onTestFinished(end);
  // Where the tests are stopped in the middle.
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  if (options.input !== undefined) child.stdin.end(options.input);
  return {
    get stdout() {
      return stdout;
    },
    get stderr() {
      return stderr;
    },
    get code() {
      return child.exitCode;
    },
    write: text => void child.stdin.write(text),
    end: () => void child.stdin.end(),
    signal: name => void child.kill(name),
    says: pattern =>
      vi.waitFor(
        () => {
          if (!pattern.test(stdout + stderr))
            throw new Error(`it has not said ${pattern}, but:\n${stdout}\n${stderr}`);
        },
        { timeout: 180_000, interval: 50 },
      ),
    ended,
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Runs a command to its end. */
export async function runCommand(words: readonly string[], options: CommandOptions = {}) {
  const command = startCommand(words, { input: '', ...options });
  const code = await command.ended;
  return { code, stdout: command.stdout, stderr: command.stderr };
}
