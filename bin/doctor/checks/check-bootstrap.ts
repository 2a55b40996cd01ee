import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { bad, type Finding, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** Where `cdk bootstrap` leaves its version. https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html */
const parameter = '/cdk-bootstrap/hnb659fds/version';

/** Whether CDK can deploy to this account and region. */
export async function checkBootstrap({ clients, region }: Patient): Promise<readonly Finding[]> {
  try {
    const { Parameter } = await clients.ssm.send(new GetParameterCommand({ Name: parameter }));
    return [ok('bootstrap', `CDK may deploy here (version ${Parameter?.Value}).`)];
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ParameterNotFound')) throw error;
    return [bad('bootstrap', `CDK has not been prepared in ${region}.`, 'npx cdk bootstrap')];
  }
}
