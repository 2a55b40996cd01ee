import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Article, ArticlePlace } from './article.ts';
import { articleExpiry } from './article-rows.ts';
import { attempt, batchWrite, type Database, type Key, queryAll } from './database.ts';
import { keptDays } from './expiry.ts';
import { articleKey, copiesOfSource, copyKey, sourceCopyKey, sourcePartition } from './row-keys.ts';

/** More places than a reader wants to see. */
const mostPlaces = 20;

/** Another place where the text of an article stands, and the id that an article of its own would have there. */
export interface ArticleCopy {
  readonly id: string;
  readonly place: ArticlePlace;
}

/** What leads from a place to the article that names it. */
export interface CopyPointer {
  readonly copyId: string;
  readonly originalId: string;
  readonly url: string;
  readonly sourceId: string;
}

/** First where the place itself is looked up, then where its paper is. */
const keysOf = ({ copyId, sourceId }: CopyPointer): Key[] => [
  copyKey(copyId),
  sourceCopyKey(sourceId, copyId),
];

/** Copies of a text are not kept: the article that came first names the places where they stand. */
export function createArticleCopies(database: Database) {
  const table = database.content;
  const articleAt = async (id: string): Promise<Article | undefined> => {
    const Key = { ...articleKey(id) };
    const { Item } = await database.client.send(
      new GetCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item?.article as Article | undefined;
  };

  return {
    /**
     * Remembers where else the text of an article stands. False where there is no such article. Two rows by which the
     * place is found again, from itself and from its paper, stand before it is named: a crash leaves them without use.
     */
    async linkCopy(originalId: string, { id, place }: ArticleCopy): Promise<boolean> {
      for (;;) {
        const article = await articleAt(originalId);
        if (!article) return false;
        const places = article.alsoIn ?? [];
        const isKnown = place.url === article.url || places.some(({ url }) => url === place.url);
        if (isKnown || places.length >= mostPlaces) return true;
        const expires = articleExpiry(article, database.kept ?? keptDays);
        const pointer = { copyId: id, originalId, url: place.url, sourceId: place.sourceId };
        const rows = keysOf(pointer).map(key => ({ ...key, ...pointer, expires }));
        await batchWrite(database, table, { put: rows });
        if (await setPlaces(article, [...places, place])) return true;
      }
    },

    /** Names a place no more, found by itself; false where nobody named it. Doing it again finishes what a crash left undone. */
    async unlinkCopy(id: string): Promise<boolean> {
      const Key = { ...copyKey(id) };
      const { Item } = await database.client.send(
        new GetCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      if (!Item) return false;
      const pointer = Item as unknown as CopyPointer;
      await forget(pointer);
      // Last what it is found by: until then whoever repeats this finds it again.
      for (const key of keysOf(pointer).reverse()) await batchWrite(database, table, { remove: [key] });
      return true;
    },

    /** The copies that stand in a paper. */
    async copiesIn(sourceId: string): Promise<CopyPointer[]> {
      const rows = await queryAll(database, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :copies)',
        ExpressionAttributeValues: { ':pk': sourcePartition(sourceId), ':copies': copiesOfSource },
        ConsistentRead: true,
      });
      return rows as unknown as CopyPointer[];
    },

    /** As `unlinkCopy`, for one that was found by its paper. */
    async unlinkCopyIn(pointer: CopyPointer): Promise<void> {
      await forget(pointer);
      for (const key of keysOf(pointer)) await batchWrite(database, table, { remove: [key] });
    },
  };

  async function forget({ originalId, url }: CopyPointer): Promise<void> {
    for (;;) {
      const article = await articleAt(originalId);
      const places = article?.alsoIn ?? [];
      const others = places.filter(place => place.url !== url);
      if (!article || others.length === places.length || (await setPlaces(article, others))) return;
    }
  }

  /** Only in place of the ones that were read: as many as they were, each at its address. */
  function setPlaces({ id, alsoIn = [] }: Article, places: readonly ArticlePlace[]): Promise<boolean> {
    const isSame = alsoIn.map((_, at) => `article.alsoIn[${at}].#url = :url${at}`);
    return attempt(
      database.client.send(
        new UpdateCommand({
          TableName: table,
          Key: { ...articleKey(id) },
          UpdateExpression: 'SET article.alsoIn = :places',
          ConditionExpression:
            alsoIn.length > 0
              ? ['size(article.alsoIn) = :count', ...isSame].join(' AND ')
              : 'attribute_exists(article) AND (attribute_not_exists(article.alsoIn) OR size(article.alsoIn) = :count)',
          ...(alsoIn.length > 0 && { ExpressionAttributeNames: { '#url': 'url' } }),
          ExpressionAttributeValues: {
            ':places': places,
            ':count': alsoIn.length,
            ...Object.fromEntries(alsoIn.map(({ url }, at) => [`:url${at}`, url])),
          },
        }),
      ),
    );
  }
}
