import { createHash } from 'node:crypto';
import type { FeedEntry } from '../feed-entry.ts';

/** Tells an entry, in the form it has now, from others: its address, its title and when it was changed last. */
export const entryMark = ({ link, id, title, updated }: FeedEntry): string =>
  createHash('sha256')
    .update(JSON.stringify([link ?? id, title, updated]))
    .digest('base64url')
    .slice(0, 11);
