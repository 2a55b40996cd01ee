import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { attempt, type Database, type Key } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';

/** No turn is longer: a row that says so was written by a clock that ran ahead. */
const longestTurnMs = 3_600_000;

export type TurnStore = ReturnType<typeof createTurnStore>;

/**
 * Whose turn it is with what only one may do at a time. A turn ends when it is given back, or by itself when its holder
 * died: it is a row with a moment until which it is taken.
 */
export function createTurnStore(database: Database) {
  const table = database.content;
  return {
    /** True where the turn is ours, until `forMs` from now; taking it again prolongs it. */
    take: (key: Key, owner: string, now: Date, forMs: number): Promise<boolean> =>
      attempt(
        database.client.send(
          new UpdateCommand({
            TableName: table,
            Key: { ...key },
            UpdateExpression: 'SET #owner = :owner, #until = :until, expires = :expires',
            ConditionExpression:
              'attribute_not_exists(#until) OR #until <= :now OR #until > :never OR #owner = :owner',
            ExpressionAttributeNames: { '#owner': 'owner', '#until': 'until' },
            ExpressionAttributeValues: {
              ':owner': owner,
              ':now': now.getTime(),
              ':until': now.getTime() + forMs,
              ':never': now.getTime() + longestTurnMs,
              ':expires': expiresAfter(now, keptDays.turn),
            },
          }),
        ),
      ),

    /** Lets others in, at once or after a pause; does nothing where the turn is not ours any more. */
    giveBack: (key: Key, owner: string, now: Date, pauseMs = 0): Promise<boolean> =>
      attempt(
        database.client.send(
          new UpdateCommand({
            TableName: table,
            Key: { ...key },
            UpdateExpression: 'SET #until = :until REMOVE #owner',
            ConditionExpression: '#owner = :owner',
            ExpressionAttributeNames: { '#owner': 'owner', '#until': 'until' },
            ExpressionAttributeValues: { ':owner': owner, ':until': now.getTime() + pauseMs },
          }),
        ),
      ),
  };
}
