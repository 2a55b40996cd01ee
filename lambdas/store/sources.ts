import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { attempt, batchWrite, type Database, queryAll, queryPage, type Row } from './database.ts';
import { seenKey, sourceKey } from './row-keys.ts';
import type { Source } from './source.ts';
import { dueIndex } from './tables.ts';

/** What a feed asks of those who poll it; hours and days in UTC. */
export interface PollingWishes {
  /** Minutes between polls (`ttl`, `sy:updatePeriod`); null where it does not say. */
  readonly minutesBetween: number | null;
  /** 0 to 23. */
  readonly skipHours: readonly number[];
  /** 0 (Sunday) to 6. */
  readonly skipDays: readonly number[];
}

/** What polling remembers of a source's feed: small, because it is read and written with every poll. */
export interface FeedState {
  /** When it is to be polled next; ISO 8601, UTC. */
  readonly nextPoll: string;
  /** Both as the server gave them, to be sent back. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the bytes that were read last: the same again are not parsed again. */
  readonly bytesHash: string | null;
  /** When the feed was last read anew; a feed that has not changed since is not read. */
  readonly lastSuccess: string | null;
  readonly lastError: string | null;
  /** Failures since the last success, and when they began. */
  readonly failures: number;
  readonly failingSince: string | null;
  /** Whether the owner knows of these failures. */
  readonly isOwnerTold: boolean;
  /** When the paper said that the feed is gone for good (410): it is not polled any more. */
  readonly goneSince: string | null;
  /** A permanent move that is not yet believed. */
  readonly move: { readonly to: string; readonly since: string } | null;
  /** When the latest entries were published, in minutes since 1970, in order: the source's rhythm is learned from them. */
  readonly published: readonly number[];
  readonly wishes: PollingWishes;
}

export interface PolledSource {
  readonly source: Source;
  readonly state: FeedState | null;
}

/** What a poll changed beside the state. */
export interface PollFindings {
  /** The entries that the feed has, each as a short hash (`entryMark`); kept apart, because it can be long. */
  readonly seen?: readonly string[];
  /** The feed's new address. */
  readonly feed?: string;
}

export type SourceStore = ReturnType<typeof createSourceStore>;

/** One partition of the due index holds them all: some thousands of sources, a small row each. */
const pollPartition = 'POLL';
/** Rows that are held at a time, however many are due. */
const pageSize = 50;

const noWishes: PollingWishes = { minutesBetween: null, skipHours: [], skipDays: [] };

/** What is known of a source that has never been polled. */
export const unpolledState = (now: Date): FeedState => ({ ...unknown, nextPoll: now.toISOString() });

const unknown: Omit<FeedState, 'nextPoll'> = {
  etag: null,
  lastModified: null,
  bytesHash: null,
  lastSuccess: null,
  lastError: null,
  failures: 0,
  failingSince: null,
  isOwnerTold: false,
  goneSince: null,
  move: null,
  published: [],
  wishes: noWishes,
};

/** The papers, and when each is to be polled. */
export function createSourceStore(database: Database) {
  const table = database.content;
  const dueUntil = (until: string) => ({
    TableName: table,
    IndexName: dueIndex.name,
    KeyConditionExpression: `${dueIndex.partition} = :poll AND ${dueIndex.sort} <= :until`,
    ExpressionAttributeValues: { ':poll': pollPartition, ':until': until },
  });
  /** Only while nobody has moved the poll: whoever changed or removed the source meanwhile is right. */
  const change = (id: string, asRead: string, expression: string, values: Record<string, unknown>) =>
    attempt(
      database.client.send(
        new UpdateCommand({
          TableName: table,
          Key: { ...sourceKey(id) },
          UpdateExpression: expression,
          ConditionExpression: `${dueIndex.sort} = :asRead`,
          ExpressionAttributeNames: {
            '#state': 'state',
            ...(expression.includes('#source') && { '#source': 'source' }),
          },
          ExpressionAttributeValues: { ':asRead': asRead, ...values },
        }),
      ),
    );

  async function get(id: string): Promise<PolledSource | undefined> {
    const { Item } = await database.client.send(
      new GetCommand({ TableName: table, Key: { ...sourceKey(id) } }),
    );
    return Item && polledSourceOf(Item);
  }

  return {
    get,

    /** Keeps a source; one with a feed is due at `state.nextPoll`. */
    async put(source: Source, state: FeedState | null): Promise<void> {
      const due = source.feed && state ? { duePk: pollPartition, dueSk: state.nextPoll } : {};
      await database.client.send(
        new PutCommand({ TableName: table, Item: { ...sourceKey(source.id), source, state, ...due } }),
      );
    },

    async remove(id: string): Promise<void> {
      await batchWrite(database, table, { remove: [seenKey(id), sourceKey(id)] });
    },

    /** Sources whose feeds are due for a poll, the longest waiting first; a page of them is held at a time. */
    async *due(now: Date): AsyncGenerator<PolledSource> {
      let next: { readonly ExclusiveStartKey?: Record<string, unknown> } = {};
      do {
        const page = await queryPage(database, {
          ...dueUntil(now.toISOString()),
          Limit: pageSize,
          ...next,
        });
        for (const row of page.rows) yield polledSourceOf(row);
        next = page.next ? { ExclusiveStartKey: { ...page.next } } : {};
      } while (next.ExclusiveStartKey);
    },

    /** When the next source is due; undefined where there is none. */
    async nextDue(): Promise<string | undefined> {
      const { rows } = await queryPage(database, { ...dueUntil('9999'), Limit: 1 });
      return rows[0] && polledSourceOf(rows[0]).state?.nextPoll;
    },

    /** Every source that has a feed. */
    async all(): Promise<PolledSource[]> {
      return (await queryAll(database, dueUntil('9999'))).map(polledSourceOf);
    },

    /** Forgets what was read of a feed, so that its next poll, which is due at once, finds all of its entries new. */
    async readAnew({ source, state }: PolledSource, now: Date): Promise<void> {
      await batchWrite(database, table, { remove: [seenKey(source.id)] });
      if (state && !state.goneSince)
        await change(source.id, state.nextPoll, `SET #state = :state, ${dueIndex.sort} = :next`, {
          ':state': {
            ...state,
            etag: null,
            lastModified: null,
            bytesHash: null,
            nextPoll: now.toISOString(),
          },
          ':next': now.toISOString(),
        });
    },

    /** The marks of the entries that the feed had when it was read last. */
    async seenOf(id: string): Promise<ReadonlySet<string>> {
      const { Item } = await database.client.send(
        new GetCommand({ TableName: table, Key: { ...seenKey(id) } }),
      );
      return new Set(Item ? String(Item.marks).split(' ') : []);
    },

    /**
     * Moves the next poll, and nothing else: what a feed costs that has not changed. False where the source was
     * changed or removed since it was read.
     */
    postpone: ({ source, state }: PolledSource, nextPoll: string): Promise<boolean> =>
      change(source.id, state?.nextPoll ?? '', `SET #state.nextPoll = :next, ${dueIndex.sort} = :next`, {
        ':next': nextPoll,
      }),

    /** Keeps what a poll came to. False where the source was changed or removed since it was read. */
    async keepPoll(
      { source, state }: PolledSource,
      after: FeedState,
      { seen, feed }: PollFindings = {},
    ): Promise<boolean> {
      // Before the state: a crash in between has the feed read again, and nothing in it is new.
      if (seen)
        await database.client.send(
          new PutCommand({ TableName: table, Item: { ...seenKey(source.id), marks: seen.join(' ') } }),
        );
      const isKept = await change(
        source.id,
        state?.nextPoll ?? '',
        `SET #state = :state, ${dueIndex.sort} = :next${feed ? ', #source.feed = :feed' : ''}`,
        { ':state': after, ':next': after.nextPoll, ...(feed && { ':feed': feed }) },
      );
      if (!isKept && seen && !(await get(source.id)))
        await batchWrite(database, table, { remove: [seenKey(source.id)] });
      return isKept;
    },
  };
}

const polledSourceOf = (row: Row): PolledSource => ({
  source: row.source as Source,
  state: row.state ? { ...unknown, ...(row.state as FeedState) } : null,
});
