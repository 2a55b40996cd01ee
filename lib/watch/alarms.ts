import { Aws } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { CheckedSettings } from '../stage-settings.ts';
import { type AlarmRule, alarmTable } from './alarm-table.ts';
import type { Watched } from './watched.ts';

/** Where the operator reads what to do: a heading of docs/operations.md has the alarm's name. */
export const paragraphOf = (name: string): string => `docs/operations.md#alarm-${name.toLowerCase()}`;

/** Every alarm of the table; told to an address where there is one. */
export class Alarms extends Construct {
  readonly alarms: readonly Alarm[];
  readonly #action: SnsAction | null;

  constructor(scope: Construct, id: string, watched: Watched, settings: CheckedSettings) {
    super(scope, id);
    const { alarmEmail } = settings;
    this.#action = alarmEmail ? new SnsAction(this.#createTopic(alarmEmail, watched.deadLetters)) : null;
    this.alarms = Object.entries<AlarmRule>(alarmTable).flatMap(([name, rule]) =>
      rule.isWanted?.(settings) === false ? [] : [this.#createAlarm(name, rule, watched)],
    );
  }

  #createAlarm(name: string, rule: AlarmRule, watched: Watched): Alarm {
    const alarm = new Alarm(this, name, {
      alarmDescription: `${rule.says} What to do: ${paragraphOf(name)}`,
      metric: rule.metric(watched),
      threshold: rule.threshold,
      comparisonOperator: rule.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: rule.periods ?? 1,
      treatMissingData: rule.silence ?? TreatMissingData.NOT_BREACHING,
    });
    if (this.#action) {
      alarm.addAlarmAction(this.#action);
      alarm.addOkAction(this.#action);
    }
    return alarm;
  }

  /**
   * By TLS only, for the alarms of this account only. Not encrypted at rest: alarms may not use SNS's free key, one of our
   * own costs a dollar a month, and what is said are names and figures on their way into a plain e-mail.
   */
  #createTopic(email: string, deadLetters: Queue): Topic {
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    // What cannot be said waits where doctor looks.
    topic.addSubscription(new EmailSubscription(email, { deadLetterQueue: deadLetters }));
    return topic;
  }
}
