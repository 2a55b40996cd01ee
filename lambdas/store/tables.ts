/**
 * The two tables, defined once: the infrastructure makes them in AWS, `createTables` on one machine.
 * Both are keyed by `pk` and `sk` and have one sparse index, `due`: only rows that carry `duePk` and `dueSk`
 * are in it, and leave it when they lose them. `expires` is the TTL, in seconds since 1970.
 */
export const keyNames = { partition: 'pk', sort: 'sk' } as const;
export const dueIndex = { name: 'due', partition: 'duePk', sort: 'dueSk' } as const;
export const ttlAttribute = 'expires';

export interface TableDefinition {
  /** Kept for ever (point-in-time recovery, retained, protected), or to be rebuilt from the papers. */
  readonly isKept: boolean;
  readonly purpose: string;
}

export const tableDefinitions = {
  readers: {
    isKept: true,
    purpose: 'chats, subscriptions, the delivery ledger, claimed updates, switches',
  },
  content: {
    isKept: false,
    purpose: 'sources, articles, listings by day and category, stories, search terms, rendered digests',
  },
} as const satisfies Record<string, TableDefinition>;

export type TableRole = keyof typeof tableDefinitions;
