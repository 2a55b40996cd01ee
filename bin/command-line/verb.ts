import type { Readable } from 'node:stream';
import type { FetchUrl } from '../../lambdas/platform/http/fetch-url.ts';

/** What a verb of the command line gets and gives; one file under bin/verbs/ exports one as `verb`. */
export interface Verb {
  /** The whole help of the verb, printed by `leaderette help NAME` and after a usage error. */
  readonly usage: string;
  /** Does the work; the number is the exit status. Throw `UsageError` for words that make no sense. */
  run(args: readonly string[], io: VerbIo): Promise<number>;
}

/** Where a verb reads and writes; tests pass streams of their own. */
export interface VerbIo {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean };
  /**
   * A way to fetch what stands at an address that the user typed, and what that leads to: by the rules for the public
   * web, and on his own machine only the host and port that he named.
   */
  readonly fetchFor: (typed: string) => FetchUrl;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C: finish the step at hand and return. */
  readonly signal: AbortSignal;
}

/** The words of the command line were wrong; the message says what to write instead. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The words were right, but it cannot be done; the message says why, and what people can do. Exit status 1. */
export class StopError extends Error {
  override readonly name = 'StopError';
}
