import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Category } from '../text/category.ts';
import type { Article } from './article.ts';
import { batchGet, batchWrite, type Database, type Key, queryAll, queryPage, type Row } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import {
  articleKey,
  articleTextKey,
  dayKey,
  dayPartition,
  listingSort,
  signaturePartition,
  sketchPartition,
  sourcePartition,
  storyPartition,
  termPartition,
} from './row-keys.ts';

/** What a list needs of an article, kept under each of its days, categories, sources and search terms. */
export type Listing = Omit<Article, 'summary' | 'byline' | 'updated' | 'section' | 'wordCount'> & {
  readonly thesis: string;
  readonly ask: string | null;
};

/** An article with everything that is kept beside it. */
export interface ArticleToKeep {
  readonly article: Article;
  /** The whole text; kept for 30 days, cut at 300 KB. */
  readonly text: string;
  /** Of title and whole text: says whether a paper has edited the article since. */
  readonly textHash: string;
  /** For recognising a copy of the text: the sketch itself, and the keys under which it is looked up. */
  readonly sketch: string;
  readonly sketchKeys: readonly string[];
  /** For grouping into stories. */
  readonly signature: string;
  readonly searchTerms: readonly string[];
}

/** What grouping needs of an article of the last days. */
export interface StoryMember {
  readonly articleId: string;
  readonly storyId: string;
  readonly signature: string;
}

export interface ListingPage {
  readonly listings: readonly Listing[];
  readonly next?: Key;
}

/** Rows a term or a key is followed to: enough for a page of answers, whatever the term. */
const termLimit = 50;
const maxTextBytes = 300_000;
/** A day's listing is read whole up to here; a larger one is paged by category. */
const dayLimit = 2_000;

export type ArticleStore = ReturnType<typeof createArticleStore>;

/** Articles, their texts, and the listings by day, category, source, search term and text sketch. */
export function createArticleStore(database: Database) {
  const table = database.content;
  const get = async (key: Key) =>
    (await database.client.send(new GetCommand({ TableName: table, Key: { ...key } }))).Item;

  return {
    /**
     * Keeps an article and all its listings. Every row is a function of the arguments, so a repeat after
     * a crash changes nothing, and the article's own row, which makes it known, is written last.
     */
    async put(record: ArticleToKeep): Promise<void> {
      await batchWrite(database, table, { put: rowsBeside(record) });
      await batchWrite(database, table, { put: [articleRow(record)] });
    },

    async get(id: string): Promise<Article | undefined> {
      const row = await get(articleKey(id));
      return row && (row.article as Article);
    },

    /** In the order of the ids; unknown ones are left out. */
    async getMany(ids: readonly string[]): Promise<Article[]> {
      const rows = await batchGet(database, table, ids.map(articleKey));
      const byId = new Map(rows.map(row => [(row.article as Article).id, row.article as Article]));
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
      return listingPage(
        await queryPage(database, { ...newestFirst(dayPartition(day, category), from), Limit: limit }),
      );
    },

    async ofSource(sourceId: string, limit: number, from?: Key): Promise<ListingPage> {
      return listingPage(
        await queryPage(database, { ...newestFirst(sourcePartition(sourceId), from), Limit: limit }),
      );
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
    async ofStory(storyId: string): Promise<Listing[]> {
      return (await queryAll(database, newestFirst(storyPartition(storyId)))).map(listingOf);
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

    /** Articles whose text may be a copy of one with these keys; the caller compares the sketches. */
    async bySketchKeys(keys: readonly string[]): Promise<{ articleId: string; sketch: string }[]> {
      const found = await Promise.all(
        keys.map(key => queryPage(database, { ...newestFirst(sketchPartition(key)), Limit: termLimit })),
      );
      const rows = found.flatMap(page => page.rows);
      return [...new Map(rows.map(row => [row.articleId as string, row.sketch as string]))].map(
        ([articleId, sketch]) => ({ articleId, sketch }),
      );
    },

    /** The articles of these days (UTC) as grouping sees them. */
    async storyMembers(days: readonly string[]): Promise<StoryMember[]> {
      const found = await Promise.all(
        days.map(day => queryAll(database, newestFirst(signaturePartition(day)))),
      );
      return found.flat().map(({ articleId, storyId, signature }) => ({
        articleId: articleId as string,
        storyId: storyId as string,
        signature: signature as string,
      }));
    },

    /** Everything kept of an article, by which it can be kept again or taken away. */
    async getRecord(id: string): Promise<ArticleToKeep | undefined> {
      const [row, text] = await Promise.all([get(articleKey(id)), this.getText(id)]);
      if (!row) return undefined;
      const { article, textHash, sketch, sketchKeys, signature, searchTerms } =
        row as unknown as ArticleToKeep;
      return { article, text: text ?? '', textHash, sketch, sketchKeys, signature, searchTerms };
    },

    /** Keeps a changed article in place of what was kept before: rows that no longer hold go first. */
    async replace(before: ArticleToKeep, after: ArticleToKeep): Promise<void> {
      const stays = new Set(rowsBeside(after).map(keyText));
      const remove = rowsBeside(before).filter(row => !stays.has(keyText(row)) && !isShared(row));
      await batchWrite(database, table, { remove });
      await this.put(after);
    },

    /** Takes an article and all its listings away. */
    async remove(record: ArticleToKeep): Promise<void> {
      const remove = [...rowsBeside(record), articleRow(record)].filter(row => !isShared(row));
      await batchWrite(database, table, { remove });
    },
  };

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

const keyText = ({ pk, sk }: Key) => `${pk}\n${sk}`;

/** The row that says "this day has articles" belongs to all of them. */
const isShared = ({ pk }: Key) => pk === dayKey('').pk;

const listingOf = (row: Row): Listing => row.listing as Listing;

const listingPage = ({ rows, next }: { rows: readonly Row[]; next?: Key }): ListingPage => ({
  listings: rows.map(listingOf),
  ...(next && { next }),
});

function toListing({ summary, byline, updated, section, wordCount, ...rest }: Article): Listing {
  return { ...rest, thesis: summary.thesis.text, ask: summary.ask?.text ?? null };
}

function articleRow({ article, text: _, ...beside }: ArticleToKeep): Row & Key {
  return { ...articleKey(article.id), article, ...beside, expires: articleExpiry(article) };
}

/** Every row of an article but its own. */
function rowsBeside({
  article,
  text,
  sketch,
  sketchKeys,
  signature,
  searchTerms,
}: ArticleToKeep): (Row & Key)[] {
  const sk = listingSort(article);
  const day = article.published.slice(0, 10);
  const expires = articleExpiry(article);
  const listing = toListing(article);
  const listed = [
    dayPartition(day, 'all'),
    dayPartition(day, article.category),
    ...(article.secondCategory ? [dayPartition(day, article.secondCategory)] : []),
    sourcePartition(article.source.id),
    storyPartition(article.storyId),
    ...searchTerms.map(termPartition),
  ];
  return [
    {
      ...articleTextKey(article.id),
      text: cutToBytes(text, maxTextBytes),
      expires: expiresAfter(article.ingested, keptDays.text),
    },
    ...[...new Set(listed)].map(pk => ({ pk, sk, listing, expires })),
    ...[...new Set(sketchKeys)].map(key => ({
      pk: sketchPartition(key),
      sk,
      articleId: article.id,
      sketch,
      expires,
    })),
    { pk: signaturePartition(day), sk, articleId: article.id, storyId: article.storyId, signature, expires },
    { ...dayKey(day), expires },
  ];
}

const articleExpiry = (article: Article) => expiresAfter(article.ingested, keptDays.article);

/** DynamoDB rows hold 400 KB; a cut never leaves half a character. */
function cutToBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  return new TextDecoder().decode(bytes.subarray(0, maxBytes)).replace(/\uFFFD+$/u, '');
}
