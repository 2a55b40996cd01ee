import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { TableRole } from '../../lambdas/store/tables.ts';
import { stageParts } from '../constructs/stage-parts.ts';
import { Conversation } from '../conversation/conversation.ts';
import { Delivery } from '../delivery/delivery.ts';
import { Ingestion } from '../ingestion/ingestion.ts';
import type { CheckedSettings } from '../stage-settings.ts';

export interface ServiceStackProps extends StackProps {
  readonly settings: CheckedSettings;
  readonly tables: Readonly<Record<TableRole, TableV2>>;
}

/** Everything that runs, one construct for each subsystem. Nothing in it holds data: it can be taken down and put up again. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const parts = stageParts(props.settings, props.tables);
    const ingestion = new Ingestion(this, 'Ingestion', parts);
    const conversation = new Conversation(this, 'Conversation', parts, ingestion.pages);
    ingestion.sendOffersTo(conversation.chores);
    new Delivery(this, 'Delivery', parts);
    new CfnOutput(this, 'WebhookUrl', {
      value: conversation.api.url,
      description: 'The webhook of the bot',
    });
    new CfnOutput(this, 'WebhookState', {
      value: conversation.registration.state,
      description: 'Whether Telegram knows it',
    });
  }
}
