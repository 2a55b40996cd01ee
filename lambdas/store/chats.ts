import { DeleteCommand, PutCommand, type QueryCommandInput, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ChatAddress, ChatSettings, Subscription } from './chat.ts';
import { attempt, batchWrite, type Database, type Key, queryAll, queryPage, type Row } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import { chatKey, chatPartition, deliveryPartition, subscriptionKey } from './row-keys.ts';
import { dueIndex } from './tables.ts';

/** Everything that is kept of a chat, but for the ledger. */
export interface ChatState {
  readonly settings: ChatSettings | null;
  readonly subscription: Subscription | null;
  /** Where both are now, for some days after the chat got a new address. */
  readonly movedTo?: ChatAddress;
}

/** Where a subscription stands: the slot that comes next. */
export type NextSlot = Pick<Subscription, 'nextSlot' | 'nextDue'>;

/** Partitions of the due index: a million readers due at 08:00 do not meet in one. */
export const dueShards = 8;

export type ChatStore = ReturnType<typeof createChatStore>;

const dueUntil = (table: string, shard: number, now: Date): QueryCommandInput => ({
  TableName: table,
  IndexName: dueIndex.name,
  KeyConditionExpression: `${dueIndex.partition} = :due AND ${dueIndex.sort} <= :now`,
  ExpressionAttributeValues: { ':due': duePartition(shard), ':now': now.toISOString() },
});

/** Chats with their settings and subscriptions. */
export function createChatStore(database: Database) {
  const table = database.readers;
  return {
    async get(chat: ChatAddress): Promise<ChatState> {
      const rows = await queryAll(database, {
        TableName: table,
        KeyConditionExpression: 'pk = :chat',
        ExpressionAttributeValues: { ':chat': chatPartition(chat) },
        // A reader who presses two buttons in a row must meet the first one's choice.
        ConsistentRead: true,
      });
      const row = (sk: string) => rows.find(candidate => candidate.sk === sk);
      const movedTo = row('CHAT')?.movedTo as ChatAddress | undefined;
      return {
        settings: (row('CHAT')?.settings as ChatSettings | undefined) ?? null,
        subscription: (row('SUBSCRIPTION')?.subscription as Subscription | undefined) ?? null,
        ...(movedTo !== undefined && { movedTo }),
      };
    },

    async putSettings(chat: ChatAddress, settings: ChatSettings): Promise<void> {
      await database.client.send(new PutCommand({ TableName: table, Item: { ...chatKey(chat), settings } }));
    },

    async putSubscription(subscription: Subscription): Promise<void> {
      await database.client.send(new PutCommand({ TableName: table, Item: subscriptionRow(subscription) }));
    },

    async removeSubscription(chat: ChatAddress): Promise<void> {
      await database.client.send(new DeleteCommand({ TableName: table, Key: { ...subscriptionKey(chat) } }));
    },

    /** Whether any is due at or before a moment. */
    async isAnyDue(now: Date): Promise<boolean> {
      const shards = await Promise.all(
        Array.from({ length: dueShards }, (_, shard) =>
          queryPage(database, { ...dueUntil(table, shard, now), Limit: 1 }),
        ),
      );
      return shards.some(({ rows }) => rows.length > 0);
    },

    /** Subscriptions due at or before a moment, the longest waiting first within each shard. */
    async due(now: Date): Promise<Subscription[]> {
      const shards = await Promise.all(
        Array.from({ length: dueShards }, (_, shard) => queryAll(database, dueUntil(table, shard, now))),
      );
      return shards.flat().map((row: Row) => row.subscription as Subscription);
    },

    /** Moves a subscription on to its next slot; false when it was changed, moved or removed meanwhile. */
    async advance(subscription: Subscription, next: NextSlot): Promise<boolean> {
      return attempt(
        database.client.send(
          new UpdateCommand({
            TableName: table,
            Key: { ...subscriptionKey(subscription.chat) },
            UpdateExpression: 'SET subscription.nextSlot = :slot, subscription.nextDue = :due, dueSk = :due',
            ConditionExpression: 'dueSk = :was',
            ExpressionAttributeValues: {
              ':slot': next.nextSlot,
              ':due': next.nextDue,
              ':was': subscription.nextDue,
            },
          }),
        ),
      );
    },

    /**
     * Moves settings and subscription to another address, as when a group becomes a supergroup. What the new address
     * has chosen itself stays; a repeat changes nothing, so a crash in between is mended by one. The ledger stays:
     * it says what was sent where. For some days the old address says where it went, to digests that wait for it.
     */
    async move(from: ChatAddress, to: ChatAddress, now: Date): Promise<void> {
      const { settings, subscription } = await this.get(from);
      if (!settings && !subscription) return;
      await Promise.all([
        settings && putNew({ ...chatKey(to), settings }),
        subscription && putNew(subscriptionRow({ ...subscription, chat: to })),
      ]);
      const expires = expiresAfter(now, keptDays.move);
      await batchWrite(database, table, {
        put: [{ ...chatKey(from), movedTo: to, expires }],
        remove: [subscriptionKey(from)],
      });
    },

    /** Forgets settings and subscription, in one request; the ledger is `forgetDeliveries`'s. */
    async forget(chat: ChatAddress): Promise<void> {
      await batchWrite(database, table, { remove: [chatKey(chat), subscriptionKey(chat)] });
    },

    /** Forgets which digests a chat got. What it has chosen stays: it may have chosen anew since. */
    async forgetDeliveries(chat: ChatAddress): Promise<void> {
      await removeAll([deliveryPartition(chat)]);
    },

    /** Removes everything of a chat, its part of the ledger included, however long that is. */
    async remove(chat: ChatAddress): Promise<void> {
      await removeAll([chatPartition(chat), deliveryPartition(chat)]);
    },
  };

  async function removeAll(partitions: readonly string[]): Promise<void> {
    const rows = await Promise.all(
      partitions.map(pk =>
        queryAll(database, {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ProjectionExpression: 'pk, sk',
        }),
      ),
    );
    const remove = rows.flat().map(row => ({ pk: String(row.pk), sk: String(row.sk) }));
    await batchWrite(database, table, { remove });
  }

  async function putNew(Item: Row): Promise<boolean> {
    const ConditionExpression = 'attribute_not_exists(pk)';
    return attempt(database.client.send(new PutCommand({ TableName: table, Item, ConditionExpression })));
  }
}

const subscriptionRow = (subscription: Subscription): Row & Key => ({
  ...subscriptionKey(subscription.chat),
  subscription,
  duePk: duePartition(shardOf(subscription.chat)),
  dueSk: subscription.nextDue,
});

const duePartition = (shard: number) => `DUE#${shard}`;

/** Spreads chats over the shards, a chat always into the same one. */
const shardOf = (chat: ChatAddress) =>
  [...chat].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 65_521, 7) % dueShards;
