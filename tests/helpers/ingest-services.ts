import type { Grouping } from '../../lambdas/ingest/grouping.ts';
import { createStoryWindow } from '../../lambdas/ingest/story-window.ts';
import { createWordLearner } from '../../lambdas/ingest/word-learner.ts';
import type { Clock } from '../../lambdas/platform/clock.ts';
import type { Store } from '../../lambdas/store/store.ts';

/** All that keeping an article needs, for a test that is alone with its store: nobody else's turn is waited for. */
export const ingestServices = (store: Store, grouping: Grouping, clock: Clock) => ({
  articles: store.articles,
  blocks: store.blocks,
  grouping,
  storyWindow: createStoryWindow(store.articles, grouping),
  words: createWordLearner(store.wordUse),
  inTurn: <T>(work: () => Promise<T>) => work(),
  clock,
});
