import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Conversation } from '../conversation/conversation.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Ingestion } from '../ingestion/ingestion.ts';

/** All that runs in a stage. */
export interface Watched {
  readonly stage: string;
  readonly ingestion: Ingestion;
  readonly conversation: Conversation;
  readonly delivery: Delivery;
  readonly deadLetters: Queue;
}
