import { createHash } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { attempt, batchWrite, type Database, queryAll, type Row } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import { modelTitlePartition, modelTokensKey, modelWorkKey } from './row-keys.ts';

/** What became of a piece of work for a language model: `json` is its answer as it came, `reason` why there is none. */
export type ModelWork =
  /** Somebody is asking, or died while asking: whether it was paid for is not known. */
  | { readonly state: 'asked' }
  | { readonly state: 'answered'; readonly json: string }
  | { readonly state: 'failed'; readonly reason: string };

export type ModelWorkStore = ReturnType<typeof createModelWorkStore>;

/** Work given to a language model, each piece once, and the tokens of each day (UTC). */
export function createModelWorkStore(database: Database) {
  const table = database.content;

  return {
    /** Null when the work is ours to do, from now on for nobody else; else what has become of it. */
    async claim(key: string, now: Date): Promise<ModelWork | null> {
      const isOurs = await attempt(
        database.client.send(
          new PutCommand({
            TableName: table,
            Item: rowOf(key, { state: 'asked' }, now),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      );
      return isOurs ? null : ((await get(key)) ?? { state: 'asked' });
    },

    get,

    async settle(key: string, work: ModelWork, now: Date): Promise<void> {
      await database.client.send(new PutCommand({ TableName: table, Item: rowOf(key, work, now) }));
    },

    /** Notes of which articles a piece of work is, by their titles' hashes. */
    async noteTitles(key: string, titles: readonly string[], now: Date): Promise<void> {
      const expires = expiresAfter(now, keptDays.text);
      const pks = new Set(titles.map(title => modelTitlePartition(titleKeyOf(title))));
      await batchWrite(database, table, { put: [...pks].map(pk => ({ pk, sk: key, expires })) });
    },

    /** Takes away what was made of the words of an article, with what says so; `titleKey` is its title's hash. */
    async forget(titleKey: string): Promise<void> {
      const pk = modelTitlePartition(titleKey);
      const rows = await queryAll(database, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      });
      const keys = rows.map(({ sk }) => String(sk));
      await batchWrite(database, table, { remove: keys.map(modelWorkKey) });
      await batchWrite(database, table, { remove: keys.map(sk => ({ pk, sk })) });
    },

    /** Gives back work that cost nothing: it may be tried again. */
    async release(key: string): Promise<void> {
      await database.client.send(new DeleteCommand({ TableName: table, Key: { ...modelWorkKey(key) } }));
    },

    /** Takes tokens out of a day's budget before they are used; false, and nothing taken, where too few are left. */
    async reserveTokens(now: Date, tokens: number, budget: number): Promise<boolean> {
      if (tokens > budget) return false;
      return attempt(
        database.client.send(
          new UpdateCommand({
            TableName: table,
            Key: { ...modelTokensKey(dayOf(now)) },
            UpdateExpression: 'SET expires = :expires ADD spentTokens :tokens',
            ConditionExpression: 'attribute_not_exists(spentTokens) OR spentTokens <= :most',
            ExpressionAttributeValues: {
              ':tokens': tokens,
              ':most': budget - tokens,
              ':expires': expiresAfter(now, keptDays.text),
            },
          }),
        ),
      );
    },

    /** Gives back what was reserved on that day and not used. */
    async returnTokens(reservedAt: Date, tokens: number): Promise<void> {
      if (tokens === 0) return;
      await database.client.send(
        new UpdateCommand({
          TableName: table,
          Key: { ...modelTokensKey(dayOf(reservedAt)) },
          UpdateExpression: 'ADD spentTokens :back',
          ExpressionAttributeValues: { ':back': -tokens },
        }),
      );
    },

    async tokensUsed(now: Date): Promise<number> {
      const { Item } = await database.client.send(
        new GetCommand({
          TableName: table,
          Key: { ...modelTokensKey(dayOf(now)) },
          ConsistentRead: true,
        }),
      );
      return (Item?.spentTokens as number | undefined) ?? 0;
    },
  };

  async function get(key: string): Promise<ModelWork | undefined> {
    const { Item } = await database.client.send(
      new GetCommand({ TableName: table, Key: { ...modelWorkKey(key) }, ConsistentRead: true }),
    );
    return Item?.work as ModelWork | undefined;
  }
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

const rowOf = (key: string, work: ModelWork, now: Date): Row => ({
  ...modelWorkKey(key),
  work,
  // No longer than the text that it was made of.
  expires: expiresAfter(now, keptDays.text),
});

/** Names an article without its words. */
export const titleKeyOf = (title: string): string =>
  createHash('sha256').update(title).digest('base64url').slice(0, 22);
