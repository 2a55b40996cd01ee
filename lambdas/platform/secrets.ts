import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

/** The bot token is not where the stage keeps it. */
export class MissingTokenError extends Error {
  override readonly name = 'MissingTokenError';
  constructor(parameter: string, options?: ErrorOptions) {
    super(`No bot token at ${parameter}: put one there with 'leaderette token set'.`, options);
  }
}

/** Reads the token once an instance; a failed attempt is not remembered. */
export function createTokenReader(parameter: string): () => Promise<string> {
  let token: Promise<string> | undefined;
  return () => {
    token ??= readToken(parameter).catch(error => {
      token = undefined;
      throw error;
    });
    return token;
  };
}

async function readToken(parameter: string): Promise<string> {
  const ssm = new SSMClient({});
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter, WithDecryption: true }));
    if (Parameter?.Value) return Parameter.Value;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ParameterNotFound') throw error;
  }
  throw new MissingTokenError(parameter);
}
