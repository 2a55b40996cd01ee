import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda';
import { newAccountExecutions } from '../../../lib/share-concurrency.ts';
import { deploymentOf } from '../../operator/command-for.ts';
import { bad, ok, warn } from '../finding.ts';
import { otherStages } from '../other-stages.ts';
import type { Check } from '../patient.ts';

/** AWS's code of the quota "Concurrent executions". */
const quotaCode = 'L-B99A9384';

/** Whether the account lets as many functions run at once as its stages in this region count on. */
export const checkRoom: Check = async patient => {
  const { clients, settings } = patient;
  const [{ AccountLimit }, others] = await Promise.all([
    clients.lambda.send(new GetAccountSettingsCommand({})),
    otherStages(patient),
  ]);
  const quota = AccountLimit?.UnreservedConcurrentExecutions ?? 0;
  const { concurrentExecutions, stage } = settings;
  const sum = (others ?? []).reduce((total, { executions }) => total + executions, concurrentExecutions);
  const lower =
    concurrentExecutions > newAccountExecutions
      ? `; or lower the setting in lib/stages.ts and '${deploymentOf(stage)}'`
      : '';
  const todo = `aws service-quotas request-service-quota-increase --service-code lambda --quota-code ${quotaCode} --desired-value ${sum}${lower}`;
  if (quota < concurrentExecutions)
    return [
      bad(
        'room',
        `The account runs ${quota} functions at once; the stage counts on ${concurrentExecutions} (concurrentExecutions).`,
        todo,
      ),
    ];
  if (quota < sum)
    return [
      warn(
        'room',
        `The account runs ${quota} functions at once; this stage counts on ${concurrentExecutions}, and in the same region ${(others ?? []).map(other => `${other.stage} on ${other.executions}`).join(', ')}. When both are busy, what finds no room comes later; nothing is lost.`,
        `${todo}; or leave it, while few readers come`,
      ),
    ];
  const more = quota > sum ? '; concurrentExecutions in lib/stages.ts may be raised' : '';
  const beside =
    others === null
      ? ', if it is the only one here (these credentials may not list stacks)'
      : others.map(other => `, ${other.stage} on ${other.executions}`).join('');
  return [
    ok(
      'room',
      `The account runs ${quota} functions at once, the stage counts on ${concurrentExecutions}${beside}${more}.`,
    ),
  ];
};
