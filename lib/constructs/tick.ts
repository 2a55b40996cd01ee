import { Aws, type Duration } from 'aws-cdk-lib';
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';

/** Scheduler's least. */
const maximumEventAgeInSeconds = 60;

/**
 * Calls a function again and again. A tick that failed is not repeated: the next one does its work. Made of the bare
 * resource, because CDK's target for functions grants every version of one by a wildcard.
 */
export class Tick extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly every: Duration; readonly target: LambdaFunction; readonly description: string },
  ) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      // Nobody else's schedule may come in this role.
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    const { functionArn } = props.target;
    const grant = Grant.addToPrincipal({
      grantee: role,
      actions: ['lambda:InvokeFunction'],
      resourceArns: [functionArn],
    });
    const schedule = new CfnSchedule(this, 'Schedule', {
      description: props.description,
      scheduleExpression: ScheduleExpression.rate(props.every).expressionString,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: functionArn,
        roleArn: role.roleArn,
        input: '{}',
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds },
      },
    });
    grant.applyBefore(schedule);
  }
}
