import { describe, expect, test } from 'vitest';
import { lineOfStory } from '../../lambdas/digest/line-of-story.ts';

const article = (storyLine: string, hour: number, language = 'en') => ({
  storyLine,
  language,
  ingested: `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`,
});

describe('the line of a story', () => {
  test('is the one that its latest arrival was given, wherever that stands', () => {
    const articles = [article('Shame on the port', 6), article('Quay cranes', 9), article('Cranes', 8)];
    expect(lineOfStory(articles, 'en')).toBe('Quay cranes');
  });
  test('is in the reader’s language, or else in that of the first', () => {
    const articles = [article('Grúas', 6, 'es'), article('Quay cranes', 9)];
    expect(lineOfStory(articles, 'en')).toBe('Quay cranes');
    expect(lineOfStory(articles, 'fr')).toBe('Grúas');
  });
  test('is empty without articles', () => expect(lineOfStory([], 'en')).toBe(''));
});
