import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

/**
 * The value of a parameter of SSM, decrypted; undefined where there is none. A file of its own, so that the SDK's part
 * for it is loaded when it is needed and no more of it is shipped than that.
 */
export async function readParameter(name: string): Promise<string | undefined> {
  try {
    const { Parameter } = await new SSMClient({}).send(
      new GetParameterCommand({ Name: name, WithDecryption: true }),
    );
    return Parameter?.Value;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ParameterNotFound') throw error;
    return undefined;
  }
}
