import { describe, expect, test } from 'vitest';
import { nameOfStory, writeStoryName } from '../../lambdas/digest/name-of-story.ts';
import { loadDictionary } from '../../lambdas/message/locales/load-dictionary.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';

const article = (storyLine: string, hour: number, language = 'en', title = 'A headline') => ({
  storyLine,
  language,
  title,
  category: 'work' as const,
  ingested: `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`,
});
const written = async (articles: readonly ReturnType<typeof article>[], language: 'en' | 'fr' | 'ja') =>
  writeStoryName(nameOfStory(articles, language), await loadDictionary(language));

describe('the name of a story', () => {
  test('is the line that its latest arrival was given, wherever that stands', async () => {
    const articles = [article('Shame on the port', 6), article('Quay cranes', 9), article('Cranes', 8)];
    expect(await written(articles, 'en')).toBe('Quay cranes');
  });

  test('is in the reader’s language, where a paper writes in it', async () => {
    const articles = [article('Grues', 6, 'fr'), article('Quay cranes', 9)];
    expect(await written(articles, 'fr')).toBe('Grues');
  });

  test('says what it is about in the reader’s language, where none does, and names the place', async () => {
    const articles = [article('クレーン', 9, 'ja'), article('Cranes (Ostrelle)', 6)];
    expect(await written(articles, 'fr')).toBe('Travail (Ostrelle)');
    expect(await written([article('Port strike', 6)], 'ja')).toBe('労働（Port strike）');
  });

  test('is rather in English or in Latin letters than in others', async () => {
    expect(await written([article('クレーン', 9, 'ja'), article('Grúas', 6, 'es')], 'fr')).toBe(
      'Travail (Grúas)',
    );
    expect(
      await written([article('Grúas', 9, 'es'), article('クレーン', 9, 'ja'), article('Cranes', 6)], 'fr'),
    ).toBe('Travail (Cranes)');
  });

  test('is no paper’s headline, in any language', async () => {
    const articles = [article('Shame on the port', 6, 'en', 'Shame on the port ')];
    for (const language of interfaceLanguages) {
      const dictionary = await loadDictionary(language);
      expect(writeStoryName(nameOfStory(articles, language), dictionary)).toBe(dictionary.categories.work);
    }
    expect(await written([...articles, article('Grues (Ostrelle)', 7, 'fr')], 'en')).toBe('Work (Ostrelle)');
  });

  test('is empty without articles', () =>
    expect(nameOfStory([], 'en')).toEqual({ line: '', category: null }));
});
