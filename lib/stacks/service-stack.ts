import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { type IStringParameter, StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { TableRole } from '../../lambdas/store/tables.ts';
import { LeaderetteFunction, type LeaderetteFunctionProps } from '../constructs/leaderette-function.ts';
import { Tick } from '../constructs/tick.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import type { StageSettings } from '../stage-settings.ts';
import { tokenParameterName } from '../token-parameter-name.ts';

export interface ServiceStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly tables: Readonly<Record<TableRole, TableV2>>;
}

/** How long each consumer may take, and how many of it run at once: in all at most 8 of a new account's 10 executions. */
const work = {
  pages: { consumerTimeout: Duration.seconds(60), batchSize: 1, maxConcurrency: 2 },
  articles: { consumerTimeout: Duration.seconds(60), batchSize: 5, maxConcurrency: 2 },
  delivery: { consumerTimeout: Duration.seconds(60), batchSize: 10, maxConcurrency: 2 },
  chores: { consumerTimeout: Duration.seconds(60), batchSize: 1, maxConcurrency: 2 },
} as const;

type QueueName = keyof typeof work;

/** Everything that runs: functions, queues, ticks, and the one public address, Telegram's webhook. */
export class ServiceStack extends Stack {
  readonly #props: ServiceStackProps;
  readonly #queues: Readonly<Record<QueueName, WorkQueue>>;
  readonly #token: IStringParameter;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    this.#props = props;
    this.#queues = {
      pages: new WorkQueue(this, 'Pages', work.pages),
      articles: new WorkQueue(this, 'Articles', work.articles),
      delivery: new WorkQueue(this, 'Delivery', work.delivery),
      chores: new WorkQueue(this, 'Chores', work.chores),
    };
    this.#token = StringParameter.fromSecureStringParameterAttributes(this, 'Token', {
      parameterName: tokenParameterName(props.settings.stage),
    });
    this.#addIngestion();
    this.#addConversation();
    this.#addDelivery();
  }

  /** poll -> fetch -> summarise. Only `fetch` touches the hostile outside, and holds no secret. */
  #addIngestion(): void {
    const { content } = this.#props.tables;
    const { pages, articles } = this.#queues;
    const { contact } = this.#props.settings;
    const poll = this.#addFunction('Poll', {
      handler: 'poll',
      description: 'Polls the feeds that are due',
      memoryMb: 512,
      timeout: Duration.minutes(4),
      settings: { ...this.#tableSettings(), pagesQueue: pages.queue.queueUrl, contact },
    });
    content.grantReadWriteData(poll);
    pages.queue.grantSendMessages(poll);
    new Tick(this, 'PollTick', {
      every: Duration.minutes(5),
      target: poll,
      description: 'Looks for new editorials',
    });

    const fetch = this.#addFunction('Fetch', {
      handler: 'fetch',
      description: 'Fetches the pages of new editorials',
      memoryMb: 1024,
      timeout: work.pages.consumerTimeout,
      settings: { articlesQueue: articles.queue.queueUrl, contact },
    });
    articles.queue.grantSendMessages(fetch);
    pages.feed(fetch);

    const summarise = this.#addFunction('Summarise', {
      handler: 'summarise',
      description: 'Understands, groups and keeps editorials',
      memoryMb: 1024,
      timeout: work.articles.consumerTimeout,
      settings: this.#tableSettings(),
    });
    content.grantReadWriteData(summarise);
    articles.feed(summarise);
  }

  /** Telegram -> HTTP API -> webhook, and the chores that an answer leaves behind. */
  #addConversation(): void {
    const { readers, content } = this.#props.tables;
    const { chores } = this.#queues;
    const webhook = this.#addFunction('Webhook', {
      handler: 'webhook',
      description: 'Answers Telegram',
      memoryMb: 1024,
      timeout: Duration.seconds(25),
      settings: { ...this.#telegramSettings(), choresQueue: chores.queue.queueUrl },
    });
    readers.grantReadWriteData(webhook);
    content.grantReadData(webhook);
    this.#token.grantRead(webhook);
    chores.queue.grantSendMessages(webhook);

    const worker = this.#addFunction('ChoresWorker', {
      handler: 'chores',
      description: 'Does what no answer waits for',
      memoryMb: 512,
      timeout: work.chores.consumerTimeout,
      settings: this.#tableSettings(),
    });
    readers.grantReadWriteData(worker);
    chores.feed(worker);

    const api = new HttpApi(this, 'Api', { description: 'The address that Telegram sends updates to' });
    api.addRoutes({
      path: '/telegram',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('Webhook', webhook),
    });
    new CfnOutput(this, 'WebhookUrl', {
      value: `${api.apiEndpoint}/telegram`,
      description: 'The webhook of the bot',
    });
  }

  /** dispatch -> deliver: every minute, what is due. */
  #addDelivery(): void {
    const { readers, content } = this.#props.tables;
    const { delivery } = this.#queues;
    const dispatch = this.#addFunction('Dispatch', {
      handler: 'dispatch',
      description: 'Queues the digests that are due',
      memoryMb: 512,
      timeout: Duration.seconds(55),
      settings: { ...this.#tableSettings(), deliveryQueue: delivery.queue.queueUrl },
    });
    readers.grantReadWriteData(dispatch);
    delivery.queue.grantSendMessages(dispatch);
    new Tick(this, 'DispatchTick', {
      every: Duration.minutes(1),
      target: dispatch,
      description: 'Looks for digests that are due',
    });

    const deliver = this.#addFunction('Deliver', {
      handler: 'deliver',
      description: 'Sends digests',
      memoryMb: 512,
      timeout: work.delivery.consumerTimeout,
      settings: { ...this.#telegramSettings(), deliveryQueue: delivery.queue.queueUrl },
    });
    readers.grantReadWriteData(deliver);
    content.grantReadData(deliver);
    this.#token.grantRead(deliver);
    delivery.queue.grantSendMessages(deliver);
    delivery.feed(deliver);
  }

  #addFunction(id: string, props: Omit<LeaderetteFunctionProps, 'logDays'>): LeaderetteFunction {
    const logDays = (this.#props.settings.logDays ?? 30) as RetentionDays;
    return new LeaderetteFunction(this, id, { ...props, logDays });
  }

  #tableSettings() {
    const { readers, content } = this.#props.tables;
    return { readersTable: readers.tableName, contentTable: content.tableName };
  }

  #telegramSettings() {
    const { stage, telegramApiRoot, ownerChatId } = this.#props.settings;
    return {
      ...this.#tableSettings(),
      stage,
      tokenParameter: tokenParameterName(stage),
      ...(telegramApiRoot && { telegramApiRoot }),
      ...(ownerChatId && { ownerChatId }),
    };
  }
}
