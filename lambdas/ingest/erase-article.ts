import type { Clock } from '../platform/clock.ts';
import type { Listing } from '../store/articles.ts';
import type { Store } from '../store/store.ts';
import type { Grouping } from './grouping.ts';
import { nameStoryAnew } from './name-story-anew.ts';

export interface EraseServices {
  readonly store: Pick<Store, 'articles' | 'erasures' | 'modelWork'>;
  readonly grouping: Grouping;
  readonly clock: Clock;
}

/** `unknown`: nothing of it was kept, and from now on nothing will be. */
export type Erasure = 'erased' | 'unknown';

/**
 * Takes an article back: its text, summary, listings, search terms, sketches and its place in its stories; what other
 * articles' story lines have of its words is written anew, and an article that names its place, because the text is the
 * same, names it no more. Its address is never kept again. `listing` where one is at
 * hand. Doing it again finishes what a crash left undone.
 */
export async function eraseArticle(id: string, services: EraseServices, listing?: Listing): Promise<Erasure> {
  const { store, clock } = services;
  const remains = await store.erasures.bury(id, clock(), listing);
  const wasCopy = await store.articles.unlinkCopy(id);
  await store.erasures.clear(remains);
  for (const titleKey of remains.titleKeys) await store.modelWork.forget(titleKey);
  for (const storyId of remains.storyIds)
    await nameStoryAnew(storyId, { ...services, articles: store.articles });
  await store.erasures.finish(id, remains, clock());
  return wasCopy || remains.keys.length > 0 ? 'erased' : 'unknown';
}
