import { CustomResource, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { LeaderetteFunction } from '../constructs/leaderette-function.ts';
import { grantToken, type StageParts, telegramSettings } from '../constructs/stage-parts.ts';
import { Tick } from '../constructs/tick.ts';
import type { WebhookApi } from './webhook-api.ts';

/**
 * Tells Telegram where the stage is, whenever it is deployed and something about that has changed, and every hour. The
 * function answers CloudFormation itself: the provider framework would add a second function with rights of its own, to
 * wait for what takes seconds here (docs/decisions/webhook-by-deployment.md).
 */
export class WebhookRegistration extends Construct {
  readonly register: LeaderetteFunction;
  readonly tick: Tick;
  /** A sentence for the operator: how it went. */
  readonly state: string;

  constructor(scope: Construct, id: string, parts: StageParts, webhookApi: WebhookApi) {
    super(scope, id);
    const wanted = {
      webhookUrl: webhookApi.url,
      webhookConnections: String(parts.concurrency.connections),
      languages: parts.settings.languages.join(','),
    };
    this.register = new LeaderetteFunction(this, 'Register', parts, {
      handler: 'register',
      description: 'Tells Telegram where the bot is, and in which languages it speaks',
      memoryMb: 256,
      timeout: Duration.minutes(2),
      settings: { ...telegramSettings(parts), ...wanted },
    });
    grantToken(this, this.register, parts);
    const resource = new CustomResource(this, 'Webhook', {
      resourceType: 'Custom::TelegramWebhook',
      serviceToken: this.register.functionArn,
      // A function that cannot even answer must not hold up a deployment for CloudFormation's own hour.
      serviceTimeout: Duration.minutes(5),
      // Whatever is another one here is a reason to tell Telegram again.
      properties: { ...wanted, ...telegramSettings(parts), code: this.register.codeHash },
    });
    // Telegram comes at once: the address must answer before it is told.
    resource.node.addDependency(webhookApi);
    this.state = resource.getAttString('State');
    this.tick = new Tick(this, 'Tick', {
      every: Duration.hours(1),
      target: this.register,
      description: "Keeps Telegram's webhook as it should be",
    });
  }
}
