import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWordLearner } from '../../lambdas/ingest/word-learner.ts';
import type { WordUseStore } from '../../lambdas/store/word-use.ts';
import { unpackUse } from '../../lambdas/text/word-use.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
let store: WordUseStore;
beforeAll(async () => {
  running = await startDatabase();
  store = running.store.wordUse;
});
afterAll(() => running.stop());

const now = Date.parse('2026-03-04T09:00:00Z');
const hour = 3_600_000;
const boat = 'The boat brings nurses. The boat must stay.';
const pier = 'The pier brings nobody.';
const keptOf = async (language: string) => unpackUse((await store.get(language))?.packed ?? '');

describe('the words of a language', () => {
  test('are unknown at first, and remembered after fifty articles', async () => {
    const learner = createWordLearner(store);
    expect((await learner.useOf('en', now)).articles).toBe(0);
    for (let i = 0; i < 49; i++) await learner.learn({ text: boat, language: 'en' }, now);
    expect(await store.get('en')).toBeUndefined();
    await learner.learn({ text: pier, language: 'en' }, now);
    const { articles, counts } = await keptOf('en');
    expect(articles).toBe(50);
    expect(counts.get('boat')).toBe(49);
    expect(counts.get('pier')).toBe(1);
    expect((await learner.useOf('en', now)).counts.get('boat')).toBe(49);
  });

  test('are written down by the hour where few articles come', async () => {
    const learner = createWordLearner(store);
    await learner.learn({ text: boat, language: 'pt' }, now);
    expect(await store.get('pt')).toBeUndefined();
    await learner.learn({ text: boat, language: 'pt' }, now + hour);
    expect((await keptOf('pt')).articles).toBe(2);
  });

  test('are learned by several processes together, and none undoes what another wrote', async () => {
    const learners = [createWordLearner(store), createWordLearner(store)];
    for (const learner of learners) await learner.useOf('fr', now);
    await Promise.all(
      learners.map(async learner => {
        for (let i = 0; i < 50; i++) await learner.learn({ text: 'Le bac reste.', language: 'fr' }, now);
      }),
    );
    expect((await keptOf('fr')).articles).toBe(100);
    expect((await store.get('fr'))?.version).toBe(2);
  });

  test('that could not be written down are kept for the next time', async () => {
    let refusals = 3;
    const stubborn: WordUseStore = {
      ...store,
      put: async (language, kept) => refusals-- <= 0 && store.put(language, kept),
    };
    const learner = createWordLearner(stubborn);
    for (let i = 0; i < 50; i++) await learner.learn({ text: boat, language: 'de' }, now);
    expect(await store.get('de')).toBeUndefined();
    await learner.learn({ text: boat, language: 'de' }, now);
    expect((await keptOf('de')).articles).toBe(51);
  });
});
