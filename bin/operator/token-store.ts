import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { StageSettings } from '../../lib/stage-settings.ts';
import { tokenParameterName } from '../../lib/token-parameter-name.ts';
import { StopError, type VerbIo } from '../command-line/verb.ts';
import { awsFailure } from './aws-failure.ts';
import { conceal } from './conceal.ts';

/** The one place of a stage's bot token: SSM. */
export interface TokenStore {
  readonly parameter: string;
  readonly region: string;
  /** Rejects with StopError, as all of these do, in words without the token. */
  get(): Promise<string>;
  /** Resolves to how many times there has been a token, this one included. */
  put(token: string): Promise<number>;
}

/** Longer than the SDK's own retries need, shorter than patience. */
const timeoutMs = 20_000;

/** Opens the stage's token in its region: the stage's own, else that of the environment or the profile. */
export async function openTokenStore(settings: StageSettings, io: VerbIo): Promise<TokenStore> {
  const parameter = tokenParameterName(settings.stage);
  const given = settings.region || io.env.AWS_REGION || io.env.AWS_DEFAULT_REGION;
  const client = new SSMClient(given ? { region: given } : {});
  const region = await regionOf(client, given);
  const options = () => ({ abortSignal: AbortSignal.any([io.signal, AbortSignal.timeout(timeoutMs)]) });
  const refusal = (error: unknown, action: string, token: string | null) => {
    if (io.signal.aborted) return new StopError('Stopped before AWS answered.');
    const reason = awsFailure(error, { stage: settings.stage, parameter, region, action });
    // No cause: an error of the SDK may hold the request, and so the token.
    return new StopError(token === null ? reason : conceal(reason, token));
  };
  return {
    parameter,
    region,
    async get() {
      const command = new GetParameterCommand({ Name: parameter, WithDecryption: true });
      const { Parameter } = await client.send(command, options()).catch(error => {
        throw refusal(error, 'ssm:GetParameter', null);
      });
      if (!Parameter?.Value) throw new StopError(`The parameter ${parameter} in ${region} is empty.`);
      return Parameter.Value;
    },
    async put(token) {
      const command = new PutParameterCommand({
        Name: parameter,
        Value: token,
        Type: 'SecureString',
        Overwrite: true,
        Description: `Leaderette, stage ${settings.stage}: the token of the Telegram bot`,
      });
      const { Version } = await client.send(command, options()).catch(error => {
        throw refusal(error, 'ssm:PutParameter', token);
      });
      return Version ?? 1;
    },
  };
}

async function regionOf(client: SSMClient, given: string | undefined): Promise<string> {
  try {
    return await client.config.region();
  } catch (cause) {
    const complaint = given ? `'${given}' is no AWS region` : 'No AWS region is known';
    throw new StopError(
      `${complaint}. Set AWS_REGION, for example to eu-west-1, or 'region' of the stage in lib/stages.ts.`,
      { cause },
    );
  }
}
