import type { Article } from '../store/article.ts';
import type { KeptStatement, Listing, StoryMember } from '../store/articles.ts';

/** How an arriving article finds its story; given by whoever composes, because grouping comes later on the way. */
export interface Grouping {
  /** What the article is about, small enough to be kept for a window of days. */
  signatureOf(article: { readonly title: string; readonly text: string; readonly language: string }): string;
  /** What it says, ready to be compared with what others say; `text` is empty where it is not kept any more. */
  statementsOf(article: Pick<Article, 'summary' | 'language'>, text: string): readonly KeptStatement[];
  /** An empty window, in which articles up to so many days apart are compared. */
  openWindow(windowDays: number): GroupingWindow;
  /** What articles of one story are about, in one line without any one paper's verdict; the arriving one comes first. */
  lineOf(members: readonly StoryVoice[], arrival?: StoryArrival): string;
  /** Whether a line that the story has names it with an arriving article too. */
  isStillLine(line: string, members: readonly StoryVoice[], arrival: StoryArrival): boolean;
}

/** What naming a story needs of an arriving article, and of all others of its story in any language. */
export interface StoryArrival {
  readonly text: string;
  readonly language: string;
  /** The paper's own keywords. */
  readonly tags?: readonly string[];
  /** What its category is called in its language, where that is known. */
  readonly categoryName?: string | null;
  readonly otherSignatures: readonly string[];
  /** The line that the story has in this language. */
  readonly known?: string;
}

/** Articles among which an arriving one finds its story; made to be kept, because filling it is the dear part. */
export interface GroupingWindow {
  /** Takes an article in, in place of an earlier state of it. */
  take(member: Omit<StoryMember, 'changed'>): void;
  drop(articleId: string): void;
  /** The story to join or to open, and the stories that this article shows to be the same. Changes nothing. */
  place(article: { readonly id: string; readonly signature: string; readonly published: string }): {
    readonly storyId: string;
    readonly merges: readonly string[];
  };
  /** The ids of a story's articles in the window. */
  membersOf(storyId: string): readonly string[];
}

/** What naming a story needs of each of its articles. */
export type StoryVoice = Pick<Listing, 'title' | 'language' | 'thesis' | 'ask' | 'source'>;
