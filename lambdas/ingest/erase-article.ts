import type { Clock } from '../platform/clock.ts';
import type { Listing } from '../store/articles.ts';
import type { Store } from '../store/store.ts';
import type { Grouping } from './grouping.ts';
import { nameOfCategory } from './name-of-category.ts';
import { storyTermsOf } from './story-terms-of.ts';

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
  for (const storyId of remains.storyIds) await nameAnew(storyId, services);
  await store.erasures.finish(id, remains, clock());
  return wasCopy || remains.keys.length > 0 ? 'erased' : 'unknown';
}

/** Gives the articles of a story the line that they have without the one that is gone. */
async function nameAnew(
  storyId: string,
  { store: { articles }, grouping, clock }: EraseServices,
): Promise<void> {
  // A member that went over to another story with a merge has its line from there.
  const members = (await articles.ofStory(storyId)).filter(member => member.storyId === storyId);
  for (const member of members) {
    const others = members.filter(({ id, language }) => id !== member.id && language === member.language);
    // Its own row is written last, so it says whether all of its rows have the line.
    const record = await articles.getRecord(member.id);
    if (!record) continue;
    const storyLine = grouping.lineOf([member, ...others], {
      text: record.text,
      language: member.language,
      categoryName: await nameOfCategory(member.category, member.language),
      otherSignatures: members.filter(({ id }) => id !== member.id).map(({ signature }) => signature),
    });
    if (record.article.storyLine === storyLine) continue;
    const article = { ...record.article, storyLine };
    await articles.replace(record, {
      ...record,
      article,
      storyTerms: storyTermsOf(article),
      changed: clock().toISOString(),
    });
  }
}
