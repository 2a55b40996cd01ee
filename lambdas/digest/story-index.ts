import { type SignatureTerm, type StorySignature, unpackSignature } from './story-signature.ts';

/** What grouping has to know of an article. */
export interface StoryCandidate {
  readonly id: string;
  readonly signature: StorySignature;
}

/** An article that has its place. */
export interface PlacedCandidate extends StoryCandidate {
  readonly storyId: string;
}

/** How like two articles are, beyond how like anything is to them: 1 is what strangers reach. */
export interface Likeness {
  readonly article: PlacedCandidate;
  readonly likeness: number;
}

interface Entry {
  article: PlacedCandidate;
  readonly terms: ReadonlyMap<string, SignatureTerm>;
  /** Cosines with the articles most like this one, the largest first. */
  readonly nearest: number[];
}

/** The background counts as much as this many articles of the window. */
const backgroundArticles = 300;
/** Terms of an article under which others are looked for, and how many others a term may lead to. */
const searchedTerms = 30;
const postingLimit = 60;
const comparedLimit = 80;
/** Likeness to strangers is the mean of these ranks among an article's nearest: the first may be of its story. */
const strangersFrom = 3;
const strangersTo = 13;
/** Bounds of it: with few articles nothing is known yet, and a large story must not push itself apart. */
const leastStranger = 0.05;
const mostStranger = 0.12;

/**
 * The articles of a window of days, found by what they have in common. Adding one and looking one up take the
 * same time whatever the size of the window: a term leads to its latest `postingLimit` articles only.
 */
export class StoryIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #postings = new Map<string, string[]>();
  readonly #articlesWith = new Map<string, number>();
  readonly #stories = new Map<string, Set<string>>();

  /** Takes in an article with the story it was given. */
  add(article: PlacedCandidate): void {
    if (this.#entries.has(article.id)) this.remove(article.id);
    const entry = this.#entryOf(article);
    for (const term of entry.terms.keys()) {
      this.#articlesWith.set(term, (this.#articlesWith.get(term) ?? 0) + 1);
    }
    for (const [id, cosine] of this.#cosines(entry)) {
      pushNearest(entry.nearest, cosine);
      const other = this.#entries.get(id);
      if (other) pushNearest(other.nearest, cosine);
    }
    for (const term of searched(entry)) {
      const posting = this.#postings.get(term) ?? [];
      posting.push(article.id);
      if (posting.length > postingLimit) posting.shift();
      this.#postings.set(term, posting);
    }
    this.#entries.set(article.id, entry);
    this.#membersOf(article.storyId).add(article.id);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    for (const term of entry.terms.keys()) {
      this.#articlesWith.set(term, (this.#articlesWith.get(term) ?? 1) - 1);
      const posting = this.#postings.get(term);
      const at = posting?.indexOf(id) ?? -1;
      if (at >= 0) posting?.splice(at, 1);
    }
    this.#stories.get(entry.article.storyId)?.delete(id);
    this.#entries.delete(id);
  }

  /** Gives all articles of one story to another. */
  merge(from: string, into: string): void {
    for (const id of [...this.#membersOf(from)]) {
      const entry = this.#entries.get(id);
      if (!entry) continue;
      entry.article = { ...entry.article, storyId: into };
      this.#membersOf(into).add(id);
    }
    this.#stories.delete(from);
  }

  /** The articles of a story within the window, in the order in which they were added. */
  membersOf(storyId: string): readonly PlacedCandidate[] {
    return [...(this.#stories.get(storyId) ?? [])].flatMap(id => this.#entries.get(id)?.article ?? []);
  }

  /** The story of an article of the window. */
  storyOf(id: string): string | undefined {
    return this.#entries.get(id)?.article.storyId;
  }

  /** The articles that may be about the same matter, the likest first. */
  neighboursOf(article: StoryCandidate): readonly Likeness[] {
    const entry = this.#known(article);
    const cosines = this.#cosines(entry).filter(([id]) => id !== article.id);
    const nearest: number[] = [];
    for (const [, cosine] of cosines) pushNearest(nearest, cosine);
    const own = strangerLikeness(nearest);
    return cosines
      .flatMap(([id, cosine]) => {
        const other = this.#entries.get(id);
        return other
          ? [{ article: other.article, likeness: calibrate(cosine, own, strangerLikeness(other.nearest)) }]
          : [];
      })
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** How like two articles of the window are. */
  likeness(a: StoryCandidate, b: StoryCandidate): number {
    const [first, second] = [this.#known(a), this.#known(b)];
    return calibrate(
      this.#cosine(first, second),
      strangerLikeness(first.nearest),
      strangerLikeness(second.nearest),
    );
  }

  #known(article: StoryCandidate): Entry {
    return this.#entries.get(article.id) ?? this.#entryOf({ ...article, storyId: '' });
  }

  #entryOf(article: PlacedCandidate): Entry {
    const terms = new Map(unpackSignature(article.signature).map(term => [term.term, term]));
    return { article, terms, nearest: [] };
  }

  #membersOf(storyId: string): Set<string> {
    const members = this.#stories.get(storyId) ?? new Set<string>();
    this.#stories.set(storyId, members);
    return members;
  }

  #cosines(entry: Entry): [id: string, cosine: number][] {
    const shared = new Map<string, number>();
    for (const term of searched(entry))
      for (const id of this.#postings.get(term) ?? [])
        if (id !== entry.article.id)
          shared.set(id, (shared.get(id) ?? 0) + this.#weight(entry.terms.get(term)) ** 2);
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, comparedLimit);
    return likely.flatMap(([id]) => {
      const other = this.#entries.get(id);
      return other ? [[id, this.#cosine(entry, other)] as [string, number]] : [];
    });
  }

  #cosine(a: Entry, b: Entry): number {
    let product = 0;
    for (const [name, term] of a.terms) {
      const other = b.terms.get(name);
      if (other) product += this.#weight(term) * this.#weight(other);
    }
    return product ? product / (this.#length(a) * this.#length(b)) : 0;
  }

  #length(entry: Entry): number {
    let squares = 0;
    for (const term of entry.terms.values()) squares += this.#weight(term) ** 2;
    return Math.sqrt(squares) || 1;
  }

  /** Emphasis by rarity, where what the window has seen counts beside what the language is known for. */
  #weight(term: SignatureTerm | undefined): number {
    if (!term) return 0;
    const expected = backgroundArticles * term.commonness + (this.#articlesWith.get(term.term) ?? 0);
    const all = backgroundArticles + this.#entries.size;
    return term.emphasis * Math.max(0, Math.log((all + 1) / (expected + 1)));
  }
}

const searched = (entry: Entry): string[] => [...entry.terms.keys()].slice(0, searchedTerms);

function pushNearest(nearest: number[], cosine: number): void {
  const at = nearest.findIndex(known => known < cosine);
  nearest.splice(at < 0 ? nearest.length : at, 0, cosine);
  if (nearest.length > strangersTo) nearest.pop();
}

/** How like an article is to articles on other matters: low for odd subjects, high for what all write about. */
function strangerLikeness(nearest: readonly number[]): number {
  let sum = 0;
  for (let rank = strangersFrom; rank < strangersTo; rank++) sum += nearest[rank] ?? 0;
  return Math.min(mostStranger, Math.max(leastStranger, sum / (strangersTo - strangersFrom)));
}

const calibrate = (cosine: number, a: number, b: number) => cosine / Math.sqrt(a * b);
