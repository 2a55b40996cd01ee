import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda';
import { deploymentOf } from '../../operator/command-for.ts';
import { bad, ok } from '../finding.ts';
import type { Check } from '../patient.ts';

/** AWS's code of the quota "Concurrent executions". */
const quotaCode = 'L-B99A9384';

/** Whether the account lets as many functions run at once as the stage counts on. */
export const checkRoom: Check = async ({ clients, settings }) => {
  const { AccountLimit } = await clients.lambda.send(new GetAccountSettingsCommand({}));
  const quota = AccountLimit?.UnreservedConcurrentExecutions ?? 0;
  const { concurrentExecutions, stage } = settings;
  if (quota < concurrentExecutions)
    return [
      bad(
        'room',
        `The account runs ${quota} functions at once; the stage counts on ${concurrentExecutions} (concurrentExecutions).`,
        `aws service-quotas request-service-quota-increase --service-code lambda --quota-code ${quotaCode} --desired-value ${concurrentExecutions}; or lower the setting in lib/stages.ts and '${deploymentOf(stage)}'`,
      ),
    ];
  const more = quota > concurrentExecutions ? '; concurrentExecutions in lib/stages.ts may be raised' : '';
  return [
    ok(
      'room',
      `The account runs ${quota} functions at once, the stage counts on ${concurrentExecutions}${more}.`,
    ),
  ];
};
