import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { attempt, type Database } from './database.ts';
import { leaseKey } from './row-keys.ts';

/** A right to be the only one at something, until a moment (milliseconds since 1970) or until it is given back. */
export interface Lease {
  readonly name: LeaseName;
  readonly until: number;
}

export type LeaseName = 'dispatch';

export type LeaseStore = ReturnType<typeof createLeaseStore>;

/** Who may be at work, where only one may: a row of its own each, taken by a conditional write. */
export function createLeaseStore(database: Database) {
  const table = database.readers;
  return {
    /** Takes the lease for so long; null while somebody else holds it. One whose holder died is free when it has run out. */
    async take(name: LeaseName, now: Date, milliseconds: number): Promise<Lease | null> {
      const until = now.getTime() + milliseconds;
      const isOurs = await attempt(
        database.client.send(
          new PutCommand({
            TableName: table,
            Item: { ...leaseKey(name), leaseUntil: until },
            ConditionExpression: 'attribute_not_exists(pk) OR leaseUntil <= :now',
            ExpressionAttributeValues: { ':now': now.getTime() },
          }),
        ),
      );
      return isOurs ? { name, until } : null;
    },

    /** Gives it back; nothing happens where it has run out and is somebody else's meanwhile. */
    async giveBack({ name, until }: Lease): Promise<void> {
      await attempt(
        database.client.send(
          new DeleteCommand({
            TableName: table,
            Key: { ...leaseKey(name) },
            ConditionExpression: 'leaseUntil = :until',
            ExpressionAttributeValues: { ':until': until },
          }),
        ),
      );
    },
  };
}
