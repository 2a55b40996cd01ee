/** What the language is known for counts as much as this many articles of the window. */
const backgroundArticles = 100;
/** So many articles, the latest, are found by one term. */
const postingLimit = 80;

/** The terms of a window's articles by number: who has them, and how rare they are. */
export class WindowTerms<Entry> {
  readonly #numbers = new Map<string, number>();
  readonly #latest: Entry[][] = [];
  readonly #articlesWith: number[] = [];

  /** How many terms have a number; each is less than this. */
  get size(): number {
    return this.#latest.length;
  }

  /** The number of a term, the next free one for a new term. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.#latest.push([]);
    this.#articlesWith.push(0);
    return number;
  }

  /** Without giving it a number; -1 for a term that nobody has. */
  numberIfKnown(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** Counts an article that has these terms; `by` is -1 when it goes. */
  count(numbers: readonly number[], by: 1 | -1): void {
    for (const number of numbers) this.#articlesWith[number] = (this.#articlesWith[number] ?? 0) + by;
  }

  /** Lets an article be found by these terms. */
  post(numbers: readonly number[], entry: Entry): void {
    for (const number of numbers) {
      const latest = this.#latest[number];
      latest?.push(entry);
      if (latest && latest.length > postingLimit) latest.shift();
    }
  }

  unpost(numbers: readonly number[], entry: Entry): void {
    for (const number of numbers)
      this.#latest[number] = (this.#latest[number] ?? []).filter(other => other !== entry);
  }

  /** The latest articles that were posted under a term. */
  latestWith(number: number): readonly Entry[] {
    return this.#latest[number] ?? [];
  }

  /** How seldom articles have a term: in this window of `size` articles, and where that says little, at large. */
  rarity(number: number, commonness: number, size: number): number {
    const having = backgroundArticles * commonness + (this.#articlesWith[number] ?? 0);
    return Math.max(0, Math.log((backgroundArticles + size + 1) / (having + 1)));
  }
}
