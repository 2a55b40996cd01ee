import { type SignatureTerm, type StorySignature, unpackSignature } from './story-signature.ts';

/** What grouping has to know of an article. */
export interface StoryCandidate {
  readonly id: string;
  readonly signature: StorySignature;
  /** ISO 8601; articles that are too many days apart are not of one story. Without it nothing is known. */
  readonly published?: string | null | undefined;
}

/** An article of the window; those without a story are known, but cannot be joined yet. */
export interface IndexedCandidate extends StoryCandidate {
  readonly storyId: string | null;
}

/** How like an article of the window is: 1 is what articles on other matters reach. */
export interface Neighbour {
  readonly id: string;
  readonly storyId: string | null;
  readonly likeness: number;
}

/** What was worked out when the window had so many articles; good enough until it has grown by a twentieth. */
interface Worked<T> {
  readonly size: number;
  readonly value: T;
}

/** An article and its cosine with the one in question. */
type Near = readonly [other: Entry, cosine: number];

interface Entry {
  readonly id: string;
  readonly day: number | null;
  readonly terms: readonly SignatureTerm[];
  storyId: string | null;
  weights?: Worked<ReadonlyMap<string, number>>;
  nearest?: Worked<readonly Near[]>;
}

/** What the language is known for counts as much as this many articles of the window. */
const backgroundArticles = 100;
/** Terms under which others are looked for, how many others a term leads to, how many are compared and kept. */
const searchedTerms = 40;
const postingLimit = 80;
const comparedLimit = 100;
const keptNearest = 40;
/** An article's strangers are so many of its nearest, after the articles of its story, or as many as may be. */
const strangerCount = 10;
const leastMates = 3;
/** What strangers reach in a full window, which counts as much as this many articles of this one. */
const usualStrangers = 0.1;
const usualArticles = 100;
/** Bounds: below, chance rules; above, the articles of a large new story would push each other away. */
const leastStrangers = 0.05;
const mostStrangers = 0.13;
/** Likenesses below this are not worth working out. */
const leastLikeness = 1.2;

/**
 * The articles of a window of days, found by what they have in common. Taking one in and looking for its neighbours
 * take the same time whatever the size of the window: each term leads to its latest articles only.
 *
 * Two articles are compared by the cosine of their terms, weighted by rarity in this window, and the cosine by what
 * each reaches with its nearest strangers: on a day on which everyone writes about elections, two articles have more
 * in common before they are about the same matter than on another.
 */
export class StoryIndex {
  readonly #windowDays: number;
  readonly #entries = new Map<string, Entry>();
  readonly #postings = new Map<string, Set<Entry>>();
  readonly #articlesWith = new Map<string, number>();
  readonly #stories = new Map<string, Set<Entry>>();

  /** `windowDays`: how many days may lie between two articles that are compared. */
  constructor(windowDays = 7) {
    this.#windowDays = windowDays;
  }

  /** Takes an article in, in place of an earlier state of it. */
  add(article: IndexedCandidate): void {
    this.remove(article.id);
    const entry = entryOf(article);
    this.#entries.set(entry.id, entry);
    for (const { term } of entry.terms) this.#count(term, 1);
    for (const { term } of searched(entry)) this.#post(term, entry);
    if (article.storyId !== null) this.assign(article.id, article.storyId);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    for (const { term } of entry.terms) this.#count(term, -1);
    for (const { term } of searched(entry)) this.#postings.get(term)?.delete(entry);
    if (entry.storyId !== null) this.#stories.get(entry.storyId)?.delete(entry);
    this.#entries.delete(id);
  }

  /** Puts an article of the window into a story. */
  assign(id: string, storyId: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    if (entry.storyId !== null) this.#stories.get(entry.storyId)?.delete(entry);
    entry.storyId = storyId;
    const members = this.#stories.get(storyId);
    if (members) members.add(entry);
    else this.#stories.set(storyId, new Set([entry]));
  }

  /** Gives all articles of one story to another. */
  merge(from: string, into: string): void {
    if (from === into) return;
    for (const entry of [...(this.#stories.get(from) ?? [])]) this.assign(entry.id, into);
    this.#stories.delete(from);
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  storyOf(id: string): string | null {
    return this.#entries.get(id)?.storyId ?? null;
  }

  /** Ids of a story's articles within the window, in the order in which they joined. */
  membersOf(storyId: string): readonly string[] {
    return [...(this.#stories.get(storyId) ?? [])].map(({ id }) => id);
  }

  /** The articles of the window that may be about the same matter, the likest first. */
  neighboursOf(article: StoryCandidate): readonly Neighbour[] {
    const entry = this.#known(article);
    const nearest = this.#nearest(entry);
    const least = leastLikeness * leastStrangers;
    return nearest
      .filter(([other, cosine]) => cosine >= least && this.#isNear(entry, other))
      .map(([other, cosine]) => ({
        id: other.id,
        storyId: other.storyId,
        likeness: this.#calibrate(cosine, entry, other),
      }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** How like an article of the window is to another, or to one outside; null when too many days lie between. */
  likeness(article: StoryCandidate | string, to: string): number | null {
    const first = typeof article === 'string' ? this.#entries.get(article) : this.#known(article);
    const second = this.#entries.get(to);
    if (!first || !second || !this.#isNear(first, second)) return null;
    return this.#calibrate(this.#cosine(first, second), first, second);
  }

  #known(article: StoryCandidate): Entry {
    return this.#entries.get(article.id) ?? entryOf({ ...article, storyId: null });
  }

  #count(term: string, step: number): void {
    const count = (this.#articlesWith.get(term) ?? 0) + step;
    if (count > 0) this.#articlesWith.set(term, count);
    else this.#articlesWith.delete(term);
  }

  #post(term: string, entry: Entry): void {
    const posting = this.#postings.get(term) ?? new Set();
    this.#postings.set(term, posting.add(entry));
    if (posting.size > postingLimit) for (const oldest of posting.values().take(1)) posting.delete(oldest);
  }

  #isNear(a: Entry, b: Entry): boolean {
    return a.day === null || b.day === null || Math.abs(a.day - b.day) <= this.#windowDays;
  }

  /** The cosine in units of what strangers reach; the articles of either's story are no strangers to them. */
  #calibrate(cosine: number, a: Entry, b: Entry): number {
    const mates = new Set([a.storyId, b.storyId]);
    return cosine / Math.sqrt(this.#strangers(a, mates) * this.#strangers(b, mates));
  }

  #strangers(entry: Entry, mates: ReadonlySet<string | null>): number {
    const isMate = ([other]: Near) => other.storyId !== null && mates.has(other.storyId);
    const nearest = this.#nearest(entry);
    const others = nearest.filter(near => !isMate(near));
    const first = Math.max(0, leastMates - (nearest.length - others.length));
    const strangers = others.slice(first, first + strangerCount);
    const reached = strangers.reduce((sum, [, cosine]) => sum + cosine, 0) / strangerCount;
    const size = this.#entries.size;
    const expected = (reached * size + usualStrangers * usualArticles) / (size + usualArticles);
    return Math.min(mostStrangers, Math.max(leastStrangers, expected));
  }

  #nearest(entry: Entry): readonly Near[] {
    if (!entry.nearest || this.#isStale(entry.nearest))
      entry.nearest = this.#worked(this.#cosines(entry).slice(0, keptNearest));
    return entry.nearest.value;
  }

  /** Cosines with the articles that have most in common with this one, the largest first. */
  #cosines(entry: Entry): Near[] {
    const shared = new Map<Entry, number>();
    const weights = this.#weights(entry);
    for (const { term } of searched(entry)) {
      const weight = (weights.get(term) ?? 0) ** 2;
      for (const other of this.#postings.get(term) ?? [])
        if (other.id !== entry.id) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, comparedLimit)
      .map(([other]): Near => [other, this.#cosine(entry, other)])
      .sort((a, b) => b[1] - a[1]);
  }

  #cosine(a: Entry, b: Entry): number {
    const [few, many] = a.terms.length < b.terms.length ? [a, b] : [b, a];
    const others = this.#weights(many);
    let product = 0;
    for (const [term, weight] of this.#weights(few)) product += weight * (others.get(term) ?? 0);
    return product;
  }

  /** Terms by emphasis and rarity, as a vector of length 1. */
  #weights(entry: Entry): ReadonlyMap<string, number> {
    if (!entry.weights || this.#isStale(entry.weights)) {
      const raw = entry.terms.map(term => [term.term, term.emphasis * this.#rarity(term)] as const);
      const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
      entry.weights = this.#worked(new Map(raw.map(([term, weight]) => [term, weight / length])));
    }
    return entry.weights.value;
  }

  /** How seldom articles have a term: in this window, and where that says little, in its language. */
  #rarity({ term, commonness }: SignatureTerm): number {
    const having = backgroundArticles * commonness + (this.#articlesWith.get(term) ?? 0);
    const all = backgroundArticles + this.#entries.size;
    return Math.max(0, Math.log((all + 1) / (having + 1)));
  }

  #worked<T>(value: T): Worked<T> {
    return { size: this.#entries.size, value };
  }

  #isStale(worked: Worked<unknown> | undefined): boolean {
    return !worked || this.#entries.size > worked.size * 1.05 + 1;
  }
}

function entryOf({ id, storyId, signature, published }: IndexedCandidate): Entry {
  const time = Date.parse(published ?? '');
  return {
    id,
    storyId,
    day: Number.isNaN(time) ? null : time / 86_400_000,
    terms: unpackSignature(signature),
  };
}

const searched = ({ terms }: Entry): readonly SignatureTerm[] => terms.slice(0, searchedTerms);
