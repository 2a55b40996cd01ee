import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { TableRole } from '../../lambdas/store/tables.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { stageParts } from '../constructs/stage-parts.ts';
import { Conversation } from '../conversation/conversation.ts';
import { Delivery } from '../delivery/delivery.ts';
import { Ingestion } from '../ingestion/ingestion.ts';
import type { CheckedSettings } from '../stage-settings.ts';
import { Watch } from '../watch/watch.ts';

export interface ServiceStackProps extends StackProps {
  readonly settings: CheckedSettings;
  readonly tables: Readonly<Record<TableRole, TableV2>>;
}

/** Everything that runs, one construct for each subsystem. Nothing in it holds data: it can be taken down and put up again. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
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
