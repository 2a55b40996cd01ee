import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Article } from './article.ts';
import { createArticleCopies } from './article-copies.ts';
import { createArticleLists, type ListingPage, type StoryMember } from './article-lists.ts';
import {
  type ArticleToKeep,
  articleExpiry,
  articleRow,
  type Correctable,
  dayOf,
  type FoundArticle,
  type KeptStatement,
  type Listing,
  rowsBeside,
  type ShortListing,
  type StoryListing,
  storiesOf,
} from './article-rows.ts';
import { attempt, batchGet, batchWrite, type Database, type Key, queryPage } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import { articleKey, articleTextKey, dayKey, dayPartition, signaturePartition } from './row-keys.ts';

export type {
  ArticleToKeep,
  Correctable,
  FoundArticle,
  KeptStatement,
  Listing,
  ListingPage,
  ShortListing,
  StoryListing,
  StoryMember,
};

/** What a try to keep an article has decided; it stands in the place of the article's own row until that is kept. */
export interface BegunArticle {
  readonly published: string;
  readonly storyId: string;
  /** Of the line that its story was to have: under them too there may be rows. */
  readonly storyTerms?: readonly string[];
}

/** What stands in an article's place. */
export interface ArticleState {
  readonly record?: ArticleToKeep;
  /** It was taken back, and is never kept again. */
  readonly isErased: boolean;
  /** Somebody began to keep it, and died or is still at it. */
  readonly begun?: BegunArticle;
}

export type ArticleStore = ReturnType<typeof createArticleStore>;

/** Articles, their texts, and the listings by day, category, source, search term and text sketch. */
export function createArticleStore(database: Database) {
  const table = database.content;
  const get = async (key: Key, ConsistentRead = false) =>
    (await database.client.send(new GetCommand({ TableName: table, Key: { ...key }, ConsistentRead }))).Item;

  return {
    ...createArticleLists(database),
    ...createArticleCopies(database),

    /**
     * Keeps an article and all its listings. Every row is a function of the arguments, so a repeat after
     * a crash changes nothing, and the article's own row, which makes it known, is written last. False, and nothing
     * is kept, for one that was taken back.
     */
    put: (record: ArticleToKeep) => put(record),
    /** Keeps an article that goes over to another story: as `put`, for one that is known. */
    move,
    look,
    begin,
    abandon,

    async getRecord(id: string): Promise<ArticleToKeep | undefined> {
      return (await look(id)).record;
    },

    async get(id: string): Promise<Article | undefined> {
      const row = await get(articleKey(id));
      return row?.article as Article | undefined;
    },

    /** In the order of the ids; unknown ones are left out. */
    async getMany(ids: readonly string[]): Promise<Article[]> {
      const rows = await batchGet(database, table, ids.map(articleKey));
      const found = rows.flatMap(row => (row.article as Article | undefined) ?? []);
      const byId = new Map(found.map(article => [article.id, article]));
      return ids.flatMap(id => byId.get(id) ?? []);
    },

    async getText(id: string): Promise<string | undefined> {
      return (await get(articleTextKey(id)))?.text as string | undefined;
    },

    /** Keeps a changed article in place of what was kept before: rows that no longer hold go first. As `put`. */
    async replace(before: ArticleToKeep, after: ArticleToKeep): Promise<boolean> {
      const kept = { ...after, storyIds: [...storiesOf(before), ...storiesOf(after)] };
      const stays = new Set(rowsBeside(kept).map(keyText));
      const remove = rowsBeside(before).filter(row => !stays.has(keyText(row)));
      await batchWrite(database, table, { remove });
      return put(kept);
    },

    /**
     * Keeps a settled article as it is corrected, under other keys: which rows are to go is written into its own row
     * first, so that `clearUnsettled` knows them whenever this died. A story that it was not in before is the only
     * one it is listed in; `left` are those that it leaves. As `put`.
     */
    async correct(before: ArticleToKeep, after: ArticleToKeep, left: readonly string[]): Promise<boolean> {
      const isMoved = before.article.storyId !== after.article.storyId;
      const kept = { ...after, storyIds: isMoved ? [after.article.storyId] : storiesOf(before) };
      const [old, fresh] = [rowsBeside(before), rowsBeside(kept)];
      if (!(await putOwn({ ...before, unsettled: { keys: without(fresh, old), storyIds: [] } })))
        return false;
      return put({ ...kept, unsettled: { keys: without(old, fresh), storyIds: left } });
    },

    /** Takes away what a correction has left under other keys than the article has, and the mark of a day that is empty now. */
    async clearUnsettled(record: ArticleToKeep): Promise<void> {
      const keys = without(record.unsettled?.keys ?? [], rowsBeside(record));
      await batchWrite(database, table, { remove: keys });
      for (const { pk } of keys) {
        const day = /^DAY#(.{10})#all$/.exec(pk)?.[1];
        if (day && !(await hasArticles(day))) await batchWrite(database, table, { remove: [dayKey(day)] });
      }
    },

    /** Says that nothing is left to do of a correction. False for one that was taken back. */
    async settle({ unsettled: _, ...record }: ArticleToKeep): Promise<boolean> {
      return putOwn(record);
    },

    /** Takes an article and all its listings away; its own row last, so that a crash can be made good. */
    async remove(record: ArticleToKeep): Promise<void> {
      const { id } = record.article;
      const listed = rowsBeside({ ...record, text: '' });
      await batchWrite(database, table, { remove: [...listed, articleTextKey(id)] });
      await batchWrite(database, table, { remove: [articleKey(id)] });
    },
  };

  /** The signature, by which the article is found to be moved, after all else: until then a repeat moves it again. */
  async function move(record: ArticleToKeep): Promise<boolean> {
    return put(record, isSignature);
  }

  async function put(record: ArticleToKeep, isLast: (row: Key) => boolean = () => false): Promise<boolean> {
    const beside = rowsBeside(record, database.kept);
    const [last, first] = [beside.filter(isLast), beside.filter(row => !isLast(row))];
    await Promise.all([batchWrite(database, table, { put: first }), markDay(record.article)]);
    const isKept = await putOwn(record);
    // It may have been taken back in the meantime.
    await batchWrite(database, table, isKept ? { put: last } : { remove: beside });
    return isKept;
  }

  async function hasArticles(day: string): Promise<boolean> {
    const { rows } = await queryPage(database, {
      TableName: table,
      KeyConditionExpression: 'pk = :day',
      ExpressionAttributeValues: { ':day': dayPartition(day, 'all') },
      Limit: 1,
      ConsistentRead: true,
    });
    return rows.length > 0;
  }

  /** The article's own row, unless it was taken back. */
  function putOwn(record: ArticleToKeep): Promise<boolean> {
    return attempt(
      database.client.send(
        new PutCommand({
          TableName: table,
          Item: articleRow(record, database.kept),
          ConditionExpression: 'attribute_not_exists(erased)',
        }),
      ),
    );
  }

  /**
   * Everything kept of an article, by which it can be kept again or taken away, if it is known; and what stands there
   * if it is not.
   */
  async function look(id: string, ConsistentRead = false): Promise<ArticleState> {
    const [row, textRow] = await Promise.all([
      get(articleKey(id), ConsistentRead),
      get(articleTextKey(id), ConsistentRead),
    ]);
    if (!row?.article) {
      const begun = row?.begun as BegunArticle | undefined;
      return { isErased: row?.erased !== undefined, ...(begun && { begun }) };
    }
    const { article, textHash, sketch, sketchKeys, signature, changed, storyIds, ...beside } =
      row as unknown as ArticleToKeep & { readonly storyIds: readonly string[] };
    const { searchTerms, storyTerms, statements, tags, corrected, unsettled } = beside;
    const text = (textRow?.text as string | undefined) ?? '';
    const record = {
      article,
      text,
      textHash,
      sketch,
      sketchKeys,
      signature,
      searchTerms,
      changed,
      storyIds,
      ...(storyTerms && { storyTerms }),
      ...(statements && { statements }),
      ...(tags && { tags }),
      ...(corrected && { corrected }),
      ...(unsettled && { unsettled }),
    };
    return { record, isErased: false };
  }

  /**
   * Says that an article is going to be kept, and with what: whoever comes after a crash knows by it which rows the try
   * may have left. False for one that is kept, or was taken back, meanwhile.
   */
  function begin(id: string, begun: BegunArticle, now: Date): Promise<boolean> {
    return attempt(
      database.client.send(
        new PutCommand({
          TableName: table,
          Item: { ...articleKey(id), begun, expires: expiresAfter(now, (database.kept ?? keptDays).article) },
          ConditionExpression: 'attribute_not_exists(article) AND attribute_not_exists(erased)',
        }),
      ),
    );
  }

  /** Takes away what a try that did not come to its end may have left under other keys than `kept` has. */
  async function abandon(id: string, rows: readonly Key[], kept?: readonly Key[]): Promise<void> {
    const stays = new Set(kept?.map(keyText));
    await batchWrite(database, table, { remove: rows.filter(row => !stays.has(keyText(row))) });
    if (kept) return;
    await attempt(
      database.client.send(
        new DeleteCommand({
          TableName: table,
          Key: { ...articleKey(id) },
          ConditionExpression: 'attribute_not_exists(article) AND attribute_not_exists(erased)',
        }),
      ),
    );
  }

  /** Says that a day has articles, for as long as the last of them is kept. */
  async function markDay(article: Article): Promise<void> {
    const Item = { ...dayKey(dayOf(article)), expires: articleExpiry(article, database.kept ?? keptDays) };
    await attempt(
      database.client.send(
        new PutCommand({
          TableName: table,
          Item,
          ConditionExpression: 'attribute_not_exists(pk) OR expires < :expires',
          ExpressionAttributeValues: { ':expires': Item.expires },
        }),
      ),
    );
  }
}

const isSignature = ({ pk }: Key): boolean => pk.startsWith(signaturePartition(''));

/** The keys of some rows that are not those of others. */
function without(rows: readonly Key[], others: readonly Key[]): Key[] {
  const stays = new Set(others.map(keyText));
  return rows.filter(row => !stays.has(keyText(row))).map(({ pk, sk }) => ({ pk, sk }));
}

const keyText = ({ pk, sk }: Key) => `${pk}\n${sk}`;
