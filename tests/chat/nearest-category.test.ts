import { expect, test } from 'vitest';
import { nearestCategory } from '../../lambdas/chat/nearest-category.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { es } from '../../lambdas/message/locales/es.ts';

test.each([
  ['wolrd', en, 'world'],
  ['Econmy', en, 'economy'],
  ['enviroment', en, 'environment'],
  ['econmía', es, 'economy'],
  ['helth', es, 'health'],
  ['Wirtshaft', en, 'economy'],
  ['политка', en, 'politics'],
  ['heron', en, null],
  ['', en, null],
  ['x'.repeat(5_000), en, null],
] as const)('%s is near a category, or near none', (words, dictionary, category) => {
  expect(nearestCategory(words, dictionary)).toBe(category);
});
