/** The item with the highest value, the first of them where several have it; undefined for none. */
export function bestOf<Item>(items: readonly Item[], value: (item: Item) => number): Item | undefined {
  let found: Item | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const worth = value(item);
    if (worth > most) [found, most] = [item, worth];
  }
  return found;
}
