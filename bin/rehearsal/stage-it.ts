import { CfnWaitCondition, CfnWaitConditionHandle, Duration, type Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnResourcePolicy } from 'aws-cdk-lib/aws-logs';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import type { Staging, Trouble } from './staging.ts';

/** Those that go out to the papers know their contact. */
const goesOut = (construct: LambdaFunction) => ['Poll', 'Fetch'].includes(construct.node.id);

/**
 * Changes stacks that are composed already: the functions that fetch may reach the sample papers, and every tick comes
 * each minute, since nobody waits five. The stacks themselves have no switch for either.
 */
export function stageIt(service: Stack, { allowedHost, contact, trouble }: Staging): void {
  for (const construct of service.node.findAll()) {
    // So that a change of it is one of every function, which starts anew.
    if (construct instanceof LambdaFunction) construct.addEnvironment('REHEARSED_CONTACT', contact);
    if (construct instanceof LambdaFunction && goesOut(construct))
      construct.addEnvironment(settingNames.allowedHost, allowedHost);
    if (construct instanceof CfnSchedule) construct.scheduleExpression = 'rate(1 minute)';
  }
  makeTrouble[trouble](service);
}

const makeTrouble = {
  none: () => {},
  'never-ready': service => void neverReady(service, 1),
  quota: exceedQuota,
  mislaid: changeQueue,
} as const satisfies Record<Trouble, (service: Stack) => void>;

/** Nobody ever says that this is done, so CloudFormation gives up and rolls back. */
function neverReady(service: Stack, seconds: number): CfnWaitCondition {
  return new CfnWaitCondition(service, 'NeverReady', {
    count: 1,
    timeout: String(seconds),
    handle: new CfnWaitConditionHandle(service, 'NeverReadyHandle').ref,
  });
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
const mostLogPolicies = 10;

function exceedQuota(service: Stack): void {
  const policyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'es.amazonaws.com' },
        Action: 'logs:PutLogEvents',
        Resource: '*',
      },
    ],
  });
  for (let index = 0; index <= mostLogPolicies; index++)
    new CfnResourcePolicy(service, `LogPolicy${index}`, { policyName: `rehearsal-${index}`, policyDocument });
}

/** By this the rehearsal knows that the queue is changed, and has some seconds to delete it. */
export const changedRetention = Duration.hours(1);
const secondsToDelete = 15;

function changeQueue(service: Stack): void {
  const [queue] = service.node
    .findAll()
    .filter(construct => construct instanceof CfnQueue)
    .filter(construct => construct.node.path.includes('/Digests'));
  if (!queue) throw new Error('The stack has no queue of digests.');
  queue.messageRetentionPeriod = changedRetention.toSeconds();
  neverReady(service, secondsToDelete).addResourceDependency(queue);
}
