import { likenessAbroad, type SharedTerm } from './likeness-abroad.ts';
import { type SignatureTerm, type StorySignature, unpackSignature } from './unpack-signature.ts';
import { WindowTerms } from './window-terms.ts';

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

/** What was worked out when the window had so many articles; good enough until it has grown by some share. */
interface Worked<T> {
  readonly size: number;
  readonly value: T;
}

/** An article with its cosine or likeness to the one in question. */
type Near = readonly [other: Entry, value: number];

interface Entry {
  readonly id: string;
  readonly signature: StorySignature;
  readonly day: number | null;
  readonly language: string;
  readonly words: readonly SignatureTerm[];
  /** The numbers of the words, in the same order. */
  readonly numbers: readonly number[];
  /** Names and numbers that other languages have too, and the numbers of these terms. */
  readonly shared: readonly SignatureTerm[];
  readonly sharedNumbers: readonly number[];
  /** Under which it is found: a term of one language leads to articles of that language. */
  readonly postedNumbers: readonly number[];
  storyId: string | null;
  /** By the order of the words; a vector of length 1. */
  weights?: Worked<readonly number[]>;
  nearest?: Worked<readonly Near[]>;
}

/**
 * Words under which others are looked for, the weightiest first, how many articles they may lead to, how many of them
 * are compared, and how many of these are kept: the same in any window, and so what an arrival costs.
 */
const searchedWords = 40;
const comparedLimit = 50;
const followedLimit = 300;
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
/** By how much a window may grow before weights and neighbours are worked out anew. */
const staleWeights = 1.05;
const staleNearest = 1.15;

/**
 * The articles of a window of days, found by what they have in common. Taking one in and looking for its neighbours
 * do not take longer in a larger window: each term leads to its latest articles only.
 *
 * Two articles of one language are compared by the cosine of their words, weighted by rarity in this window, and the
 * cosine by what each reaches with its nearest strangers: on a day on which everyone writes about elections, two
 * articles have more in common before they are about the same matter than on another. Articles of two languages are
 * compared by names and numbers (`likenessAbroad`).
 */
export class StoryIndex {
  readonly #windowDays: number;
  readonly #entries = new Map<string, Entry>();
  readonly #stories = new Map<string, Set<Entry>>();
  readonly #terms = new WindowTerms<Entry>();
  /** How many of the articles are in each language. */
  readonly #articlesIn = new Map<string, number>();
  /** The article outside of the window that was asked about last: read once, until the window changes. */
  #asked: { readonly article: StoryCandidate; readonly entry: Entry } | null = null;
  /** By number of term: the weights of the article that is being compared, zero in between. */
  #compared = new Float64Array(1_024);

  /** `windowDays`: how many days may lie between two articles that are compared. */
  constructor(windowDays = 7) {
    this.#windowDays = windowDays;
  }

  /** Takes an article in, in place of an earlier state of it. */
  add(article: IndexedCandidate): void {
    const before = this.#entries.get(article.id);
    // Others know it by this entry; one that only goes over to another story keeps it.
    if (
      before?.signature === article.signature &&
      before.day === dayOf(article) &&
      article.storyId !== null
    ) {
      this.assign(article.id, article.storyId);
      return;
    }
    this.remove(article.id);
    const entry = this.#entryOf(article);
    this.#entries.set(entry.id, entry);
    this.#count(entry, 1);
    this.#terms.post(entry.postedNumbers, entry);
    if (article.storyId !== null) this.assign(article.id, article.storyId);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#count(entry, -1);
    this.#terms.unpost(entry.postedNumbers, entry);
    if (entry.storyId !== null) this.#stories.get(entry.storyId)?.delete(entry);
    this.#entries.delete(id);
  }

  #count({ language, numbers, sharedNumbers }: Entry, by: 1 | -1): void {
    this.#asked = null;
    this.#terms.count([...numbers, ...sharedNumbers], by);
    this.#articlesIn.set(language, (this.#articlesIn.get(language) ?? 0) + by);
  }

  /** Puts an article of the window into a story. */
  assign(id: string, storyId: string): void {
    const entry = this.#entries.get(id);
    if (!entry || (entry.storyId === storyId && this.#stories.get(storyId)?.has(entry))) return;
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

  /** The articles of the window at least so like, the likest first. */
  neighboursOf(article: StoryCandidate, least: number): readonly Neighbour[] {
    const entry = this.#known(article);
    return [...this.#neighboursAtHome(entry, least), ...this.#neighboursAbroad(entry, least)]
      .filter(([other, likeness]) => likeness >= least && this.#isNear(entry, other))
      .map(([{ id, storyId }, likeness]) => ({ id, storyId, likeness }))
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** How like an article of the window is to another, or to one outside; null when too many days lie between. */
  likeness(article: StoryCandidate | string, to: string): number | null {
    const first = typeof article === 'string' ? this.#entries.get(article) : this.#known(article);
    const second = this.#entries.get(to);
    if (!first || !second || !this.#isNear(first, second)) return null;
    if (first.language !== second.language) return likenessAbroad(this.#shared(first), this.#shared(second));
    return this.#calibrate(this.#compare(first, [second])[0]?.[1] ?? 0, first, second);
  }

  #neighboursAtHome(entry: Entry, least: number): Near[] {
    const leastCosine = least * Math.sqrt(this.#strangers(entry, new Set()) * leastStrangers);
    return this.#nearest(entry)
      .filter(([, cosine]) => cosine >= leastCosine)
      .map(([other, cosine]) => [other, this.#calibrate(cosine, entry, other)]);
  }

  #neighboursAbroad(entry: Entry, least: number): Near[] {
    const found = new Set<Entry>();
    let left = followedLimit;
    for (const { term } of entry.shared)
      for (const language of this.#articlesIn.keys()) {
        if (left < 0 || language === entry.language) continue;
        const having = this.#terms.latestWith(this.#terms.numberIfKnown(termIn(language, term)));
        for (const other of having) found.add(other);
        left -= having.length;
      }
    const own = this.#shared(entry);
    return [...found]
      .filter(other => other.id !== entry.id)
      .map((other): Near => [other, likenessAbroad(own, this.#shared(other))])
      .filter(([, likeness]) => likeness >= least);
  }

  #known(article: StoryCandidate): Entry {
    const known = this.#entries.get(article.id);
    if (known) return known;
    if (this.#asked?.article !== article)
      this.#asked = { article, entry: this.#entryOf({ ...article, storyId: null }) };
    return this.#asked.entry;
  }

  #entryOf({ id, storyId, signature, published }: IndexedCandidate): Entry {
    const { language, words, shared } = unpackSignature(signature);
    const numbers = words.map(({ term }) => this.#terms.numberOf(termIn(language, term)));
    const sharedNumbers = shared.map(({ term }) => this.#terms.numberOf(term));
    const postedNumbers = [
      ...numbers.slice(0, searchedWords),
      ...shared.map(({ term }) => this.#terms.numberOf(termIn(language, term))),
    ];
    const day = dayOf({ published });
    return { id, signature, storyId, day, language, words, numbers, shared, sharedNumbers, postedNumbers };
  }

  #isNear(a: Entry, b: Entry): boolean {
    return a.day === null || b.day === null || Math.abs(a.day - b.day) <= this.#windowDays;
  }

  #shared({ shared, sharedNumbers }: Entry): SharedTerm[] {
    const size = this.#entries.size;
    return shared.map(({ term, emphasis, commonness }, at) => {
      return {
        term,
        emphasis,
        commonness,
        rarity: this.#terms.rarity(sharedNumbers[at] ?? 0, commonness, size),
      };
    });
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
    const missing = usualStrangers * (strangerCount - strangers.length);
    const reached = strangers.reduce((sum, [, cosine]) => sum + cosine, missing) / strangerCount;
    const size = this.#articlesIn.get(entry.language) ?? 0;
    const expected = (reached * size + usualStrangers * usualArticles) / (size + usualArticles);
    return Math.min(mostStrangers, Math.max(leastStrangers, expected));
  }

  #nearest(entry: Entry): readonly Near[] {
    if (!entry.nearest || this.#isStale(entry.nearest, staleNearest))
      entry.nearest = this.#worked(this.#compare(entry, this.#likely(entry)).slice(0, keptNearest));
    return entry.nearest.value;
  }

  /** The articles that share the weightiest words with this one. */
  #likely(entry: Entry): Entry[] {
    const shared = new Map<Entry, number>();
    const weights = this.#weights(entry);
    const weightOf = (at: number) => weights[at] ?? 0;
    const weightiest = [...weights.keys()].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, searchedWords);
    let left = followedLimit;
    for (const at of weightiest) {
      const having = this.#terms.latestWith(entry.numbers[at] ?? 0);
      left -= having.length;
      if (left < 0) break;
      const weight = weightOf(at) ** 2;
      for (const other of having) if (other !== entry) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, comparedLimit);
    return likely.map(([other]) => other);
  }

  /** The cosines with these articles, the largest first. */
  #compare(entry: Entry, others: readonly Entry[]): Near[] {
    const weights = this.#weights(entry);
    // Written beyond its end, a plain array would become a table to look up in.
    if (this.#compared.length < this.#terms.size) this.#compared = new Float64Array(2 * this.#terms.size);
    const compared = this.#compared;
    for (const [at, number] of entry.numbers.entries()) compared[number] = weights[at] ?? 0;
    const cosines = others.map((other): Near => {
      const otherWeights = this.#weights(other);
      let product = 0;
      for (let at = 0; at < otherWeights.length; at++)
        product += (otherWeights[at] ?? 0) * (compared[other.numbers[at] ?? 0] ?? 0);
      return [other, product];
    });
    for (const number of entry.numbers) compared[number] = 0;
    return cosines.sort((a, b) => b[1] - a[1]);
  }

  #weights(entry: Entry): readonly number[] {
    if (!entry.weights || this.#isStale(entry.weights, staleWeights)) {
      const size = this.#articlesIn.get(entry.language) ?? 0;
      const raw = entry.words.map(
        ({ emphasis, commonness }, at) =>
          emphasis * this.#terms.rarity(entry.numbers[at] ?? 0, commonness, size),
      );
      const length = Math.hypot(...raw) || 1;
      entry.weights = this.#worked(raw.map(weight => weight / length));
    }
    return entry.weights.value;
  }

  #worked<T>(value: T): Worked<T> {
    return { size: this.#entries.size, value };
  }

  #isStale(worked: Worked<unknown>, growth: number): boolean {
    return this.#entries.size > worked.size * growth + 1;
  }
}

/** In days since 1970; null where nothing is known. */
function dayOf({ published }: Pick<StoryCandidate, 'published'>): number | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : time / 86_400_000;
}

const termIn = (language: string, term: string): string => `${language} ${term}`;
