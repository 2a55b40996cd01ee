import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ChatAddress } from './chat.ts';
import { attempt, type Database, isConditionFailure, queryAll } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import { deliveryKey, deliveryPartition } from './row-keys.ts';
import { dueIndex } from './tables.ts';

/** One digest for one chat: the slot is the local date and time that the reader chose, "2026-11-23T07:30". */
export interface DeliveryId {
  readonly chat: ChatAddress;
  readonly slot: string;
}

/**
 * `claimed`: somebody is sending it. `waiting`: nothing of what is left was taken by Telegram, to be tried again.
 * `sent`, `failed`: settled. `unknown`: an answer was lost after sending; not sent again.
 */
export type DeliveryState = 'claimed' | 'waiting' | 'sent' | 'failed' | 'unknown';

export interface Delivery extends DeliveryId {
  readonly state: DeliveryState;
  readonly claimed: string;
  /** Messages of the digest that Telegram has taken. */
  readonly messagesSent: number;
  readonly reason: string | null;
}

/** A row that is not settled stays findable by state. */
const isOpen = {
  claimed: true,
  waiting: true,
  sent: false,
  failed: false,
  unknown: true,
} as const satisfies Record<DeliveryState, boolean>;

export type Ledger = ReturnType<typeof createLedger>;

/** The ledger of deliveries: what makes a digest arrive once. */
export function createLedger(database: Database) {
  const table = database.readers;
  return {
    /**
     * Claims a delivery that is new or waits; null when it is claimed, settled or unknown already. `messagesSent` is
     * more than 0 where a new one goes on with what another address of the chat has had the beginning of.
     */
    async claim(
      id: DeliveryId & Partial<Pick<Delivery, 'messagesSent'>>,
      now: Date,
    ): Promise<Delivery | null> {
      // Callers pass whole jobs; the ledger keeps no more of them than their name.
      const { chat, slot, messagesSent = 0 } = id;
      const claimed = now.toISOString();
      const delivery: Delivery = { chat, slot, state: 'claimed', claimed, messagesSent, reason: null };
      const isNew = await attempt(
        database.client.send(
          new PutCommand({
            TableName: table,
            Item: rowOf(delivery),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      );
      if (isNew) return delivery;
      return claimWaiting(id, claimed);
    },

    async get(id: DeliveryId): Promise<Delivery | undefined> {
      const { Item } = await database.client.send(
        new GetCommand({ TableName: table, Key: { ...deliveryKey(id.chat, id.slot) }, ConsistentRead: true }),
      );
      return Item?.delivery as Delivery | undefined;
    },

    /** Writes down how a claimed delivery stands now; false when the claim is no longer ours. */
    async settle(
      delivery: Delivery,
      outcome: {
        readonly state: Exclude<DeliveryState, 'claimed'>;
        readonly messagesSent: number;
        readonly reason?: string;
      },
    ): Promise<boolean> {
      return attempt(
        database.client.send(
          new PutCommand({
            TableName: table,
            Item: rowOf({ ...delivery, reason: null, ...outcome }),
            ConditionExpression: 'delivery.#state = :claimed AND delivery.claimed = :at',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':claimed': 'claimed', ':at': delivery.claimed },
          }),
        ),
      );
    },

    /** Every delivery to a chat that is still kept, the oldest slot first. */
    async ofChat(chat: ChatAddress): Promise<Delivery[]> {
      const rows = await queryAll(database, {
        TableName: table,
        KeyConditionExpression: 'pk = :chat',
        ExpressionAttributeValues: { ':chat': deliveryPartition(chat) },
      });
      return rows.map(row => row.delivery as Delivery);
    },

    /** Rows in a state that is not settled, claimed before a moment. */
    async open(state: 'claimed' | 'waiting' | 'unknown', before: Date): Promise<Delivery[]> {
      const rows = await queryAll(database, {
        TableName: table,
        IndexName: dueIndex.name,
        KeyConditionExpression: `${dueIndex.partition} = :state AND ${dueIndex.sort} < :before`,
        ExpressionAttributeValues: { ':state': openPartition(state), ':before': before.toISOString() },
      });
      return rows.map(row => row.delivery as Delivery);
    },
  };

  async function claimWaiting(id: DeliveryId, claimed: string): Promise<Delivery | null> {
    try {
      const { Attributes } = await database.client.send(
        new UpdateCommand({
          TableName: table,
          Key: { ...deliveryKey(id.chat, id.slot) },
          UpdateExpression:
            'SET delivery.#state = :claimed, delivery.claimed = :now, duePk = :open, dueSk = :now',
          ConditionExpression: 'delivery.#state = :waiting',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':claimed': 'claimed',
            ':waiting': 'waiting',
            ':now': claimed,
            ':open': openPartition('claimed'),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return Attributes?.delivery as Delivery;
    } catch (error) {
      if (isConditionFailure(error)) return null;
      throw error;
    }
  }
}

const openPartition = (state: DeliveryState) => `DELIVERY#${state}`;

function rowOf(delivery: Delivery) {
  const due = isOpen[delivery.state] ? { duePk: openPartition(delivery.state), dueSk: delivery.claimed } : {};
  return {
    ...deliveryKey(delivery.chat, delivery.slot),
    delivery,
    ...due,
    expires: expiresAfter(delivery.claimed, keptDays.delivery),
  };
}
