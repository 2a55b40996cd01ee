import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { collectAnswer } from './collect-answer.ts';

/** The value of a parameter of SSM, decrypted; undefined where there is none. */
export async function readParameter(name: string): Promise<string | undefined> {
  try {
    const { Parameter } = await new SSMClient({ streamCollector: collectAnswer }).send(
      new GetParameterCommand({ Name: name, WithDecryption: true }),
    );
    return Parameter?.Value;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ParameterNotFound') throw error;
    return undefined;
  }
}
