import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { AwsConfig } from './deployed-stage.ts';

/** The queues of a deployed stage, by their URLs. */
export interface DeployedQueues {
  send(url: string, body: string): Promise<void>;
  /** Messages in it: those that wait, those that are delayed, and those that a consumer has. */
  count(url: string): Promise<number>;
  attributes(url: string): Promise<Readonly<Partial<Record<string, string>>>>;
  create(name: string): Promise<void>;
  delete(url: string): Promise<void>;
  visibilitySeconds(url: string): Promise<number>;
  setVisibilitySeconds(url: string, seconds: number): Promise<void>;
}

export function openQueues(config: AwsConfig): DeployedQueues {
  const client = new SQSClient(config);
  const attributes = async (QueueUrl: string) =>
    (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes ??
    {};
  return {
    attributes,
    async create(QueueName) {
      await client.send(new CreateQueueCommand({ QueueName }));
    },
    async delete(QueueUrl) {
      await client.send(new DeleteQueueCommand({ QueueUrl }));
    },
    async send(QueueUrl, MessageBody) {
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    },
    async count(url) {
      const found = await attributes(url);
      return ['', 'NotVisible', 'Delayed']
        .map(kind => Number(found[`ApproximateNumberOfMessages${kind}` as keyof typeof found] ?? 0))
        .reduce((sum, count) => sum + count);
    },
    visibilitySeconds: async url => Number((await attributes(url)).VisibilityTimeout),
    async setVisibilitySeconds(QueueUrl, seconds) {
      await client.send(
        new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: String(seconds) } }),
      );
    },
  };
}
