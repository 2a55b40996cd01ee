import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { grantTable } from '../constructs/grant-table.ts';
import { LeaderetteFunction } from '../constructs/leaderette-function.ts';
import { grantToken, type StageParts, tableSettings, telegramSettings } from '../constructs/stage-parts.ts';
import { Tick } from '../constructs/tick.ts';
import { WorkQueue } from '../constructs/work-queue.ts';

/** Some digests of several messages each, which are a second apart in a chat; Telegram may take its time with each. */
const consumerTimeout = Duration.seconds(120);
const batchSize = 5;

/** From an article to a reader's digest: dispatch -> deliver, every minute what is due. */
export class Delivery extends Construct {
  readonly dispatch: LeaderetteFunction;
  readonly deliver: LeaderetteFunction;
  readonly digests: WorkQueue;
  readonly dispatchTick: Tick;

  constructor(scope: Construct, id: string, parts: StageParts) {
    super(scope, id);
    const { concurrency, settings, tables } = parts;
    this.digests = new WorkQueue(this, 'Digests', parts, {
      consumerTimeout,
      batchSize,
      maxConcurrency: concurrency.delivery,
    });
    const deliveryQueue = this.digests.queue.queueUrl;

    this.dispatch = new LeaderetteFunction(this, 'Dispatch', parts, {
      handler: 'dispatch',
      description: 'Queues the digests that are due',
      memoryMb: 512,
      timeout: Duration.seconds(55),
      settings: { ...tableSettings(parts), deliveryQueue },
    });
    grantTable(tables.readers, this.dispatch, 'reads', 'writes', 'lists due');
    this.digests.queue.grantSendMessages(this.dispatch);
    this.dispatchTick = new Tick(this, 'DispatchTick', {
      every: Duration.minutes(1),
      target: this.dispatch,
      description: 'Looks for digests that are due',
    });

    this.deliver = new LeaderetteFunction(this, 'Deliver', parts, {
      handler: 'deliver',
      description: 'Sends digests',
      memoryMb: 512,
      timeout: consumerTimeout,
      settings: {
        ...tableSettings(parts),
        ...telegramSettings(parts),
        deliveryQueue,
        // Instances do not know of each other: each gets its part of what the stage may send.
        messagesPerSecond: String(settings.messagesPerSecond / concurrency.delivery),
        paidBroadcast: String(settings.paidBroadcast),
      },
    });
    grantTable(tables.readers, this.deliver, 'reads', 'writes');
    grantTable(tables.content, this.deliver, 'reads');
    grantToken(this, this.deliver, parts);
    this.digests.queue.grantSendMessages(this.deliver);
    this.digests.feed(this.deliver);
  }
}
