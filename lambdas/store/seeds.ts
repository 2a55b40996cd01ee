import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import { seedKey } from './row-keys.ts';

/** What became of the list of papers that came with a deployment. */
export interface Seed {
  /** Hash of the list. */
  readonly version: string;
  /** By the id in the list: under which id the paper is kept, and what feed the list said. */
  readonly papers: Readonly<Record<string, { readonly id: string; readonly feed: string | null }>>;
}

export type SeedStore = ReturnType<typeof createSeedStore>;

export function createSeedStore(database: Database) {
  return {
    async get(): Promise<Seed | undefined> {
      const { Item } = await database.client.send(
        new GetCommand({ TableName: database.content, Key: { ...seedKey } }),
      );
      return Item?.seed as Seed | undefined;
    },

    async put(seed: Seed): Promise<void> {
      await database.client.send(new PutCommand({ TableName: database.content, Item: { ...seedKey, seed } }));
    },
  };
}
