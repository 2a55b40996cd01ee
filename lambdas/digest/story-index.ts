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

/** What was worked out when the window had so many articles; good enough until it has grown by some share. */
interface Worked<T> {
  readonly size: number;
  readonly value: T;
}

/** An article and its cosine with the one in question. */
type Near = readonly [other: Entry, cosine: number];

interface Entry {
  readonly id: string;
  readonly day: number | null;
  readonly language: string;
  readonly terms: readonly SignatureTerm[];
  /** The terms as numbers, in the same order. */
  readonly numbers: readonly number[];
  /** Names and numbers that other languages have too, likewise. */
  readonly shared: readonly SignatureTerm[];
  readonly sharedNumbers: readonly number[];
  storyId: string | null;
  /** By the order of the terms; a vector of length 1. */
  weights?: Worked<readonly number[]>;
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
/** What articles in two languages that share a name by chance reach, in sums of rarities. */
const strangersAbroad = 4.2;
/** By how much a window may grow before weights and neighbours are worked out anew. */
const staleWeights = 1.05;
const staleNearest = 1.15;

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
  readonly #numbers = new Map<string, number>();
  /** By number of term: its latest articles, and how many have it. */
  readonly #postings: Entry[][] = [];
  readonly #articlesWith: number[] = [];
  /** By number of term: the weights of the article that is being compared, zero in between. */
  readonly #compared: number[] = [];
  readonly #stories = new Map<string, Set<Entry>>();

  /** `windowDays`: how many days may lie between two articles that are compared. */
  constructor(windowDays = 7) {
    this.#windowDays = windowDays;
  }

  /** Takes an article in, in place of an earlier state of it. */
  add(article: IndexedCandidate): void {
    this.remove(article.id);
    const entry = this.#entryOf(article);
    this.#entries.set(entry.id, entry);
    for (const number of known(entry)) this.#count(number, 1);
    for (const number of searched(entry)) this.#post(number, entry);
    if (article.storyId !== null) this.assign(article.id, article.storyId);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    for (const number of known(entry)) this.#count(number, -1);
    for (const number of searched(entry))
      this.#postings[number] = (this.#postings[number] ?? []).filter(other => other !== entry);
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

  languageOf(id: string): string | null {
    return this.#entries.get(id)?.language ?? null;
  }

  /** Ids of a story's articles within the window, in the order in which they joined. */
  membersOf(storyId: string): readonly string[] {
    return [...(this.#stories.get(storyId) ?? [])].map(({ id }) => id);
  }

  /** The articles of the window at least so like, the likest first. */
  neighboursOf(article: StoryCandidate, least: number): readonly Neighbour[] {
    const entry = this.#known(article);
    const neighbours = [...this.#neighboursInLanguage(entry, least), ...this.#neighboursAbroad(entry, least)];
    return neighbours
      .filter(([other]) => this.#isNear(entry, other))
      .map(([{ id, storyId }, likeness]) => ({ id, storyId, likeness }))
      .sort((a, b) => b.likeness - a.likeness);
  }

  #neighboursInLanguage(entry: Entry, least: number): Near[] {
    const leastCosine = least * Math.sqrt(this.#strangers(entry, new Set()) * leastStrangers);
    return this.#nearest(entry)
      .filter(([, cosine]) => cosine >= leastCosine)
      .map(([other, cosine]): Near => [other, this.#calibrate(cosine, entry, other)])
      .filter(([, likeness]) => likeness >= least);
  }

  /** Articles in other languages, by the names and numbers that they share. */
  #neighboursAbroad(entry: Entry, least: number): Near[] {
    const found = new Set(entry.sharedNumbers.flatMap(number => this.#postings[number] ?? []));
    return [...found]
      .filter(other => other.language !== entry.language && other.id !== entry.id)
      .map((other): Near => [other, this.#likenessAbroad(entry, other)])
      .filter(([, likeness]) => likeness >= least);
  }

  /** How like an article of the window is to another, or to one outside; null when too many days lie between. */
  likeness(article: StoryCandidate | string, to: string): number | null {
    const first = typeof article === 'string' ? this.#entries.get(article) : this.#known(article);
    const second = this.#entries.get(to);
    if (!first || !second || !this.#isNear(first, second)) return null;
    if (first.language !== second.language) return this.#likenessAbroad(first, second);
    return this.#calibrate(this.#cosine(first, second), first, second);
  }

  #known(article: StoryCandidate): Entry {
    return this.#entries.get(article.id) ?? this.#entryOf({ ...article, storyId: null });
  }

  #entryOf({ id, storyId, signature, published }: IndexedCandidate): Entry {
    const time = Date.parse(published ?? '');
    const { language, words: terms, shared } = unpackSignature(signature);
    const numbers = terms.map(({ term }) => this.#numberOf(`${language} ${term}`));
    const sharedNumbers = shared.map(({ term }) => this.#numberOf(term));
    const day = Number.isNaN(time) ? null : time / 86_400_000;
    return { id, storyId, day, language, terms, numbers, shared, sharedNumbers };
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.#postings.push([]);
    this.#articlesWith.push(0);
    this.#compared.push(0);
    return number;
  }

  #count(number: number, step: number): void {
    this.#articlesWith[number] = (this.#articlesWith[number] ?? 0) + step;
  }

  #post(number: number, entry: Entry): void {
    const posting = this.#postings[number] ?? [];
    posting.push(entry);
    if (posting.length > postingLimit) posting.shift();
  }

  #isNear(a: Entry, b: Entry): boolean {
    return a.day === null || b.day === null || Math.abs(a.day - b.day) <= this.#windowDays;
  }

  /** The cosine in units of what strangers reach; the articles of either's story are no strangers to them. */
  #calibrate(cosine: number, a: Entry, b: Entry): number {
    const mates = new Set([a.storyId, b.storyId]);
    return cosine / Math.sqrt(this.#strangers(a, mates) * this.#strangers(b, mates));
  }

  /** What the shared names and numbers prove together; one alone proves nothing. */
  #likenessAbroad(a: Entry, b: Entry): number {
    const others = new Set(b.sharedNumbers);
    const common = a.sharedNumbers.flatMap((number, at) =>
      others.has(number) ? this.#rarity(a.shared[at], number) : [],
    );
    return common.length < 2 ? 0 : common.reduce((sum, rarity) => sum + rarity, 0) / strangersAbroad;
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
    if (!entry.nearest || this.#isStale(entry.nearest, staleNearest))
      entry.nearest = this.#worked(this.#compare(entry, this.#likely(entry)).slice(0, keptNearest));
    return entry.nearest.value;
  }

  /** The articles that share the weightiest terms with this one. */
  #likely(entry: Entry): Entry[] {
    const shared = new Map<Entry, number>();
    const weights = this.#weights(entry);
    for (const [at, number] of searchedWords(entry).entries()) {
      const weight = (weights[at] ?? 0) ** 2;
      for (const other of this.#postings[number] ?? [])
        if (other.id !== entry.id) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, comparedLimit);
    return likely.map(([other]) => other);
  }

  /** The cosines with these articles, the largest first. */
  #compare(entry: Entry, others: readonly Entry[]): Near[] {
    const weights = this.#weights(entry);
    entry.numbers.forEach((number, at) => {
      this.#compared[number] = weights[at] ?? 0;
    });
    const cosines = others.map((other): Near => {
      const otherWeights = this.#weights(other);
      let product = 0;
      for (let at = 0; at < otherWeights.length; at++)
        product += (otherWeights[at] ?? 0) * (this.#compared[other.numbers[at] ?? 0] ?? 0);
      return [other, product];
    });
    for (const number of entry.numbers) this.#compared[number] = 0;
    return cosines.sort((a, b) => b[1] - a[1]);
  }

  #cosine(a: Entry, b: Entry): number {
    return this.#compare(a, [b])[0]?.[1] ?? 0;
  }

  #weights(entry: Entry): readonly number[] {
    if (!entry.weights || this.#isStale(entry.weights, staleWeights)) {
      const raw = entry.terms.map((term, at) => term.emphasis * this.#rarity(term, entry.numbers[at] ?? 0));
      const length = Math.hypot(...raw) || 1;
      entry.weights = this.#worked(raw.map(weight => weight / length));
    }
    return entry.weights.value;
  }

  /** How seldom articles have a term: in this window, and where that says little, in its language. */
  #rarity(term: SignatureTerm | undefined, number: number): number {
    const having = backgroundArticles * (term?.commonness ?? 1) + (this.#articlesWith[number] ?? 0);
    const all = backgroundArticles + this.#entries.size;
    return Math.max(0, Math.log((all + 1) / (having + 1)));
  }

  #worked<T>(value: T): Worked<T> {
    return { size: this.#entries.size, value };
  }

  #isStale(worked: Worked<unknown>, growth: number): boolean {
    return this.#entries.size > worked.size * growth + 1;
  }
}

const searchedWords = ({ numbers }: Entry): readonly number[] => numbers.slice(0, searchedTerms);
const searched = (entry: Entry): readonly number[] => [...searchedWords(entry), ...entry.sharedNumbers];
const known = (entry: Entry): readonly number[] => [...entry.numbers, ...entry.sharedNumbers];
