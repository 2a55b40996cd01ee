import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fetchByHand } from '../../bin/command-line/fetch-by-hand.ts';
import type { Verb } from '../../bin/command-line/verb.ts';
import type { FetchUrl } from '../../lambdas/platform/http/fetch-url.ts';

/** What a verb of the command line did with some words and an input. */
export interface VerbRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a verb in this process, on streams of its own; what it throws is thrown. */
export async function runVerb(
  verb: Verb,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
  fetchUrl?: FetchUrl,
): Promise<VerbRun> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const written = Promise.all([text(stdout), text(stderr)]);
  const fetchFor = fetchUrl ? () => fetchUrl : fetchByHand;
  const { signal } = new AbortController();
  const io = { stdin: Readable.from([input]), stdout, stderr, env, fetchFor, signal };
  const status = await verb.run(args, io);
  stdout.end();
  stderr.end();
  const [out, error] = await written;
  return { status, stdout: out, stderr: error };
}

/** The lines of JSON that a verb with --jsonl answered. */
export async function runJsonl(verb: Verb, rows: readonly unknown[]): Promise<unknown[]> {
  const input = rows.map(row => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
  const { stdout } = await runVerb(verb, ['--jsonl'], input);
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}
