import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Listing } from '../store/articles.ts';
import type { Category } from '../text/category.ts';
import { bracketedIn, inBrackets } from './in-brackets.ts';

/** What a story is called. */
export interface StoryName {
  /** Empty where no paper's words name it without being a paper's headline. */
  readonly line: string;
  /** Of a story that has no name in the reader's language: what it is about in words that the reader's language has. */
  readonly category: Category | null;
}

/** An article, as far as its story's name goes. */
type Naming = Pick<Listing, 'title' | 'language' | 'ingested' | 'storyLine' | 'category'>;

/** Languages in Latin letters, which are read farther than others. */
const inLatinLetters = new Set(['es', 'fr', 'de', 'pt']);

/**
 * The name of a story, from its articles in the reader's order; empty without any. Each article has the line that the
 * story had when it came in, so the last to come in was named from the most papers: of those in the reader's language, or
 * else of those in English, or in other Latin letters, because a line is in its article's language. A headline is
 * one paper's verdict and names nothing.
 */
export function nameOfStory(articles: readonly Naming[], language: string): StoryName {
  const titles = new Set(articles.map(({ title }) => title.trim()));
  const lasts = [...Map.groupBy(articles, article => article.language).values()].map(latest);
  const named = lasts.filter(({ storyLine }) => storyLine !== '' && !titles.has(storyLine));
  const own = named.find(last => last.language === language);
  if (own) return { line: own.storyLine, category: null };
  const donor =
    named.find(last => last.language === 'en') ??
    named.find(last => inLatinLetters.has(last.language)) ??
    named[0];
  return { line: donor?.storyLine ?? '', category: commonest(articles) };
}

/** The name in the reader's language: "Justicia (Norrhaven)" where no paper writes in Spanish. */
export function writeStoryName({ line, category }: StoryName, { categories }: Dictionary): string {
  if (!category) return line;
  return line ? inBrackets(categories[category], bracketedIn(line) ?? line) : categories[category];
}

const latest = <Article extends Naming>(articles: readonly Article[]): Article =>
  articles.reduce((last, article) => (article.ingested > last.ingested ? article : last));

/** Of several as common the first. */
function commonest(articles: readonly Naming[]): Category | null {
  const counts = Map.groupBy(articles, ({ category }) => category);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}
