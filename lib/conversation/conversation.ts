import { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Construct } from 'constructs';
import { grantModel, modelSettings } from '../constructs/grant-model.ts';
import { grantTable } from '../constructs/grant-table.ts';
import { LeaderetteFunction } from '../constructs/leaderette-function.ts';
import { grantToken, type StageParts, tableSettings, telegramSettings } from '../constructs/stage-parts.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import { WebhookApi } from './webhook-api.ts';
import { WebhookRegistration } from './webhook-registration.ts';

/** Telegram -> HTTP API -> webhook, the chores that an answer leaves behind, and that Telegram knows where all this is. */
export class Conversation extends Construct {
  readonly webhook: LeaderetteFunction;
  readonly chores: LeaderetteFunction;
  readonly webhookApi: WebhookApi;
  readonly registration: WebhookRegistration;

  constructor(scope: Construct, id: string, parts: StageParts, pages: WorkQueue) {
    super(scope, id);
    const { tables } = parts;
    this.chores = this.#createChores(parts, pages);
    this.webhook = new LeaderetteFunction(this, 'Webhook', parts, {
      handler: 'webhook',
      description: 'Answers Telegram',
      memoryMb: 1024,
      timeout: Duration.seconds(25),
      settings: {
        ...tableSettings(parts),
        ...telegramSettings(parts),
        choresFunction: this.chores.functionName,
        languages: parts.settings.languages.join(','),
        // It asks no model: it offers what the chores can do.
        ...modelSettings(parts),
      },
    });
    grantTable(tables.readers, this.webhook, 'reads', 'writes');
    grantTable(tables.content, this.webhook, 'reads', 'lists due');
    grantToken(this, this.webhook, parts);
    this.chores.grantInvokeLatestVersion(this.webhook);

    this.webhookApi = new WebhookApi(this, 'WebhookApi', parts, this.webhook);
    this.registration = new WebhookRegistration(this, 'Registration', parts, this.webhookApi);
  }
  /**
   * Called by name, without waiting: Lambda keeps its events and calls twice more for one that fails. A queue of SQS would be
   * asked for messages day and night, which costs more than all chores of ten thousand readers.
   */
  #createChores(parts: StageParts, pages: WorkQueue): LeaderetteFunction {
    const { tables, deadLetters } = parts;
    const chores = new LeaderetteFunction(this, 'Chores', parts, {
      handler: 'chores',
      description: 'Does what no answer waits for',
      memoryMb: 512,
      timeout: Duration.seconds(60),
      settings: {
        ...tableSettings(parts),
        ...telegramSettings(parts),
        pagesQueue: pages.queue.queueUrl,
        ...modelSettings(parts),
      },
    });
    chores.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(deadLetters),
    });
    grantTable(tables.readers, chores, 'reads', 'writes');
    grantTable(tables.content, chores, 'reads', 'writes', 'lists due');
    grantToken(this, chores, parts);
    grantModel(this, chores, parts);
    pages.queue.grantSendMessages(chores);
    return chores;
  }
}
