import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ChatAddress } from './chat.ts';
import type { Database } from './database.ts';
import { expiresAfter, isExpired, keptDays } from './expiry.ts';
import { candidateKey } from './row-keys.ts';
import type { Source } from './source.ts';

export type CandidateStore = ReturnType<typeof createCandidateStore>;

/** Sources that were found for the owner and wait for a yes, by the message that asks. */
export function createCandidateStore(database: Database) {
  const table = database.content;
  return {
    async get(chat: ChatAddress, messageId: number, now: Date): Promise<Source | undefined> {
      const { Item } = await database.client.send(
        new GetCommand({ TableName: table, Key: { ...candidateKey(chat, messageId) } }),
      );
      return Item && !isExpired(Item, now) ? (Item.source as Source) : undefined;
    },

    async put(chat: ChatAddress, messageId: number, source: Source, now: Date): Promise<void> {
      const expires = expiresAfter(now, keptDays.candidate);
      await database.client.send(
        new PutCommand({ TableName: table, Item: { ...candidateKey(chat, messageId), source, expires } }),
      );
    },
  };
}
