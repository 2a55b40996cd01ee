import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Category } from '../text/category.ts';

/** What stands over a digest: what it is, and in a line of its own what it is about. */
export interface Heading {
  readonly title: string;
  readonly about?: string;
}

/** What a delivered digest covers: `slot` and `since` are local, "2026-11-23T07:30". */
export interface DeliveredStretch {
  readonly slot: string;
  /** The beginning of the stretch of time; missing in a job of an earlier version. */
  readonly since?: string | undefined;
  /** Empty for all. */
  readonly categories: readonly Category[];
}

/**
 * A delivered digest is headed as what it is: what came in since the slot before, which are not the editorials of its
 * day.
 */
export function deliveredHeading(
  { slot, since, categories }: DeliveredStretch,
  { digest, list, categories: names, nearDate }: Dictionary,
): Heading {
  const [day = '', time = ''] = since?.split('T') ?? [];
  const about = [since ? digest.newSince(day, time) : '', list(categories.map(category => names[category]))];
  return { title: digest.delivered(nearDate(slot.slice(0, 10))), about: about.filter(Boolean).join(' · ') };
}
