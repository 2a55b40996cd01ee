import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Database, queryAll, type Row } from './database.ts';
import { sourceKey } from './row-keys.ts';
import type { Source } from './source.ts';
import { dueIndex } from './tables.ts';

/** What polling remembers of a source's feed. */
export interface FeedState {
  /** When it is to be polled next; ISO 8601, UTC. */
  readonly nextPoll: string;
  /** Both as the server gave them, to be sent back. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly lastSuccess: string | null;
  readonly lastError: string | null;
  /** Failures since the last success. */
  readonly failures: number;
  /** The entries that the feed had when it was read last, each as a short hash (`entryMark`). */
  readonly seen: readonly string[];
}

export interface PolledSource {
  readonly source: Source;
  readonly state: FeedState | null;
}

export type SourceStore = ReturnType<typeof createSourceStore>;

/** One partition of the due index holds them all: some thousands of sources, a small row each. */
const pollPartition = 'POLL';

/** The papers, and when each is to be polled. */
export function createSourceStore(database: Database) {
  const table = database.content;
  const dueRows = (until: string) =>
    queryAll(database, {
      TableName: table,
      IndexName: dueIndex.name,
      KeyConditionExpression: `${dueIndex.partition} = :poll AND ${dueIndex.sort} <= :until`,
      ExpressionAttributeValues: { ':poll': pollPartition, ':until': until },
    });

  return {
    async get(id: string): Promise<PolledSource | undefined> {
      const { Item } = await database.client.send(
        new GetCommand({ TableName: table, Key: { ...sourceKey(id) } }),
      );
      return Item && polledSourceOf(Item);
    },

    /** Keeps a source; one with a feed is due at `state.nextPoll`. */
    async put(source: Source, state: FeedState | null): Promise<void> {
      const due = source.feed && state ? { duePk: pollPartition, dueSk: state.nextPoll } : {};
      await database.client.send(
        new PutCommand({ TableName: table, Item: { ...sourceKey(source.id), source, state, ...due } }),
      );
    },

    async remove(id: string): Promise<void> {
      await database.client.send(new DeleteCommand({ TableName: table, Key: { ...sourceKey(id) } }));
    },

    /** Sources whose feeds are due for a poll, the longest waiting first. */
    async due(now: Date): Promise<PolledSource[]> {
      return (await dueRows(now.toISOString())).map(polledSourceOf);
    },

    /** Every source that has a feed. */
    async all(): Promise<PolledSource[]> {
      return (await dueRows('9999')).map(polledSourceOf);
    },
  };
}

const polledSourceOf = (row: Row): PolledSource => ({
  source: row.source as Source,
  state: row.state as FeedState | null,
});
