import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { type Database, openDatabase } from '../../lambdas/store/database.ts';
import { createStore } from '../../lambdas/store/store.ts';
import type { TableRole } from '../../lambdas/store/tables.ts';
import { tableParameterName } from '../../lib/table-parameter-name.ts';
import { StopError, type VerbIo } from '../command-line/verb.ts';
import type { OpenStore } from '../local/open-store.ts';
import { awsFailure } from './aws-failure.ts';
import { deploymentOf } from './command-for.ts';
import { readStage } from './read-stage.ts';

/** Longer than the SDK's own retries need, shorter than patience. */
const timeoutMs = 20_000;

/** The store of a deployed stage. Rejects with `StopError`, in words for people, where it cannot be had. */
export async function openStageStore(stage: string, io: VerbIo): Promise<OpenStore> {
  const { database } = await openStageDatabase(stage, io);
  return { store: createStore(database), stop: async () => database.client.destroy() };
}

/**
 * The tables of a deployed stage, with the operator's own AWS credentials; the stage says in SSM what they are called.
 * Rejects with `StopError` as well.
 */
export async function openStageDatabase(
  stage: string,
  io: VerbIo,
): Promise<{ readonly database: Database; readonly region: string }> {
  const settings = readStage(stage);
  const given = settings.region || io.env.AWS_REGION || io.env.AWS_DEFAULT_REGION;
  const config = given ? { region: given } : {};
  const ssm = new SSMClient(config);
  const region = await ssm.config.region().catch(cause => {
    throw new StopError(
      "No AWS region is known. Set AWS_REGION, for example to eu-west-1, or 'region' of the stage in lib/stages.ts.",
      { cause },
    );
  });
  const nameOf = async (role: TableRole): Promise<string> => {
    const parameter = tableParameterName(stage, role);
    const command = new GetParameterCommand({ Name: parameter });
    const { Parameter } = await ssm
      .send(command, { abortSignal: AbortSignal.any([io.signal, AbortSignal.timeout(timeoutMs)]) })
      .catch(error => {
        if (error instanceof Error && error.name === 'ParameterNotFound')
          throw new StopError(
            `Stage ${stage} is not deployed in ${region}: deploy it with '${deploymentOf(stage)}', or look in another region with AWS_REGION.`,
          );
        throw new StopError(awsFailure(error, { stage, parameter, region, action: 'ssm:GetParameter' }));
      });
    if (!Parameter?.Value) throw new StopError(`The parameter ${parameter} in ${region} is empty.`);
    return Parameter.Value;
  };
  const [readers, content] = await Promise.all([nameOf('readers'), nameOf('content')]);
  ssm.destroy();
  const kept = { text: settings.textDays, article: settings.summaryDays };
  return { database: openDatabase({ readers, content, kept }, config), region };
}

/** Does some work on a stage's tables; what DynamoDB refuses becomes a `StopError` that says what to do. */
export async function inStage<T>(stage: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAwsError(error)) throw error;
    const request = { stage, parameter: 'its tables', region: 'its region', action: 'this in DynamoDB' };
    throw new StopError(awsFailure(error, request), { cause: error });
  }
}

/** Errors of the SDK carry `$metadata`; those of the network a code. */
const isAwsError = (error: unknown): boolean =>
  error instanceof Error &&
  ('$metadata' in error || error.name === 'CredentialsProviderError' || 'code' in error);
