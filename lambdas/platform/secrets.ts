import { type Clock, systemClock } from './clock.ts';

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

/** The SDK's part for this is loaded by the first event, not by the import: one machine never needs it. */
async function readToken(parameter: string): Promise<string> {
  const { GetParameterCommand, SSMClient } = await import('@aws-sdk/client-ssm');
  const ssm = new SSMClient({});
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter, WithDecryption: true }));
    if (Parameter?.Value) return Parameter.Value;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ParameterNotFound') throw error;
  }
  throw new MissingTokenError(parameter);
}
