import type { Clock } from '../platform/clock.ts';
import type { ArticleStore, ArticleToKeep } from '../store/articles.ts';
import type { Grouping } from './grouping.ts';
import { nameStoryAnew } from './name-story-anew.ts';

export interface SettleServices {
  readonly articles: ArticleStore;
  readonly grouping: Grouping;
  readonly clock: Clock;
}

/**
 * Does what a correction has left to do: takes away rows under other keys, and names the stories that the article has
 * left without it. Doing it again finishes what a crash left undone.
 */
export async function settleArticle(record: ArticleToKeep, services: SettleServices): Promise<ArticleToKeep> {
  const { unsettled, ...settled } = record;
  if (!unsettled) return record;
  const { articles } = services;
  await articles.clearUnsettled(record);
  for (const storyId of unsettled.storyIds) await nameStoryAnew(storyId, services);
  await articles.settle(record);
  return settled;
}
