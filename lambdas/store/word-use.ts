import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { attempt, type Database } from './database.ts';
import { wordUseKey } from './row-keys.ts';

/** What is kept of a language's words, as it was packed, and the number of times it was written. */
export interface KeptWordUse {
  readonly packed: string;
  readonly version: number;
}

export type WordUseStore = ReturnType<typeof createWordUseStore>;

/** How often the papers use which words: one row a language. */
export function createWordUseStore(database: Database) {
  const table = database.content;
  return {
    async get(language: string): Promise<KeptWordUse | undefined> {
      const { Item } = await database.client.send(
        new GetCommand({ TableName: table, Key: { ...wordUseKey(language) }, ConsistentRead: true }),
      );
      return Item && { packed: Item.packed as string, version: Item.version as number };
    },

    /** Keeps the next version; false where somebody else was first, and nothing is changed. */
    async put(language: string, { packed, version }: KeptWordUse): Promise<boolean> {
      return attempt(
        database.client.send(
          new PutCommand({
            TableName: table,
            Item: { ...wordUseKey(language), packed, version },
            ConditionExpression: version === 1 ? 'attribute_not_exists(pk)' : '#version = :before',
            ...(version > 1 && {
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': version - 1 },
            }),
          }),
        ),
      );
    },
  };
}
