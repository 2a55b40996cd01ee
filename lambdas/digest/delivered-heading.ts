import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Subscription } from '../store/chat.ts';
import type { Category } from '../text/category.ts';

/** What stands over a digest: what it is, and in a line of its own what it is about. */
export interface Heading {
  readonly title: string;
  readonly about?: string;
  /** Over a delivered digest that has none before it. */
  readonly isFirst?: boolean;
}

/** What a delivered digest covers: `slot` and `since` are local, "2026-11-23T07:30". */
export interface DeliveredStretch {
  readonly slot: string;
  /** The beginning of the stretch of time; missing in a job of an earlier version. */
  readonly since?: string | undefined;
  /** The reader subscribed during the stretch. */
  readonly isFirst?: boolean | undefined;
  /** Empty for all. */
  readonly categories: readonly Category[];
}

/**
 * A delivered digest is headed as what it is: what came in since the slot before, which are not the editorials of its
 * day. The first one has no slot before it.
 */
export function deliveredHeading(
  { slot, since, isFirst = false, categories }: DeliveredStretch,
  { digest, list, categories: names, nearDate }: Dictionary,
): Heading {
  const [day = '', time = ''] = since?.split('T') ?? [];
  const what = isFirst ? digest.toBeginWith : since ? digest.newSince(day, time) : '';
  const about = [what, list(categories.map(category => names[category]))].filter(Boolean).join(' · ');
  return { title: digest.delivered(nearDate(slot.slice(0, 10))), about, isFirst };
}

/** Whether the digest of a stretch of time is a subscription's first: it was made only while the stretch went on. */
export const isFirstOf = (
  { created }: Pick<Subscription, 'created'>,
  { from, to }: { readonly from: string; readonly to: string },
): boolean => created > from && created <= to;
