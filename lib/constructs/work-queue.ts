import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageParts } from './stage-parts.ts';

export interface WorkQueueProps {
  /** Messages that a consumer gets at once. */
  readonly batchSize: number;
  /** Consumers at the same time, at least 2. A new account has 10 executions in all. */
  readonly maxConcurrency: number;
  readonly consumerTimeout: Duration;
}

/** Tries before a message goes to the dead letters. */
const maxReceives = 5;

/** A queue whose messages go to the stage's dead letters when they have failed too often. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly #props: WorkQueueProps;

  constructor(scope: Construct, id: string, parts: StageParts, props: WorkQueueProps) {
    super(scope, id);
    this.#props = props;
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(4),
      // Six times the consumer's timeout, as the Lambda guide advises for event sources.
      visibilityTimeout: Duration.seconds(props.consumerTimeout.toSeconds() * 6),
      deadLetterQueue: { queue: parts.deadLetters, maxReceiveCount: maxReceives },
    });
  }

  /** Lets a function work through the queue; it names the messages that failed, and only they come again. */
  feed(consumer: LambdaFunction): void {
    consumer.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: this.#props.batchSize,
        maxConcurrency: this.#props.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
  }
}
