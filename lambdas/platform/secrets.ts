import { type Clock, systemClock } from './clock.ts';
import { readParameter } from './read-parameter.ts';

/** The bot token is not where the stage keeps it. */
export class MissingTokenError extends Error {
  override readonly name = 'MissingTokenError';
  constructor(parameter: string, options?: ErrorOptions) {
    super(`No bot token at ${parameter}: put one there with 'leaderette token set'.`, options);
  }
}

/** A token that was changed is in use everywhere after this time, without a new deployment. */
const maxAgeMs = 300_000;

/** Reads the token, and again every five minutes; a failed attempt is not remembered. */
export function createTokenReader(parameter: string, clock: Clock = systemClock): () => Promise<string> {
  let known: { readonly token: Promise<string>; readonly until: number } | undefined;
  return () => {
    const now = clock().getTime();
    if (known && now < known.until) return known.token;
    const token = readToken(parameter).catch(error => {
      known = undefined;
      throw error;
    });
    known = { token, until: now + maxAgeMs };
    return token;
  };
}

async function readToken(parameter: string): Promise<string> {
  const token = await readParameter(parameter);
  if (!token) throw new MissingTokenError(parameter);
  return token;
}
