import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { TableRole } from '../../lambdas/store/tables.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { stageParts } from '../constructs/stage-parts.ts';
import { Conversation } from '../conversation/conversation.ts';
import { Delivery } from '../delivery/delivery.ts';
import { Ingestion } from '../ingestion/ingestion.ts';
import type { CheckedSettings } from '../stage-settings.ts';
import { Watch } from '../watch/watch.ts';
import { webhookParameterName } from '../webhook-parameter-name.ts';

export interface ServiceStackProps extends StackProps {
  readonly settings: CheckedSettings;
  readonly tables: Readonly<Record<TableRole, TableV2>>;
}

/** Findings of cdk-nag that are meant to be as they are, for every function alike. */
const acknowledged = [
  {
    id: 'Serverless-LambdaDLQ',
    reason:
      'Functions are called by queues, which have dead letters, for chores, which have them as destination, by the HTTP API, which waits for the answer, or by ticks, of which the next one does the work of one that failed.',
  },
  {
    id: 'Serverless-LambdaEventSourceMappingDestination',
    reason: 'Lambda has destinations for streams; what a queue brings in vain goes to its dead letters.',
  },
  {
    id: 'Serverless-LambdaTracing',
    reason:
      'A trace would cost more than most of the calls it is of, and needs a right on every resource; durations are in the logs.',
  },
];

/** Everything that runs, one construct for each subsystem. Nothing in it holds data: it can be taken down and put up again. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    Validations.of(this).acknowledge(...acknowledged);
    const { settings, tables } = props;
    const deadLetters = new DeadLetters(this, 'DeadLetters').queue;
    const parts = stageParts(settings, tables, deadLetters);
    const ingestion = new Ingestion(this, 'Ingestion', parts);
    const conversation = new Conversation(this, 'Conversation', parts, ingestion.pages);
    ingestion.leaveChoresTo(conversation.chores);
    const delivery = new Delivery(this, 'Delivery', parts);
    new Watch(
      this,
      'Watch',
      { stage: settings.stage, ingestion, conversation, delivery, deadLetters },
      settings,
    );
    new StringParameter(this, 'WebhookAddress', {
      parameterName: webhookParameterName(settings.stage),
      stringValue: conversation.webhookApi.url,
      description: `Leaderette, stage ${settings.stage}: the webhook of the bot`,
    });
    new CfnOutput(this, 'WebhookUrl', {
      value: conversation.webhookApi.url,
      description: 'The webhook of the bot',
    });
    new CfnOutput(this, 'WebhookState', {
      value: conversation.registration.state,
      description: 'Whether Telegram knows it',
    });
  }
}
