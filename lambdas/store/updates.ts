import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { attempt, type Database } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import { updateKey } from './row-keys.ts';

/** `claimed`: ours to answer. `in-progress`: somebody holds it. `done`: it has been answered. */
export type UpdateClaim = 'claimed' | 'in-progress' | 'done';

/** Longer than any answer takes; a crash in between lets Telegram's repeat in after this time. */
export const leaseSeconds = 30;

export type UpdateStore = ReturnType<typeof createUpdateStore>;

/** Which updates of Telegram have been answered: promise 4 of the design. */
export function createUpdateStore(database: Database) {
  const table = database.readers;
  return {
    async claim(botId: number, updateId: number, now: Date): Promise<UpdateClaim> {
      const seconds = Math.floor(now.getTime() / 1000);
      const isOurs = await attempt(
        database.client.send(
          new PutCommand({
            TableName: table,
            Item: {
              ...updateKey(botId, updateId),
              leaseUntil: seconds + leaseSeconds,
              expires: expiresAfter(now, keptDays.update),
            },
            ConditionExpression: 'attribute_not_exists(pk) OR leaseUntil < :now',
            ExpressionAttributeValues: { ':now': seconds },
          }),
        ),
      );
      if (isOurs) return 'claimed';
      const { Item } = await database.client.send(
        new GetCommand({ TableName: table, Key: { ...updateKey(botId, updateId) }, ConsistentRead: true }),
      );
      return Item?.isDone ? 'done' : 'in-progress';
    },

    /** An update that has been answered has no lease that could run out. */
    async markDone(botId: number, updateId: number): Promise<void> {
      await attempt(
        database.client.send(
          new UpdateCommand({
            TableName: table,
            Key: { ...updateKey(botId, updateId) },
            UpdateExpression: 'SET isDone = :true REMOVE leaseUntil',
            // Without it, a claim that has expired meanwhile would leave a row that never does.
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':true': true },
          }),
        ),
      );
    },
  };
}
