import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import { grantModel, modelSettings } from '../constructs/grant-model.ts';
import { grantTable } from '../constructs/grant-table.ts';
import { LeaderetteFunction } from '../constructs/leaderette-function.ts';
import { type StageParts, tableSettings } from '../constructs/stage-parts.ts';
import { Tick } from '../constructs/tick.ts';
import { WorkQueue } from '../constructs/work-queue.ts';

const consumerTimeout = Duration.seconds(60);

/** From a paper's feed to an article: poll -> fetch -> summarise. Only `fetch` touches pages, and it holds no secret. */
export class Ingestion extends Construct {
  readonly poll: LeaderetteFunction;
  readonly fetch: LeaderetteFunction;
  readonly summarise: LeaderetteFunction;
  readonly pages: WorkQueue;
  readonly articles: WorkQueue;
  readonly pollTick: Tick;

  constructor(scope: Construct, id: string, parts: StageParts) {
    super(scope, id);
    const { concurrency, settings, tables } = parts;
    const outside = {
      contact: settings.contact,
      ...(settings.fetchPorts.length > 0 && { fetchPorts: settings.fetchPorts.join(',') }),
    };
    this.pages = new WorkQueue(this, 'Pages', parts, {
      consumerTimeout,
      batchSize: 1,
      maxConcurrency: concurrency.pages,
    });
    this.articles = new WorkQueue(this, 'Articles', parts, {
      consumerTimeout,
      // A model takes its time, which a batch shares.
      batchSize: settings.summariser === 'bedrock' ? 2 : 5,
      maxConcurrency: concurrency.articles,
    });

    this.poll = new LeaderetteFunction(this, 'Poll', parts, {
      handler: 'poll',
      description: 'Polls the feeds that are due',
      memoryMb: 512,
      timeout: Duration.minutes(4),
      settings: { ...tableSettings(parts), pagesQueue: this.pages.queue.queueUrl, ...outside },
      files: { 'papers.opml': settings.sources },
    });
    grantTable(tables.content, this.poll, 'reads', 'writes', 'lists due');
    this.pages.queue.grantSendMessages(this.poll);
    this.pollTick = new Tick(this, 'PollTick', {
      every: Duration.minutes(5),
      target: this.poll,
      description: 'Looks for new editorials',
    });

    this.fetch = new LeaderetteFunction(this, 'Fetch', parts, {
      handler: 'fetch',
      description: 'Fetches the pages of new editorials',
      memoryMb: 1024,
      timeout: consumerTimeout,
      settings: {
        contentTable: tables.content.tableName,
        pagesQueue: this.pages.queue.queueUrl,
        articlesQueue: this.articles.queue.queueUrl,
        ...outside,
      },
    });
    // Whose turn it is with a host, and its robots.txt.
    grantTable(tables.content, this.fetch, 'reads', 'writes');
    this.pages.queue.grantSendMessages(this.fetch);
    this.articles.queue.grantSendMessages(this.fetch);
    this.pages.feed(this.fetch);

    this.summarise = new LeaderetteFunction(this, 'Summarise', parts, {
      handler: 'summarise',
      description: 'Understands, groups and keeps editorials',
      memoryMb: 1024,
      timeout: consumerTimeout,
      settings: { ...tableSettings(parts), ...modelSettings(parts) },
    });
    grantTable(tables.content, this.summarise, 'reads', 'writes', 'lists due');
    grantModel(this, this.summarise, parts);
    this.articles.feed(this.summarise);
  }

  /**
   * What `fetch` finds for the owner and what `poll` has to tell go to the chores, who may talk to Telegram; they know no
   * more of each other than a name.
   */
  leaveChoresTo(chores: LeaderetteFunction): void {
    for (const worker of [this.poll, this.fetch]) {
      chores.grantInvokeLatestVersion(worker);
      worker.addEnvironment(settingNames.choresFunction, chores.functionName);
    }
  }
}
