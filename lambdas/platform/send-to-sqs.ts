import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SendMessageBatchResult,
  SQSClient,
} from '@aws-sdk/client-sqs';

let client: SQSClient | undefined;

/** Sends one batch of at most ten messages. A file of its own, so that the SDK's part for it is loaded when it is needed. */
export function sendToSqs(
  QueueUrl: string,
  Entries: SendMessageBatchRequestEntry[],
): Promise<SendMessageBatchResult> {
  client ??= new SQSClient({});
  return client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
}
