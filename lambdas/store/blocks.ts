import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Database, queryAll } from './database.ts';
import { blockKey, blocksPartition } from './row-keys.ts';

/** A paper that asked to be left alone: nothing of it is read, kept or listed until the operator lifts it. */
export interface Block {
  readonly sourceId: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly feed: string | null;
  /** Where its articles and its home page stood, without `www.`; hosts that another source shares are not among them. */
  readonly hosts: readonly string[];
}

export type BlockStore = ReturnType<typeof createBlockStore>;

/** All of them are read together: they are few, and a row each of some hundred bytes. */
export function createBlockStore(database: Database) {
  const table = database.content;
  return {
    async all(): Promise<Block[]> {
      const rows = await queryAll(database, {
        TableName: table,
        KeyConditionExpression: 'pk = :blocks',
        ExpressionAttributeValues: { ':blocks': blocksPartition },
        ConsistentRead: true,
      });
      return rows.map(row => row.block as Block);
    },

    async put(block: Block): Promise<void> {
      const Item = { ...blockKey(block.sourceId), block };
      await database.client.send(new PutCommand({ TableName: table, Item }));
    },

    async remove(sourceId: string): Promise<void> {
      await database.client.send(new DeleteCommand({ TableName: table, Key: { ...blockKey(sourceId) } }));
    },
  };
}
