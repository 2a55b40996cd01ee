import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type ArticleToKeep, type Listing, rowsBeside, storiesOf } from './article-rows.ts';
import type { BegunArticle } from './articles.ts';
import { attempt, batchWrite, type Database, type Key, type Row } from './database.ts';
import { titleKeyOf } from './model-work.ts';
import { articleKey, articleTextKey, sourcePartition } from './row-keys.ts';

/** What is still to be done of an article that was taken back. */
export interface Remains {
  readonly keys: readonly Key[];
  /** Stories whose other articles may be named in its words. */
  readonly storyIds: readonly string[];
  /** A try to keep it that did not come to its end: who repeats it takes away what it left. */
  readonly begun?: BegunArticle;
  /** Of its titles: what a model made of it is found by these. */
  readonly titleKeys: readonly string[];
}

/** The tombstone stands where the article's own row stood; `remains` is gone when nothing of it is left. */
interface Tombstone {
  readonly erased: string;
  readonly remains?: Remains;
}

export type ErasureStore = ReturnType<typeof createErasureStore>;

/** Taking articles back. A tombstone first, so that nothing writes the article anew; all else after it, so that a crash can be made good. */
export function createErasureStore(database: Database) {
  const table = database.content;

  return {
    /**
     * Puts a tombstone in the article's place, kept for ever, and says what is left of the article; nothing for one
     * that was never kept. `listing` names one whose own row may be gone. A repeat says what the last try left.
     */
    async bury(id: string, now: Date, listing?: Listing): Promise<Remains> {
      for (;;) {
        const { Item: row } = await database.client.send(
          new GetCommand({ TableName: table, Key: { ...articleKey(id) }, ConsistentRead: true }),
        );
        if (isTombstone(row) && !listing) return row.remains ?? nothing;
        const found = isTombstone(row)
          ? (row.remains ?? nothing)
          : remainsOf(row?.article ? (row as unknown as ArticleToKeep) : undefined);
        const begun = (row?.begun as BegunArticle | undefined) ?? found.begun;
        const remains = {
          ...(listing ? together(found, remainsOfListing(listing)) : found),
          ...(begun && { begun }),
        };
        const tombstone = {
          ...articleKey(id),
          erased: isTombstone(row) ? row.erased : now.toISOString(),
          remains,
          ...(begun && { begun }),
        };
        if (await attempt(putOver(row, tombstone))) return remains;
      }
    },

    /**
     * Lets an article that was taken back be kept again; false where none was, or where its taking back has not come to
     * its end.
     */
    async reopen(id: string): Promise<boolean> {
      const Key = { ...articleKey(id) };
      const ConditionExpression = 'attribute_exists(erased) AND attribute_not_exists(remains)';
      const { Item: row } = await database.client.send(
        new GetCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      const common = { TableName: table, Key, ConditionExpression };
      // Whoever keeps it next takes away what a try that died may have left.
      const command = row?.begun
        ? new UpdateCommand({ ...common, UpdateExpression: 'REMOVE erased' })
        : new DeleteCommand(common);
      return attempt(database.client.send(command as DeleteCommand));
    },

    /** Takes away what `bury` named, but for the listing by which the source's articles are found. */
    async clear({ keys }: Remains): Promise<void> {
      await batchWrite(database, table, { remove: keys.filter(key => !isOfSource(key)) });
    },

    /** The source's listing goes last: until then whoever takes back the whole source finds what is undone. */
    async finish(id: string, { keys, begun }: Remains, now: Date): Promise<void> {
      const last = keys.filter(isOfSource);
      await putTombstone(id, now, begun, {
        keys: last,
        storyIds: [],
        titleKeys: [],
        ...(begun && { begun }),
      });
      await batchWrite(database, table, { remove: last });
      await putTombstone(id, now, begun);
    },
  };

  async function putTombstone(id: string, now: Date, begun?: BegunArticle, remains?: Remains): Promise<void> {
    const Item = {
      ...articleKey(id),
      erased: now.toISOString(),
      ...(begun && { begun }),
      ...(remains && { remains }),
    };
    await database.client.send(new PutCommand({ TableName: table, Item }));
  }

  /** Only over the row as it was read: an edit that came in between is read again. */
  function putOver(row: Row | undefined, Item: Row): Promise<unknown> {
    if (!row)
      return database.client.send(
        new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
      );
    if (isTombstone(row)) return database.client.send(new PutCommand({ TableName: table, Item }));
    if (row.begun !== undefined)
      return database.client.send(
        new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(article)' }),
      );
    const { textHash, article, unsettled } = row as unknown as ArticleToKeep;
    // A correction that began since names rows that this does not know of.
    const asSettled = unsettled ? '' : ' AND attribute_not_exists(unsettled)';
    return database.client.send(
      new PutCommand({
        TableName: table,
        Item,
        ConditionExpression: `textHash = :hash AND article.storyId = :story${asSettled}`,
        ExpressionAttributeValues: { ':hash': textHash, ':story': article.storyId },
      }),
    );
  }
}

const isOfSource = ({ pk }: Key): boolean => pk.startsWith(sourcePartition(''));

const nothing: Remains = { keys: [], storyIds: [], titleKeys: [] };

const isTombstone = (row: Row | undefined): row is Row & Tombstone => row?.erased !== undefined;

function remainsOf(record: ArticleToKeep | undefined): Remains {
  if (!record) return nothing;
  const beside = rowsBeside({ ...record, text: '' });
  return {
    keys: [articleTextKey(record.article.id), ...beside, ...(record.unsettled?.keys ?? [])].map(
      ({ pk, sk }) => ({ pk, sk }),
    ),
    storyIds: [...new Set([...storiesOf(record), ...(record.unsettled?.storyIds ?? [])])],
    titleKeys: [titleKeyOf(record.article.title)],
  };
}

/** As much as a listing tells: search terms and sketches it does not know. */
function remainsOfListing(listing: Listing): Remains {
  const article = listing as unknown as ArticleToKeep['article'];
  const summary = { thesis: { text: '' }, ask: null } as unknown as typeof article.summary;
  return remainsOf({
    article: { ...article, summary },
    text: '',
    textHash: '',
    sketch: '',
    sketchKeys: [],
    signature: '',
    searchTerms: [],
    changed: '',
  });
}

function together(a: Remains, b: Remains): Remains {
  const keys = new Map([...a.keys, ...b.keys].map(key => [`${key.pk}\n${key.sk}`, key]));
  return {
    keys: [...keys.values()],
    storyIds: [...new Set([...a.storyIds, ...b.storyIds])],
    titleKeys: [...new Set([...a.titleKeys, ...b.titleKeys])],
  };
}
