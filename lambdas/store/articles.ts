import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Category } from '../text/category.ts';
import type { Article, ArticlePlace } from './article.ts';
import {
  type ArticleToKeep,
  articleExpiry,
  articleRow,
  dayOf,
  type KeptStatement,
  type Listing,
  rowsBeside,
  type StoryListing,
  storiesOf,
} from './article-rows.ts';
import {
  attempt,
  batchGet,
  batchWrite,
  type Database,
  type Key,
  queryAll,
  queryPage,
  type Row,
} from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import {
  articleKey,
  articleTextKey,
  dayKey,
  dayPartition,
  signaturePartition,
  sketchPartition,
  sourcePartition,
  storyPartition,
  termPartition,
} from './row-keys.ts';
import { dueIndex } from './tables.ts';

export type { ArticleToKeep, KeptStatement, Listing, StoryListing };

/** What grouping needs of an article of the last days. */
export interface StoryMember {
  readonly articleId: string;
  readonly storyId: string;
  readonly signature: string;
  readonly published: string;
  /** When this state of it was kept. */
  readonly changed: string;
}

/** What a try to keep an article has decided; it stands in the place of the article's own row until that is kept. */
export interface BegunArticle {
  readonly published: string;
  readonly storyId: string;
}

/** What stands in an article's place. */
export interface ArticleState {
  readonly record?: ArticleToKeep;
  /** It was taken back, and is never kept again. */
  readonly isErased: boolean;
  /** Somebody began to keep it, and died or is still at it. */
  readonly begun?: BegunArticle;
}

export interface ListingPage {
  readonly listings: readonly Listing[];
  readonly next?: Key;
}

/** Rows a term or a key is followed to: enough for a page of answers, whatever the term. */
const termLimit = 50;
/** More places than a reader wants to see. */
const mostPlaces = 20;
/** A day's listing is read whole up to here; a larger one is paged by category. */
const dayLimit = 2_000;

export type ArticleStore = ReturnType<typeof createArticleStore>;

/** Articles, their texts, and the listings by day, category, source, search term and text sketch. */
export function createArticleStore(database: Database) {
  const table = database.content;
  const get = async (key: Key, ConsistentRead = false) =>
    (await database.client.send(new GetCommand({ TableName: table, Key: { ...key }, ConsistentRead }))).Item;

  return {
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
    linkCopy,
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

    /** All articles published on a day (UTC, `2026-11-23`), newest first. */
    async ofDay(day: string, category: Category | 'all' = 'all'): Promise<Listing[]> {
      const rows: Row[] = [];
      let next: Key | undefined;
      do {
        const page = await queryPage(database, newestFirst(dayPartition(day, category), next));
        rows.push(...page.rows);
        next = page.next;
      } while (next && rows.length < dayLimit);
      return rows.map(listingOf);
    },

    /** A page of a category's day, newest first. */
    async pageOfDay(
      day: string,
      category: Category | 'all',
      limit: number,
      from?: Key,
    ): Promise<ListingPage> {
      return pageOf(dayPartition(day, category), limit, from);
    },

    /** A page of a source's articles, newest first. */
    async ofSource(sourceId: string, limit: number, from?: Key): Promise<ListingPage> {
      return pageOf(sourcePartition(sourceId), limit, from);
    },

    /** The nearest days with articles before and after one, where there are any. */
    async daysAround(day: string): Promise<{ before?: string; after?: string }> {
      const nearest = async (comparison: '<' | '>') => {
        const { rows } = await queryPage(database, {
          TableName: table,
          KeyConditionExpression: `pk = :days AND sk ${comparison} :day`,
          ExpressionAttributeValues: { ':days': dayKey(day).pk, ':day': day },
          ScanIndexForward: comparison === '>',
          Limit: 1,
        });
        return rows[0]?.sk as string | undefined;
      };
      const [before, after] = await Promise.all([nearest('<'), nearest('>')]);
      return { ...(before && { before }), ...(after && { after }) };
    },

    /** The articles of a story, newest first. */
    async ofStory(storyId: string): Promise<StoryListing[]> {
      return (await queryAll(database, newestFirst(storyPartition(storyId)))).map(storyListingOf);
    },

    /** For each term the newest articles that have it in title or summary; one request a term, sent together. */
    async byTerms(terms: readonly string[]): Promise<Listing[][]> {
      return Promise.all(
        terms.map(async term => {
          const { rows } = await queryPage(database, {
            ...newestFirst(termPartition(term)),
            Limit: termLimit,
          });
          return rows.map(listingOf);
        }),
      );
    },

    /** Articles whose text may be a copy of one with these keys, as the table is now; the caller compares the sketches. */
    async bySketchKeys(keys: readonly string[]): Promise<{ articleId: string; sketch: string }[]> {
      const found = await Promise.all(
        keys.map(key =>
          queryPage(database, {
            ...newestFirst(sketchPartition(key)),
            Limit: termLimit,
            ConsistentRead: true,
          }),
        ),
      );
      const rows = found.flatMap(page => page.rows);
      return [...new Map(rows.map(row => [row.articleId as string, row.sketch as string]))].map(
        ([articleId, sketch]) => ({ articleId, sketch }),
      );
    },

    /**
     * The articles published on a day (UTC), as grouping sees them, that were kept after a moment (ISO 8601; all
     * without it), in the order in which they were kept. From the index, so what was kept within the last second
     * may be missing.
     */
    async storyMembers(day: string, keptAfter = ''): Promise<StoryMember[]> {
      const rows = await queryAll(database, {
        TableName: table,
        IndexName: dueIndex.name,
        KeyConditionExpression: `${dueIndex.partition} = :day AND ${dueIndex.sort} > :after`,
        ExpressionAttributeValues: { ':day': signaturePartition(day), ':after': keptAfter || ' ' },
      });
      return rows.map(({ articleId, storyId, signature, published, [dueIndex.sort]: changed }) => ({
        articleId: articleId as string,
        storyId: storyId as string,
        signature: signature as string,
        published: published as string,
        changed: changed as string,
      }));
    },

    /** Keeps a changed article in place of what was kept before: rows that no longer hold go first. As `put`. */
    async replace(before: ArticleToKeep, after: ArticleToKeep): Promise<boolean> {
      const kept = { ...after, storyIds: [...storiesOf(before), ...storiesOf(after)] };
      const stays = new Set(rowsBeside(kept).map(keyText));
      const remove = rowsBeside(before).filter(row => !stays.has(keyText(row)));
      await batchWrite(database, table, { remove });
      return put(kept);
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
    const isKept = await attempt(
      database.client.send(
        new PutCommand({
          TableName: table,
          Item: articleRow(record, database.kept),
          ConditionExpression: 'attribute_not_exists(erased)',
        }),
      ),
    );
    // It may have been taken back in the meantime.
    await batchWrite(database, table, isKept ? { put: last } : { remove: beside });
    return isKept;
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
    const { article, textHash, sketch, sketchKeys, signature, statements, searchTerms, changed, storyIds } =
      row as unknown as ArticleToKeep & { readonly storyIds: readonly string[] };
    const text = (textRow?.text as string | undefined) ?? '';
    const known = { article, text, textHash, sketch, sketchKeys, signature, searchTerms, changed, storyIds };
    const record = statements ? { ...known, statements } : known;
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

  /** Remembers where else the text of an article stands. False where there is no such article. */
  async function linkCopy(id: string, place: ArticlePlace): Promise<boolean> {
    const article = (await get(articleKey(id), true))?.article as Article | undefined;
    if (!article) return false;
    const places = article.alsoIn ?? [];
    const isKnown = place.url === article.url || places.some(({ url }) => url === place.url);
    if (isKnown || places.length >= mostPlaces) return true;
    return attempt(
      database.client.send(
        new UpdateCommand({
          TableName: table,
          Key: { ...articleKey(id) },
          UpdateExpression: 'SET article.alsoIn = :places',
          ConditionExpression: 'attribute_exists(article)',
          ExpressionAttributeValues: { ':places': [...places, place] },
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

  /** Asks for one more than is shown: DynamoDB names a next page after a full one even where nothing is left. */
  async function pageOf(partition: string, limit: number, from?: Key): Promise<ListingPage> {
    const { rows } = await queryPage(database, { ...newestFirst(partition, from), Limit: limit + 1 });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      listings: rows.slice(0, limit).map(listingOf),
      ...(last && { next: { pk: String(last.pk), sk: String(last.sk) } }),
    };
  }

  function newestFirst(partition: string, from?: Key) {
    return {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :articles)',
      ExpressionAttributeValues: { ':pk': partition, ':articles': 'ARTICLE#' },
      ScanIndexForward: false,
      ...(from && { ExclusiveStartKey: { ...from } }),
    };
  }
}

const isSignature = ({ pk }: Key): boolean => pk.startsWith(signaturePartition(''));

const keyText = ({ pk, sk }: Key) => `${pk}\n${sk}`;

const listingOf = (row: Row): Listing => row.listing as Listing;

/** Rows of an earlier version have no statements: then only what a list shows is known. */
const storyListingOf = ({ listing, statements, signature }: Row): StoryListing => ({
  ...(listing as Listing),
  statements: (statements as readonly KeptStatement[] | undefined) ?? [],
  signature: (signature as string | undefined) ?? '',
});
