import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { awsFailure } from '../../operator/aws-failure.ts';
import { bad, type Finding, ok, warn } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** AWS refuses signatures that are older than five minutes; Telegram's times and ours are compared, too. */
const mostSkewMs = 60_000;

/** Whose credentials these are, and whether this machine's clock and AWS's agree; the account is null where there is none. */
export async function checkAccount({ clients, region, clock, settings }: Patient): Promise<{
  readonly account: string | null;
  readonly findings: readonly Finding[];
}> {
  let skewMs: number | null = null;
  clients.sts.middlewareStack.add(
    next => async args => {
      const result = await next(args);
      const { headers = {} } = result.response as { readonly headers?: Readonly<Record<string, string>> };
      const theirs = Date.parse(headers.date ?? '');
      if (!Number.isNaN(theirs)) skewMs = Math.abs(theirs - clock().getTime());
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  try {
    const { Account = '', Arn = '' } = await clients.sts.send(new GetCallerIdentityCommand({}));
    return {
      account: Account,
      findings: [
        ok('account', `${Account} in ${region}, as ${Arn.split(/[:/]/).at(-1)}.`),
        ...clockFindings(skewMs),
      ],
    };
  } catch (error) {
    const request = {
      stage: settings.stage,
      parameter: 'the account',
      region,
      action: 'sts:GetCallerIdentity',
    };
    const todo =
      'aws sts get-caller-identity  # tells whether you are signed in; docs/operations.md, Putting it up';
    return {
      account: null,
      findings: [bad('account', awsFailure(error, request), todo), ...clockFindings(skewMs)],
    };
  }
}

function clockFindings(skewMs: number | null): Finding[] {
  if (skewMs === null) return [];
  const seconds = Math.round(skewMs / 1000);
  return [
    skewMs > mostSkewMs
      ? warn(
          'clock',
          `This machine's clock and AWS's are ${seconds} seconds apart.`,
          'sudo timedatectl set-ntp true',
        )
      : ok('clock', `This machine's clock and AWS's agree.`),
  ];
}
