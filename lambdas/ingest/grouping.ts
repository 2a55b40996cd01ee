import type { Listing, StoryMember } from '../store/articles.ts';

/** How an arriving article finds its story; given by whoever composes, because grouping comes later on the way. */
export interface Grouping {
  /** What the article is about, small enough to be kept for a window of days. */
  signatureOf(article: { readonly title: string; readonly text: string; readonly language: string }): string;
  /** The story to join or to open, and the stories that this article shows to be the same. */
  place(
    article: { readonly id: string; readonly signature: string },
    window: readonly StoryMember[],
  ): { readonly storyId: string; readonly merges: readonly string[] };
  /** What articles of one story are about, in one line without any one paper's verdict. */
  lineOf(members: readonly StoryVoice[]): string;
}

/** What naming a story needs of each of its articles. */
export type StoryVoice = Pick<Listing, 'title' | 'language' | 'thesis' | 'ask' | 'source'>;
