import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { collectAnswer } from '../platform/collect-answer.ts';
import type { Retention } from './expiry.ts';

/** A row as DynamoDB keeps it. */
export type Row = Record<string, unknown>;

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Where the two tables are. */
export interface Database {
  readonly client: DynamoDBDocumentClient;
  readonly readers: string;
  readonly content: string;
  /** How long texts and articles are kept. @default keptDays */
  readonly kept?: Retention;
}

export function openDatabase(names: Omit<Database, 'client'>, config: DynamoDBClientConfig = {}): Database {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ streamCollector: collectAnswer, ...config }),
    {
      marshallOptions: { removeUndefinedValues: true },
    },
  );
  return { client, ...names };
}

/** True for the error of a condition that did not hold: an expected outcome of every conditional write. */
export const isConditionFailure = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

/** Runs a conditional write; false where its condition did not hold. */
export async function attempt(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

export interface QueryPage {
  readonly rows: readonly Row[];
  /** Where the next page begins; absent on the last. */
  readonly next?: Key;
}

/** One page of a query: one request. */
export async function queryPage(database: Database, input: QueryCommandInput): Promise<QueryPage> {
  const { Items = [], LastEvaluatedKey } = await database.client.send(new QueryCommand(input));
  return LastEvaluatedKey ? { rows: Items, next: LastEvaluatedKey as unknown as Key } : { rows: Items };
}

/** All pages of a query, one after the other; for what is known to be small. */
export async function queryAll(database: Database, input: QueryCommandInput): Promise<Row[]> {
  const rows: Row[] = [];
  let next: Key | undefined;
  do {
    const page = await queryPage(database, next ? { ...input, ExclusiveStartKey: { ...next } } : input);
    rows.push(...page.rows);
    next = page.next;
  } while (next);
  return rows;
}

/** DynamoDB's limits of one request. */
const batchGetSize = 100;
const batchWriteSize = 25;

/** The rows with these keys, in any order; those that do not exist are left out. Batches go together. */
export async function batchGet(database: Database, table: string, keys: readonly Key[]): Promise<Row[]> {
  const found = await Promise.all(
    chunks(distinct(keys), batchGetSize).map(async chunk => {
      const rows: Row[] = [];
      let wanted: Record<string, unknown>[] = chunk.map(({ pk, sk }) => ({ pk, sk }));
      for (let pause = 0; wanted.length > 0; pause++) {
        await backOff(pause);
        const answer = await database.client.send(
          new BatchGetCommand({ RequestItems: { [table]: { Keys: wanted } } }),
        );
        rows.push(...(answer.Responses?.[table] ?? []));
        wanted = answer.UnprocessedKeys?.[table]?.Keys ?? [];
      }
      return rows;
    }),
  );
  return found.flat();
}

/** Puts and deletes many rows, without conditions; the rows of one call have different keys. */
export async function batchWrite(
  database: Database,
  table: string,
  changes: { readonly put?: readonly (Row & Key)[]; readonly remove?: readonly Key[] },
): Promise<void> {
  const requests = [
    ...(changes.put ?? []).map(Item => ({ PutRequest: { Item } })),
    ...(changes.remove ?? []).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
  ];
  await Promise.all(
    chunks(requests, batchWriteSize).map(async chunk => {
      let wanted: NonNullable<ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']>[string] =
        chunk;
      for (let pause = 0; wanted.length > 0; pause++) {
        await backOff(pause);
        const answer = await database.client.send(
          new BatchWriteCommand({ RequestItems: { [table]: wanted } }),
        );
        wanted = answer.UnprocessedItems?.[table] ?? [];
      }
    }),
  );
}

/** What DynamoDB left undone is asked again after 50, 100, 200 ... ms; it gives up after about 6 s in all. */
async function backOff(attemptNumber: number): Promise<void> {
  if (attemptNumber === 0) return;
  if (attemptNumber > 7) throw new ThrottledError();
  await new Promise(resolve => setTimeout(resolve, 25 * 2 ** attemptNumber));
}

/** DynamoDB kept leaving part of a batch undone; whoever called tries the whole step again. */
export class ThrottledError extends Error {
  override readonly name = 'ThrottledError';
  constructor() {
    super('DynamoDB left part of a batch undone seven times in a row');
  }
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

const distinct = (keys: readonly Key[]): Key[] => [
  ...new Map(keys.map(key => [`${key.pk}\n${key.sk}`, key])).values(),
];
