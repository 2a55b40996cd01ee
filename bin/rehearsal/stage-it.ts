import type { Stack } from 'aws-cdk-lib';
import { CfnWaitCondition, CfnWaitConditionHandle } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import type { Staging } from './staging.ts';

/** Those that go out to the papers know their contact. */
const goesOut = (construct: LambdaFunction) => ['Poll', 'Fetch'].includes(construct.node.id);

/**
 * Changes stacks that are composed already: the functions that fetch may reach the sample papers, and every tick comes
 * each minute, since nobody waits five. The stacks themselves have no switch for either.
 */
export function stageIt(service: Stack, { allowedHost, isBroken }: Staging): void {
  for (const construct of service.node.findAll()) {
    if (construct instanceof LambdaFunction && goesOut(construct))
      construct.addEnvironment(settingNames.allowedHost, allowedHost);
    if (construct instanceof CfnSchedule) construct.scheduleExpression = 'rate(1 minute)';
  }
  if (isBroken) addWhatFails(service);
}

/** Nobody ever says that this is done, so CloudFormation gives up and rolls back. */
function addWhatFails(service: Stack): void {
  new CfnWaitCondition(service, 'NeverReady', {
    count: 1,
    timeout: '1',
    handle: new CfnWaitConditionHandle(service, 'NeverReadyHandle').ref,
  });
}
