import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grouping } from '../../lambdas/digest/grouping.ts';
import { createStoryWindow } from '../../lambdas/ingest/story-window.ts';
import type { ArticleStore, StoryMember } from '../../lambdas/store/articles.ts';
import { articleToKeep } from '../helpers/article-to-keep.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
let articles: ArticleStore;
beforeAll(async () => {
  running = await startDatabase();
  articles = running.store.articles;
});
afterAll(() => running.stop());

const ferry = {
  title: 'Keep the Lumbra night ferry',
  text: 'The Lumbra night ferry carries nurses and bakers to the islands. Minister Osk Varde wants to end it. The ferry costs 410,000 crowns a year, and the islands have no other boat after ten. Varde should keep the ferry.',
};
const ferryHerald = {
  title: 'A ferry nobody needs',
  text: 'Minister Osk Varde is right to end the night ferry to Lumbra. It sails half empty, and each passenger costs the islands 94 crowns. The ferry made sense when bakers lived on Lumbra; the money would mend two bridges.',
};

const signatureOf = (told: { title: string; text: string }) =>
  grouping.signatureOf({ ...told, language: 'en' });
const at = (day: string, time = '08:00:00') => `${day}T${time}.000Z`;

/** As another process keeps it. */
const keep = (id: string, told: typeof ferry, published: string, changed = published, storyId = `s-${id}`) =>
  articles.put(articleToKeep({ id, published, storyId }, { signature: signatureOf(told), changed }));

/** The store, and a note of what was asked of it. */
function watched(): { readonly articles: ArticleStore; readonly read: StoryMember[] } {
  const read: StoryMember[] = [];
  const storyMembers: ArticleStore['storyMembers'] = async (day, keptAfter) => {
    const members = await articles.storyMembers(day, keptAfter);
    read.push(...members);
    return members;
  };
  return { articles: { ...articles, storyMembers }, read };
}

describe('the window of an arriving article', () => {
  test('has what is kept of the days around it, and of no others', async () => {
    await keep('ferry-of-march', ferry, at('2026-03-10'));
    await keep('ferry-of-april', ferry, at('2026-04-10'));
    const window = createStoryWindow(articles, grouping);
    const arriving = { id: 'arriving', signature: signatureOf(ferryHerald) };
    const placed = (published: string) => window.place({ ...arriving, published }, Date.parse(published));
    expect((await placed(at('2026-03-11'))).storyId).toBe('s-ferry-of-march');
    expect((await placed(at('2026-04-09'))).storyId).toBe('s-ferry-of-april');
    expect((await placed(at('2026-05-10'))).storyId).toBe('s-arriving');
  });

  test('is read once; after that only what others have kept since', async () => {
    for (const id of ['a', 'b', 'c'])
      await keep(`old-${id}`, { title: id, text: `The ${id} pier.` }, at('2026-06-01'));
    const { articles: store, read } = watched();
    const window = createStoryWindow(store, grouping);
    const place = async () => {
      read.length = 0;
      const article = { id: 'new', signature: signatureOf(ferryHerald), published: at('2026-06-02') };
      return window.place(article, Date.parse(at('2026-06-02')));
    };
    expect((await place()).storyId).toBe('s-new');
    expect(read).toHaveLength(3);
    await keep('ferry-june', ferry, at('2026-06-01'), at('2026-06-02', '09:00:00'));
    expect((await place()).storyId).toBe('s-ferry-june');
    expect(read.map(({ articleId }) => articleId)).toContain('ferry-june');
    await place();
    expect(read.map(({ articleId }) => articleId)).toEqual(['ferry-june']);
  });

  test('sees an article that was moved to another story, or edited', async () => {
    await keep('ferry-july', ferry, at('2026-07-01'));
    const window = createStoryWindow(articles, grouping);
    const article = { id: 'new', signature: signatureOf(ferryHerald), published: at('2026-07-02') };
    const place = async () => (await window.place(article, Date.parse(at('2026-07-02')))).storyId;
    expect(await place()).toBe('s-ferry-july');
    await keep('ferry-july', ferry, at('2026-07-01'), at('2026-07-01', '09:00:00'), 's-islands');
    expect(await place()).toBe('s-islands');
    const school = { title: 'Lunch is a lesson', text: 'Pupils of Tarn Valley eat crisps for lunch.' };
    await keep('ferry-july', school, at('2026-07-01'), at('2026-07-01', '10:00:00'));
    expect(await place()).toBe('s-new');
  });

  test('knows at once what its own process has kept, and takes no older state for it', async () => {
    const window = createStoryWindow(articles, grouping);
    const article = { id: 'new', signature: signatureOf(ferryHerald), published: at('2026-08-02') };
    const place = async () => (await window.place(article, Date.parse(at('2026-08-02')))).storyId;
    expect(await place()).toBe('s-new');
    const own = { articleId: 'own', published: at('2026-08-02'), signature: signatureOf(ferry) };
    window.take({ ...own, storyId: 's-own', changed: at('2026-08-02', '09:00:00') });
    window.take({ ...own, storyId: 's-stale', changed: at('2026-08-02', '08:59:59') });
    expect(await place()).toBe('s-own');
  });

  test('forgets within a day what was taken away, and days that nothing comes from any more', async () => {
    const record = articleToKeep(
      { id: 'withdrawn', published: at('2026-09-01') },
      { signature: signatureOf(ferry), changed: at('2026-09-01') },
    );
    await articles.put(record);
    const window = createStoryWindow(articles, grouping);
    const arriving = { id: 'new', signature: signatureOf(ferryHerald) };
    const place = async (published: string, now = published) =>
      (await window.place({ ...arriving, published }, Date.parse(now))).storyId;
    expect(await place(at('2026-09-02'))).toBe('s-withdrawn');
    await articles.remove(record);
    expect(await place(at('2026-09-02'), at('2026-09-02', '23:00:00'))).toBe('s-new');

    await keep('ferry-october', ferry, at('2026-10-01'));
    expect(await place(at('2026-10-02'))).toBe('s-ferry-october');
    for (const month of ['11', '12']) await place(at(`2026-${month}-10`));
    expect(await place(at('2026-10-02'))).toBe('s-ferry-october');
  });
});
