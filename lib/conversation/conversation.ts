import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { grantModel, modelSettings } from '../constructs/grant-model.ts';
import { grantTable } from '../constructs/grant-table.ts';
import { LeaderetteFunction } from '../constructs/leaderette-function.ts';
import { grantToken, type StageParts, tableSettings, telegramSettings } from '../constructs/stage-parts.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import { WebhookApi } from './webhook-api.ts';
import { WebhookRegistration } from './webhook-registration.ts';

const consumerTimeout = Duration.seconds(60);

/** Telegram -> HTTP API -> webhook, the chores that an answer leaves behind, and that Telegram knows where all this is. */
export class Conversation extends Construct {
  readonly webhook: LeaderetteFunction;
  readonly choresWorker: LeaderetteFunction;
  readonly chores: WorkQueue;
  readonly webhookApi: WebhookApi;
  readonly registration: WebhookRegistration;

  constructor(scope: Construct, id: string, parts: StageParts, pages: WorkQueue) {
    super(scope, id);
    const { concurrency, tables } = parts;
    this.chores = new WorkQueue(this, 'Chores', parts, {
      consumerTimeout,
      batchSize: 1,
      maxConcurrency: concurrency.chores,
    });

    this.webhook = new LeaderetteFunction(this, 'Webhook', parts, {
      handler: 'webhook',
      description: 'Answers Telegram',
      memoryMb: 1024,
      timeout: Duration.seconds(25),
      settings: {
        ...tableSettings(parts),
        ...telegramSettings(parts),
        choresQueue: this.chores.queue.queueUrl,
        languages: parts.settings.languages.join(','),
        // It asks no model: it offers what the chores can do.
        ...modelSettings(parts),
      },
    });
    grantTable(tables.readers, this.webhook, 'reads', 'writes');
    grantTable(tables.content, this.webhook, 'reads', 'lists due');
    grantToken(this, this.webhook, parts);
    this.chores.queue.grantSendMessages(this.webhook);

    this.choresWorker = new LeaderetteFunction(this, 'ChoresWorker', parts, {
      handler: 'chores',
      description: 'Does what no answer waits for',
      memoryMb: 512,
      timeout: consumerTimeout,
      settings: {
        ...tableSettings(parts),
        ...telegramSettings(parts),
        pagesQueue: pages.queue.queueUrl,
        ...modelSettings(parts),
      },
    });
    grantTable(tables.readers, this.choresWorker, 'reads', 'writes');
    grantTable(tables.content, this.choresWorker, 'reads', 'writes', 'lists due');
    grantToken(this, this.choresWorker, parts);
    grantModel(this, this.choresWorker, parts);
    pages.queue.grantSendMessages(this.choresWorker);
    this.chores.feed(this.choresWorker);

    this.webhookApi = new WebhookApi(this, 'WebhookApi', parts, this.webhook);
    this.registration = new WebhookRegistration(this, 'Registration', parts, this.webhookApi);
  }
}
