import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { StageSettings } from '../../lib/stage-settings.ts';
import { webhookParameterName } from '../../lib/webhook-parameter-name.ts';
import { StopError, type VerbIo } from '../command-line/verb.ts';
import { awsFailure } from './aws-failure.ts';

/** Longer than the SDK's own retries need, shorter than patience. */
const timeoutMs = 20_000;

/** Where a stage that is deployed in a region takes updates; null where none is. Rejects with `StopError`. */
export async function deployedWebhookUrl(
  { stage }: StageSettings,
  region: string,
  io: VerbIo,
): Promise<string | null> {
  const ssm = new SSMClient({ region });
  const parameter = webhookParameterName(stage);
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter }), {
      abortSignal: AbortSignal.any([io.signal, AbortSignal.timeout(timeoutMs)]),
    });
    return Parameter?.Value ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'ParameterNotFound') return null;
    throw new StopError(awsFailure(error, { stage, parameter, region, action: 'ssm:GetParameter' }));
  } finally {
    ssm.destroy();
  }
}
