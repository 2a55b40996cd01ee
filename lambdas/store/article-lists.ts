import type { Category } from '../text/category.ts';
import type { FoundArticle, KeptStatement, Listing, ShortListing, StoryListing } from './article-rows.ts';
import { type Database, type Key, queryAll, queryPage, type Row } from './database.ts';
import {
  dayKey,
  dayPartition,
  signaturePartition,
  sketchPartition,
  sourcePartition,
  storyPartition,
  termPartition,
} from './row-keys.ts';
import { dueIndex } from './tables.ts';

/** What grouping needs of an article of the last days. */
export interface StoryMember {
  readonly articleId: string;
  readonly storyId: string;
  readonly signature: string;
  readonly published: string;
  /** When this state of it was kept. */
  readonly changed: string;
}

export interface ListingPage {
  readonly listings: readonly Listing[];
  readonly next?: Key;
}

/** Rows a term or a key is followed to: enough for a page of answers, whatever the term. */
const termLimit = 50;
/** A day's listing is read whole up to here; a larger one is paged by category. */
const dayLimit = 2_000;

/** Finds articles by day, category, source, story, search term and text sketch. */
export function createArticleLists(database: Database) {
  const table = database.content;

  return {
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

    /** For each term the newest articles that are found by it; one request a term, sent together. */
    async byTerms(terms: readonly string[]): Promise<FoundArticle[][]> {
      return Promise.all(
        terms.map(async term => {
          const { rows } = await queryPage(database, {
            ...newestFirst(termPartition(term)),
            Limit: termLimit,
          });
          return rows.map(foundArticleOf);
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
  };

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

const foundArticleOf = ({ listing, isOfStory = false }: Row): FoundArticle => ({
  ...(listing as ShortListing),
  isOfStory: isOfStory as boolean,
});

const listingOf = (row: Row): Listing => row.listing as Listing;

/** Rows of an earlier version have no statements: then only what a list shows is known. */
const storyListingOf = ({ listing, statements, signature }: Row): StoryListing => ({
  ...(listing as Listing),
  statements: (statements as readonly KeptStatement[] | undefined) ?? [],
  signature: (signature as string | undefined) ?? '',
});
