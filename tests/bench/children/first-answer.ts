import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { createWebhookHandler } from '../../../lambdas/handlers/webhook.ts';
import { silentLog } from '../../../lambdas/platform/log.ts';
import { openDatabase } from '../../../lambdas/store/database.ts';
import { createStore } from '../../../lambdas/store/store.ts';

/** Everything that the function is told by its stage, and the event. */
export interface FirstEvent {
  readonly tables: { readonly readers: string; readonly content: string };
  readonly database: DynamoDBClientConfig;
  readonly token: string;
  readonly apiRoot: string;
  readonly now: string;
  readonly event: never;
}

/** The webhook function from its making to the answer to its first update. Bundled by the benchmark as the function is. */
export async function answerFirst(first: FirstEvent): Promise<void> {
  const answer = createWebhookHandler({
    stage: 'local',
    readToken: async () => first.token,
    apiRoot: first.apiRoot,
    store: createStore(openDatabase(first.tables, first.database)),
    choresQueue: { send: async () => {} },
    clock: () => new Date(first.now),
    log: silentLog,
  });
  const { statusCode } = await answer(first.event);
  if (statusCode !== 200) throw new Error(`the first update was answered with ${statusCode}`);
}
