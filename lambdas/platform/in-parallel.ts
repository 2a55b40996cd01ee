/**
 * Works through a list, at most `limit` items at a time, each begun as soon as one before it is done. After the first
 * failure nothing more is begun; what is under way is waited for, then that failure is thrown.
 */
export async function inParallel<T>(
  list: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  // All workers draw from this one iterator; a for loop over it would close it for the others when it breaks off.
  const items = list[Symbol.iterator]();
  async function worker(): Promise<void> {
    for (let next = items.next(); !next.done && failures.length === 0; next = items.next())
      await work(next.value).catch(error => failures.push(error));
  }
  await Promise.all(Array.from({ length: limit }, worker));
  if (failures.length > 0) throw failures[0];
}
