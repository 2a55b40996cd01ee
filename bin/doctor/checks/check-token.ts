import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { tokenParameterName } from '../../../lib/token-parameter-name.ts';
import { StopError } from '../../command-line/verb.ts';
import { commandFor } from '../../operator/command-for.ts';
import { openTelegram } from '../../operator/telegram.ts';
import { bad, type Finding, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** Whether there is a token, encrypted, that Telegram knows; null where there is not. */
export async function checkToken({ clients, settings, io }: Patient): Promise<{
  readonly token: string | null;
  readonly findings: readonly Finding[];
}> {
  const { stage } = settings;
  const name = tokenParameterName(stage);
  const setToken = commandFor('token set', stage);
  const refuse = (says: string, todo = setToken) => ({ token: null, findings: [bad('token', says, todo)] });
  try {
    const command = new GetParameterCommand({ Name: name, WithDecryption: true });
    const { Parameter } = await clients.ssm.send(command);
    if (!Parameter?.Value) return refuse(`${name} is empty.`);
    if (Parameter.Type !== 'SecureString')
      return refuse(
        `${name} is kept unencrypted, as a ${Parameter.Type}.`,
        `aws ssm delete-parameter --name ${name} && ${setToken}`,
      );
    const me = await openTelegram(Parameter.Value, settings, io)(api => api.getMe());
    return {
      token: Parameter.Value,
      findings: [ok('token', `@${me.username}, encrypted at ${name}; Telegram knows it.`)],
    };
  } catch (error) {
    if (error instanceof StopError) return refuse(error.message);
    if (!(error instanceof Error && error.name === 'ParameterNotFound')) throw error;
    return refuse(`There is no bot token at ${name}.`);
  }
}
