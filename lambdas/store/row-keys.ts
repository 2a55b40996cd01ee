import type { Category } from '../text/category.ts';
import type { Key } from './database.ts';

/** Every key of both tables, in one place: the access patterns of docs/data-model.md. */

// content
export const sourceKey = (id: string): Key => ({ pk: `SOURCE#${id}`, sk: 'SOURCE' });
export const candidateKey = (chat: string, messageId: number): Key => ({
  pk: `CANDIDATE#${chat}#${messageId}`,
  sk: 'CANDIDATE',
});
export const seedKey: Key = { pk: 'SEED', sk: 'SEED' };
export const blocksPartition = 'BLOCKS';
export const blockKey = (sourceId: string): Key => ({ pk: blocksPartition, sk: sourceId });
/** The entries that its feed had, as marks. */
export const seenKey = (id: string): Key => ({ pk: `SOURCE#${id}`, sk: 'SEEN' });
export const robotsKey = (host: string): Key => ({ pk: `HOST#${host}`, sk: 'ROBOTS' });
export const hostTurnKey = (host: string): Key => ({ pk: `HOST#${host}`, sk: 'TURN' });
/** What only one may do at a time in the whole stage. */
export const turnKey = (what: 'poll' | 'ingest' | 'run'): Key => ({ pk: `TURN#${what}`, sk: 'TURN' });
export const articleKey = (id: string): Key => ({ pk: `ARTICLE#${id}`, sk: 'ARTICLE' });
export const articleTextKey = (id: string): Key => ({ pk: `ARTICLE#${id}`, sk: 'TEXT' });
/** That the text of an article which has no row of its own is kept as another's. */
export const copyKey = (id: string): Key => ({ pk: `ARTICLE#${id}`, sk: 'COPY' });
export const copiesOfSource = 'COPY#';
export const sourceCopyKey = (sourceId: string, id: string): Key => ({
  pk: `SOURCE#${sourceId}`,
  sk: `${copiesOfSource}${id}`,
});
export const dayKey = (day: string): Key => ({ pk: 'DAYS', sk: day });
export const dayPartition = (day: string, category: Category | 'all') => `DAY#${day}#${category}`;
export const sourcePartition = (sourceId: string) => `SOURCE#${sourceId}`;
export const termPartition = (term: string) => `TERM#${term}`;
export const sketchPartition = (sketchKey: string) => `SKETCH#${sketchKey}`;
export const storyPartition = (id: string) => `STORY#${id}`;
export const wordUseKey = (language: string): Key => ({ pk: `WORDS#${language}`, sk: 'WORDS' });
export const signaturePartition = (day: string) => `SIGNATURES#${day}`;
export const modelTitlePartition = (titleKey: string) => `MODEL-OF#${titleKey}`;
export const modelWorkKey = (key: string): Key => ({ pk: `MODEL#${key}`, sk: 'WORK' });
export const modelTokensKey = (day: string): Key => ({ pk: 'MODEL-TOKENS', sk: day });

/** Newest first when read backwards; the id keeps two articles of one second apart. */
export const listingSort = (article: { readonly published: string; readonly id: string }) =>
  `ARTICLE#${article.published}#${article.id}`;

// readers
export const chatPartition = (chat: string) => `CHAT#${chat}`;
export const chatKey = (chat: string): Key => ({ pk: chatPartition(chat), sk: 'CHAT' });
export const subscriptionKey = (chat: string): Key => ({ pk: chatPartition(chat), sk: 'SUBSCRIPTION' });
export const deliveryPartition = (chat: string) => `DELIVERIES#${chat}`;
export const deliveryKey = (chat: string, slot: string): Key => ({ pk: deliveryPartition(chat), sk: slot });
export const updateKey = (botId: number, updateId: number): Key => ({
  pk: `UPDATE#${botId}#${updateId}`,
  sk: 'UPDATE',
});
export const leaseKey = (name: string): Key => ({ pk: 'LEASES', sk: `LEASE#${name}` });
export const switchKey = (name: string): Key => ({ pk: 'OWNER', sk: `SWITCH#${name}` });
