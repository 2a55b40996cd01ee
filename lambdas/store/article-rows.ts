import type { Article } from './article.ts';
import { countryTerm } from './country-term.ts';
import type { Key, Row } from './database.ts';
import { expiresAfter, keptDays, type Retention } from './expiry.ts';
import {
  articleKey,
  articleTextKey,
  dayPartition,
  listingSort,
  signaturePartition,
  sketchPartition,
  sourcePartition,
  storyPartition,
  termPartition,
} from './row-keys.ts';
import { dueIndex } from './tables.ts';

/** What a list needs of an article, kept under each of its days, categories, sources and stories. */
export type Listing = Omit<Article, 'summary' | 'byline' | 'updated' | 'section' | 'wordCount' | 'alsoIn'> & {
  readonly thesis: string;
  readonly ask: string | null;
};

/**
 * What an answer to a search needs of an article, kept under each of its terms. No more, because there are some eighty
 * such rows and DynamoDB charges each by the kilobyte.
 */
export type ShortListing = Pick<
  Listing,
  | 'id'
  | 'source'
  | 'title'
  | 'published'
  | 'language'
  | 'category'
  | 'secondCategory'
  | 'summaryBy'
  | 'isPartial'
  | 'storyId'
  | 'thesis'
>;

/** An article that has a term. */
export type FoundArticle = ShortListing & {
  /** The term is of the line of its story: all of the story's articles are meant. */
  readonly isOfStory: boolean;
};

/**
 * A sentence of a summary made ready to be compared with other papers' sentences, so that whoever compares needs to know
 * no language.
 */
export interface KeptStatement {
  readonly part: 'thesis' | 'point' | 'ask';
  readonly text: string;
  /** Its telling words, in the form of an article's signature. */
  readonly signature: string;
  readonly isNegative: boolean;
  /** The paper's own view, understood without the title or another sentence; unknown in a row of an earlier version. */
  readonly isClear?: boolean;
  /** Whom an ask calls on, as a part of `text`; null for all others. */
  readonly whom: string | null;
}

/** What comparing the papers of a story needs beside: what the article says, and the words that carry its text. */
export type StoryListing = Listing & {
  readonly statements: readonly KeptStatement[];
  readonly signature: string;
};

/** What an operator can put right in an article. */
export const correctable = ['source', 'published', 'category', 'language'] as const;
export type Correctable = (typeof correctable)[number];

/** What a correction has still to do: it stands in the article's own row until that is done. */
export interface Unsettled {
  /** Keys under which rows of the article may stand that are none of its own any more, or not yet. */
  readonly keys: readonly Key[];
  /** Stories that it has left, whose other articles may be named in its words. */
  readonly storyIds: readonly string[];
}

/** An article with everything that is kept beside it. */
export interface ArticleToKeep {
  readonly article: Article;
  /** The whole text; kept for 30 days, cut at 300 KB. Empty once it is forgotten, and then not kept again. */
  readonly text: string;
  /** Of title and whole text: says whether a paper has edited the article since. */
  readonly textHash: string;
  /** For recognising a copy of the text: the sketch itself, and the keys under which it is looked up. */
  readonly sketch: string;
  readonly sketchKeys: readonly string[];
  /** For grouping into stories. */
  readonly signature: string;
  /** For comparing the papers of a story; none in a record of an earlier version. */
  readonly statements?: readonly KeptStatement[];
  /** What it is found by itself. */
  readonly searchTerms: readonly string[];
  /** What it is found by together with the others of its story; none in a record of an earlier version. */
  readonly storyTerms?: readonly string[];
  /** When this state of it was kept; ISO 8601, UTC. By it, whoever follows the stories of a day finds what is new. */
  readonly changed: string;
  /**
   * Stories that it was in before they were merged: it stays listed under them, because messages lead there.
   * A record that was read has them; a new one needs none.
   */
  readonly storyIds?: readonly string[];
  /** The paper's own keywords, by which its story is named anew; none in a record of an earlier version. */
  readonly tags?: readonly string[];
  /** What an operator has put right, and no edit by the paper changes back; absent for most. */
  readonly corrected?: readonly Correctable[];
  /** Absent unless a correction is under way, or died. */
  readonly unsettled?: Unsettled;
}

const maxTextBytes = 300_000;
/** In UTF-16 units; a list shows less of it. */
const maxThesisFound = 300;

/** The day (UTC) under which an article is listed. */
export const dayOf = (article: Article): string => article.published.slice(0, 10);

/** The story of an article and those it came from, each once. */
export const storiesOf = ({ article, storyIds = [] }: ArticleToKeep): string[] => [
  ...new Set([...storyIds, article.storyId]),
];

function toListing({ summary, byline, updated, section, wordCount, alsoIn, ...rest }: Article): Listing {
  return { ...rest, thesis: summary.thesis.text, ask: summary.ask?.text ?? null };
}

function toShortListing({ url, ingested, storyLine, ask, thesis, ...rest }: Listing): ShortListing {
  return { ...rest, thesis: thesis.slice(0, maxThesisFound) };
}

/** An article's own row. */
export function articleRow(record: ArticleToKeep, kept: Retention = keptDays): Row & Key {
  const { article, text: _, ...beside } = record;
  const expires = articleExpiry(article, kept);
  return { ...articleKey(article.id), article, ...beside, storyIds: storiesOf(record), expires };
}

/** Every row that belongs to an article alone, but its own; no two have the same key. */
export function rowsBeside(record: ArticleToKeep, kept: Retention = keptDays): (Row & Key)[] {
  const { article, text, sketch, sketchKeys, signature, statements = [], changed } = record;
  const sk = listingSort(article);
  const day = dayOf(article);
  const expires = articleExpiry(article, kept);
  const listing = toListing(article);
  const listed = [
    dayPartition(day, 'all'),
    dayPartition(day, article.category),
    ...(article.secondCategory ? [dayPartition(day, article.secondCategory)] : []),
    sourcePartition(article.source.id),
  ];
  return [
    ...(text === '' ? [] : [textRow(article, text, kept)]),
    ...[...new Set(listed)].map(pk => ({ pk, sk, listing, expires })),
    ...termRows(record, { sk, expires, listing: toShortListing(listing) }),
    ...storiesOf(record).map(id => ({ pk: storyPartition(id), sk, listing, statements, signature, expires })),
    ...[...new Set(sketchKeys)].map(key => ({
      pk: sketchPartition(key),
      sk,
      articleId: article.id,
      sketch,
      expires,
    })),
    {
      pk: signaturePartition(day),
      sk,
      [dueIndex.partition]: signaturePartition(day),
      [dueIndex.sort]: changed,
      articleId: article.id,
      storyId: article.storyId,
      published: article.published,
      signature,
      expires,
    },
  ];
}

/** A row for each term, whether it is the article's, its story's line's or both, and one for the country of its paper. */
function termRows(
  { article: { source }, searchTerms, storyTerms = [] }: ArticleToKeep,
  common: { readonly sk: string; readonly expires: number; readonly listing: ShortListing },
): (Row & Key)[] {
  const ofStory = new Set(storyTerms);
  const ofPaper = source.country ? [countryTerm(source.country)] : [];
  return [...new Set([...searchTerms, ...storyTerms, ...ofPaper])].map(term => ({
    pk: termPartition(term),
    ...common,
    ...(ofStory.has(term) && { isOfStory: true }),
  }));
}

const textRow = (article: Article, text: string, kept: Retention): Row & Key => ({
  ...articleTextKey(article.id),
  text: cutToBytes(text, maxTextBytes),
  expires: expiresAfter(article.ingested, kept.text),
});

/** When the rows of an article go; its text goes earlier. */
export const articleExpiry = (article: Article, kept: Retention) =>
  expiresAfter(article.ingested, kept.article);

/** DynamoDB rows hold 400 KB; a cut never leaves half a character. */
function cutToBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const isInsideCharacter = (at: number) => ((bytes[at] ?? 0) & 0b1100_0000) === 0b1000_0000;
  let end = maxBytes;
  while (isInsideCharacter(end)) end--;
  return bytes.toString('utf8', 0, end);
}
