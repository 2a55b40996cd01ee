import type { ModelServices } from '../../lambdas/model/ask-once.ts';
import { createBedrock } from '../../lambdas/model/bedrock.ts';
import { describeError } from '../../lambdas/platform/log.ts';
import { StopError } from '../command-line/verb.ts';

/** What a host needs to know of a language model. */
export type ModelOptions = Pick<ModelServices, 'ask' | 'modelId' | 'dailyTokens'>;

/** What a day on one machine may cost: the samples take a tenth of it. */
const dailyTokens = 1_000_000;

/**
 * The model of Bedrock with an id, asked with the machine's own AWS credentials; `StopError` where there are none, before
 * anything starts. Whether the account may use the model shows with the first request, and then the log says so.
 */
export async function openModel(modelId: string): Promise<ModelOptions> {
  // Starts without a model do without its client.
  const { BedrockRuntimeClient } = await import('@aws-sdk/client-bedrock-runtime');
  const { config } = new BedrockRuntimeClient({});
  const need = (what: string, how: string) => (cause: unknown) => {
    throw new StopError(`--model ${modelId} needs ${what}: ${how}. (${describeError(cause).slice(0, 200)})`, {
      cause,
    });
  };
  await config.region().catch(need('a region of AWS', 'set AWS_REGION, for example to eu-west-1'));
  await config
    .credentials()
    .catch(need('AWS credentials', 'set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'));
  return { ask: createBedrock(modelId), modelId, dailyTokens };
}
