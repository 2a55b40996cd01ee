import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';

/** Calls a function again and again. A tick that failed is not repeated: the next one does its work. */
export class Tick extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly every: Duration; readonly target: LambdaFunction; readonly description: string },
  ) {
    super(scope, id);
    new Schedule(this, 'Schedule', {
      schedule: ScheduleExpression.rate(props.every),
      description: props.description,
      target: new LambdaInvoke(props.target, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
    });
  }
}
