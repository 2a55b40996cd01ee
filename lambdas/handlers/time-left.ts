import type { Context } from 'aws-lambda';

/** What a handler may ask of the invocation that it works in. */
export type Invocation = Pick<Context, 'getRemainingTimeInMillis'>;

/** What an invocation has at its start where nobody ends it: on one machine. */
const usualMs = 60_000;

/** Asks how many milliseconds an invocation has left. */
export function timeLeftIn(context: Invocation | undefined): () => number {
  if (context) return () => context.getRemainingTimeInMillis();
  const end = performance.now() + usualMs;
  return () => end - performance.now();
}
