/** Something that was put into a group, beside the group that it should be in. */
export interface Grouped {
  readonly story: string;
  readonly expectedStory: string;
}

/**
 * Of the pairs put together the share that belongs together, and the other way round: 0 to 1, NaN where there are
 * no such pairs. Only pairs that `isCounted` accepts.
 */
export function scorePairs<T extends Grouped>(
  items: readonly T[],
  isCounted: (a: T, b: T) => boolean = () => true,
): { readonly precision: number; readonly recall: number } {
  let found = 0;
  let there = 0;
  let right = 0;
  for (const [at, a] of items.entries())
    for (const b of items.slice(at + 1)) {
      if (!isCounted(a, b)) continue;
      const isFound = a.story === b.story;
      const isThere = a.expectedStory === b.expectedStory;
      if (isFound) found++;
      if (isThere) there++;
      if (isFound && isThere) right++;
    }
  return { precision: right / found, recall: right / there };
}
