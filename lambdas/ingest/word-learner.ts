import type { WordUseStore } from '../store/word-use.ts';
import { noUse, packUse, stemsIn, unpackUse, type WordUse, withArticles } from '../text/word-use.ts';

/** What a process knows of a language, and what it has read since it wrote that down last. */
interface Learned {
  use: WordUse;
  version: number;
  readonly unwritten: (readonly string[])[];
  /** ms since 1970 */
  written: number;
}

/** So many articles of a language, or so much time, are written down together: a row of some 40 units. */
const articlesAWrite = 50;
const writeAfterMs = 3_600_000;
/** Others may write at the same time; after so many tries the next article tries again. */
const mostTries = 3;

export type WordLearner = ReturnType<typeof createWordLearner>;

/**
 * Learns from the articles that come in which words the papers use all the time, and remembers it in one row a
 * language. One for each process. What a process has not written down when it ends is lost: some articles of
 * thousands.
 */
export function createWordLearner(store: WordUseStore) {
  const languages = new Map<string, Learned>();

  /** What is known of a language; `now` in ms since 1970. One read for each language of a process. */
  async function useOf(language: string, now: number): Promise<WordUse> {
    const known = languages.get(language);
    if (known) return known.use;
    const learned: Learned = { ...(await read(language)), unwritten: [], written: now };
    languages.set(language, learned);
    return learned.use;
  }

  /** Learns from an article that is kept; from a repeat of it nothing is to be learned. */
  async function learn(article: { readonly text: string; readonly language: string }, now: number) {
    const { language, text } = article;
    await useOf(language, now);
    const learned = languages.get(language);
    if (!learned) return;
    learned.unwritten.push(stemsIn(text, language));
    if (learned.unwritten.length >= articlesAWrite || now - learned.written >= writeAfterMs)
      await write(language, learned, now);
  }

  async function write(language: string, learned: Learned, now: number): Promise<void> {
    learned.written = now;
    for (let tries = 0; tries < mostTries; tries++) {
      const before = await read(language);
      const use = withArticles(before.use, learned.unwritten);
      const version = before.version + 1;
      if (!(await store.put(language, { packed: packUse(use), version }))) continue;
      Object.assign(learned, { use, version });
      learned.unwritten.length = 0;
      return;
    }
  }

  async function read(language: string): Promise<Pick<Learned, 'use' | 'version'>> {
    const kept = await store.get(language);
    return kept ? { use: unpackUse(kept.packed), version: kept.version } : { use: noUse, version: 0 };
  }

  return { useOf, learn };
}
