import { vocabularyOf } from './vocabulary.ts';
import { eachWord } from './words.ts';

/** How many of the articles read in a language use each word: what the papers themselves say all the time. */
export interface WordUse {
  readonly articles: number;
  /** Articles by stem; only the commonest stems are remembered. */
  readonly counts: ReadonlyMap<string, number>;
}

export const noUse: WordUse = { articles: 0, counts: new Map() };

/** Stems that are remembered: some 40 KB of a row in DynamoDB, 90 KB in Hindi. */
const mostStems = 4_000;
/** From here on all counts are halved, so that papers of this year count for more than those of the last. */
const mostArticles = 20_000;
/** What comes behind this many characters of an article adds few words. */
const enoughText = 20_000;
/** What the shipped tables say counts as much as this many articles. */
const shippedArticles = 200;
/** A word in a smaller share of articles is as rare as can be. */
const rareShare = 0.002;

/** The stems of an article that carry a subject, each once. Linear; reads the first 20,000 characters. */
export function stemsIn(text: string, language: string): string[] {
  const vocabulary = vocabularyOf(language);
  const read = text.slice(0, enoughText);
  const stems = new Set<string>();
  eachWord(read, (start, end) => {
    const form = vocabulary.formAt(read, start, end);
    if (!form.isStop) stems.add(vocabulary.stemOf(form.term));
  });
  return [...stems];
}

/** What is known with some more articles, each given by its stems. */
export function withArticles(known: WordUse, articles: readonly (readonly string[])[]): WordUse {
  const isFull = known.articles + articles.length > mostArticles;
  const scale = isFull ? 0.5 : 1;
  const counts = new Map([...known.counts].map(([stem, count]) => [stem, count * scale]));
  for (const stems of articles) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { articles: known.articles * scale + articles.length, counts: new Map(commonest(counts)) };
}

const commonest = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostStems);

/** The number of articles, then a line for each stem with its number of articles (`treaty 12`). */
export function packUse({ articles, counts }: WordUse): string {
  const lines = [...counts].map(([stem, count]) => `${stem} ${Math.round(count)}`);
  return [Math.round(articles), ...lines].join('\n');
}

/** What `packUse` wrote; whatever else is nothing known. */
export function unpackUse(packed: string): WordUse {
  const [articles = '', ...entries] = packed.split('\n');
  const counts = entries.flatMap((entry): [string, number][] => {
    const [stem = '', count = ''] = entry.split(' ');
    return stem && /^\d+$/.test(count) ? [[stem, Number(count)]] : [];
  });
  return /^\d+$/.test(articles) ? { articles: Number(articles), counts: new Map(counts) } : noUse;
}

/**
 * How much a word says about its article, 0 to 1: what the shipped table says (`shipped`), and the more articles
 * were read the rather what they say. The logarithm of the share of articles that use it, on the table's scale.
 */
export function weightByUse({ articles, counts }: WordUse, stem: string, shipped: number): number {
  const share = ((counts.get(stem) ?? 0) + 0.5) / (articles + 1);
  const learned = Math.min(1, Math.log(Math.min(1, share)) / Math.log(rareShare));
  return (shipped * shippedArticles + learned * articles) / (shippedArticles + articles);
}
